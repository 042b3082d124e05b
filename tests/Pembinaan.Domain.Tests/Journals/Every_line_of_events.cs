using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What holds of the line of every event, whatever stands in it: each member of each kind of event is given each of its values in turn.</summary>
public sealed partial class Every_line_of_events
{
    private static readonly Dictionary<Type, object[]> Others = new()
    {
        [typeof(string)] = ["lain"],
        [typeof(int)] = [-12_345, 0, 1, 1_234_567],
        [typeof(long)] = [1_234_567L],
        [typeof(decimal)] = [1234.5m],
        [typeof(bool)] = [false, true],
        [typeof(LocalDate)] = [new LocalDate(2025, 8, 17)],
        [typeof(LocalTime)] = [new LocalTime(13, 45)],
        [typeof(YearMonth)] = [new YearMonth(2025, 8)],
        [typeof(Instant)] = [Instant.FromUtc(2025, 8, 17, 1, 30)],
        [typeof(LessonHours)] = [LessonHours.None, LessonHours.Of(12)],
        [typeof(LocalisedText)] = [new LocalisedText("lain", "other")],
        [typeof(PartyId)] = [PartyId.Of(StakeholderId.From("S-9")), PartyId.Of(FacilityId.From("F-9"))],
        [typeof(ProviderId)] = [ProviderId.BroughtAs(AssociateId.From("A-9")), ProviderId.Of(FacilityId.From("F-9"))],
        [typeof(Term)] = [Term.OfMonths(1), Term.OfYears(2)],
        [typeof(ValidityPeriod)] = [ValidityPeriod.From(new(2025, 8, 17)), ValidityPeriod.Between(new(2025, 8, 17), new(2025, 8, 17)).Value],
        [typeof(RegionCode)] = [RegionCode.From("36.73")],
        [typeof(Npwp)] = [Npwp.Of("09.254.294.3-407.000").Value],
        [typeof(Nib)] = [Nib.Of("1234567890124").Value],
        [typeof(CompetencyUnit)] = [CompetencyUnit.Of("I.561001.019.01", "Memasak").Value],
        [typeof(EvaluationScore)] = [EvaluationScore.Of(4, 1, 5).Value],
        [typeof(AgreedPeriod)] = [AgreedPeriod.Of(new(2025, 8, 17), null, Term.OfYears(1)).Value],
        [typeof(Scope<SubjectId>)] = [Scope<SubjectId>.Unlimited, Scope<SubjectId>.Only(SubjectId.From("LAIN"))],
        [typeof(Scope<PartyId>)] = [Scope<PartyId>.Unlimited, Scope<PartyId>.Only(PartyId.Of(FacilityId.From("F-9")))],
    };

    /// <summary>What the line leaves to the place where it is shown, by type or by member, and why.</summary>
    private static readonly Dictionary<string, string> ShownElsewhere = new(StringComparer.Ordinal)
    {
        [nameof(Provenance)] = "how far a statement can be relied on stands beside it",
        [nameof(IndonesianTimeZone)] = "how days are meant is no part of what happened; a change of zone has its own event",
        [nameof(JobReferralId)] = "the identity of the record itself, as its heading",
        [nameof(AgreementClauses)] = "a document of its own: the line says that it was agreed",
        [nameof(AgreementTerms)] = "a document of its own: the line counts what is in it",
        [nameof(ScopeItem)] = "a document of its own: the line names the subjects",
        [nameof(Curriculum)] = "a document of its own: the line names its title",
        [nameof(PlannedSession)] = "the plan shows its sessions: the line names them",
        [nameof(JobOpening)] = "the opening is looked up by its code",
        [nameof(Signature)] = "the line says who signed, as what and when; how the authority was proven is shown with the signature",
        [nameof(Certificate)] = "the paper itself says the rest",
        [nameof(Receipt)] = "proof, read by itself",
        [nameof(AdmissionReceipt)] = "proof, read by itself",
        [nameof(CoverageReceipt)] = "proof, read by itself",
        [nameof(CertificateEvidence)] = "proof, read by itself",
        [nameof(CriteriaVersion)] = "proof, read by itself",
        ["ParticipationConcluded.Reasons"] = "codes of errors, for the page of the participant",
        ["EngagementRecorded.Engagement.Draft"] = "said by the event that the meeting led to a draft",
    };

    public static TheoryData<string> Kinds => [.. Sample.Derived(typeof(JournalEvent)).Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_a_line_for_people_in_both_languages(string kind) => Variants(kind).DistinctBy(static v => (Both(v.Event), v.Value as Enum)).SelectMany(Wrong).Distinct().Should().BeEmpty();

    /// <summary>A member changes the line in both languages, or it is one of those that are shown elsewhere.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_each_member_or_it_is_shown_elsewhere(string kind) => Unsaid(kind).Where(static u => !u.Keys.Any(ShownElsewhere.ContainsKey)).Select(static u => u.Keys[0])
        .Should().BeEmpty();

    [Fact]
    public void Leaves_out_all_that_is_listed_as_shown_elsewhere() =>
        ShownElsewhere.Keys.Except(Sample.Derived(typeof(JournalEvent)).SelectMany(static t => Unsaid(t.Name)).SelectMany(static u => u.Keys)).Should().BeEmpty();

    // Of several states of one member each has words of its own: but that no session is recorded of which it is not known whether it is covered, and that one
    // successor and several are named.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tells_the_states_of_a_member_apart(string kind)
    {
        var unsaid = Unsaid(kind).Select(static u => u.Path).ToHashSet(StringComparer.Ordinal);
        Variants(kind)
            .Where(v => v.Value is Enum or bool && IsOfTheLine(v.Path) && !unsaid.Contains(v.Path))
            .GroupBy(static v => (v.Path, v.Base))
            .Where(static g => g.DistinctBy(static v => Both(v.Event), StringComparer.Ordinal).Count() is > 1 and var lines && lines < g.DistinctBy(static v => v.Value).Count())
            .Select(g => $"{kind}.{g.Key.Path}")
            .Except(["SessionHeld.Coverage.Verdict", "StakeholderDissolved.Succession.Kind"], StringComparer.Ordinal)
            .Should().BeEmpty();
    }

    private static bool IsOfTheLine(string path) => path.Length > 0 && path.Count(static c => c == '.') <= 1;

    // Members of the event, and of what it carries, that change nothing in the line whatever else is given; with what they are called in the list.
    private static List<(string Path, string[] Keys)> Unsaid(string kind)
    {
        var variants = Variants(kind).ToList();
        var bases = variants.Where(static v => v.Path.Length == 0).ToDictionary(static v => v.Base, static v => v.Event);
        return [.. variants
            .Where(static v => IsOfTheLine(v.Path))
            .GroupBy(static v => v.Path, StringComparer.Ordinal)
            .Where(g => !g.Any(v => v.Event.In(Language.Indonesian) != bases[v.Base].In(Language.Indonesian) && v.Event.In(Language.English) != bases[v.Base].In(Language.English)))
            .Select(g => (g.Key, (string[])[$"{kind}.{g.Key}", .. TypesOf(bases[0].GetType(), g.Key)]))];
    }

    private static IEnumerable<string> TypesOf(Type type, string path)
    {
        foreach (var name in path.Split('.'))
        {
            type = type.GetProperty(name)!.PropertyType;
            type = Nullable.GetUnderlyingType(type) ?? type;
            type = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0] : type;
            yield return type.Name;
        }
    }

    private static string Both(JournalEvent happened) => $"{happened.In(Language.Indonesian)} | {happened.In(Language.English)}";

    private static IEnumerable<string> Wrong(Variant variant)
    {
        var (id, en) = (variant.Event.In(Language.Indonesian), variant.Event.In(Language.English));
        if (string.Equals(id, en, StringComparison.Ordinal))
        {
            yield return $"the same in both languages: {id}";
        }

        foreach (var (language, line) in new[] { (Language.Indonesian, id), (Language.English, en) })
        {
            if (Untidy().IsMatch(line))
            {
                yield return $"untidy: \"{line}\"";
            }

            if (Words().Matches(line).FirstOrDefault(w => TypeNames.Contains(w.Value)) is { } type)
            {
                yield return $"the name of the type {type.Value}: {line}";
            }

            if (variant.States.FirstOrDefault(s => Words().Matches(line).Any(w => w.Value == s.ToString()) && !IsWord(s, language)) is { } state)
            {
                yield return $"the name of the value {state}: {line}";
            }

            if (!string.Equals(line, Elsewhere(() => variant.Event.In(language)), StringComparison.Ordinal))
            {
                yield return $"otherwise on another machine: {line}";
            }
        }
    }

    private static bool IsWord(Enum state, Language language) =>
        state is IsoDayOfWeek ? language == Language.English : state.In(language).Contains(state.ToString(), StringComparison.Ordinal);

    private static HashSet<string> TypeNames { get; } = Repository.Types.Select(static t => t.Name).Where(static n => n.Skip(1).Any(char.IsUpper)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Variant> Variants(string kind)
    {
        var type = Sample.Derived(typeof(JournalEvent)).Single(t => t.Name == kind);
        var whole = Sample.Of(type);
        object[] bases = [whole, .. Of(type, whole, 0).Where(static v => v.Value is null && v.Path.Length > 0).Select(static v => v.Whole)];
        return bases.SelectMany((at, i) => Of(type, at, 0).Where(v => i == 0 || IsOfTheLine(v.Path)).Prepend((Path: "", Value: null, Whole: at)).Select(v => new Variant(v.Path, v.Value, (JournalEvent)v.Whole, i)));
    }

    // The value with each of its members changed in turn, with the path of the member.
    private static IEnumerable<(string Path, object? Value, object Whole)> Of(Type type, object whole, int depth)
    {
        foreach (var member in Members(type))
        {
            var (now, nullable) = (member.GetValue(whole), IsNullable(member));
            var inner = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            foreach (var (path, value, changed) in (now is null ? [] : Changes(inner, now, depth)).Concat(nullable ? [("", null, null)] : []))
            {
                yield return ($"{member.Name}{(path.Length > 0 ? $".{path}" : "")}", value, With(whole, member, changed));
            }
        }
    }

    private static IEnumerable<(string Path, object? Value, object? Whole)> Changes(Type type, object? now, int depth)
    {
        if (Others.TryGetValue(type, out var others))
        {
            return others.Append(now).Select(static o => ("", o, o));
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Where(static o => o is not IsoDayOfWeek.None).Select(static o => ("", (object?)o, (object?)o));
        }

        if (type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is IEnumerable all)
        {
            return all.Cast<object>().Select(static o => ("", (object?)o, (object?)o));
        }

        if (Array.Exists(type.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentity<>)))
        {
            var other = type.GetMethod("From", [typeof(string)])!.Invoke(null, ["X-9"]);
            return [("", now, now), ("", other, other)];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var item = type.GenericTypeArguments[0];
            return Changes(item, Sample.Of(item), depth + 1).Select(c => (c.Path, c.Value, (object?)List(item, c.Whole!)))
                .Concat(new[] { List(item), List(item, Sample.Of(item), Sample.Of(item)) }.Select(static l => ("", (object?)l, (object?)l)));
        }

        if (type.IsAbstract)
        {
            return Sample.Derived(type).SelectMany(static t => Of(t, Sample.Of(t), 1).Prepend((Path: "", Value: null, Whole: Sample.Of(t))))
                .Select(static v => ("", v.Value, (object?)v.Whole));
        }

        return Members(type).Any() && !Sample.IsKnown(type) ? Of(type, now!, depth + 1).Select(static v => (v.Path, v.Value, (object?)v.Whole)) : [("", now, now)];
    }

    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static p => p.SetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0);

    private static readonly ConcurrentDictionary<PropertyInfo, bool> Nullables = new();

    private static bool IsNullable(PropertyInfo member) => Nullables.GetOrAdd(member, static m => Nullable.GetUnderlyingType(m.PropertyType) is not null
        || (!m.PropertyType.IsValueType && new NullabilityInfoContext().Create(m).ReadState == NullabilityState.Nullable));

    private static object With(object whole, PropertyInfo member, object? value)
    {
        var copy = whole.GetType().GetMethod("<Clone>$")?.Invoke(whole, null) ?? System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(whole);
        member.SetValue(copy, value);
        return copy;
    }

    private static object List(Type item, params object[] values)
    {
        var items = Array.CreateInstance(item, values.Length);
        Array.Copy(values, items, values.Length);
        return typeof(ValueLists).GetMethod(nameof(ValueLists.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static string Elsewhere(Func<string> line)
    {
#pragma warning disable RS0030 // The culture is set here to see that nothing reads it.
        var (before, odd) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("~", "_", "'");
        CultureInfo.CurrentCulture = odd;
        try
        {
            return line();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    private sealed record Variant(string Path, object? Value, JournalEvent Event, int Base)
    {
        public IEnumerable<Enum> States => Value is Enum state ? [state] : [];
    }

    [GeneratedRegex(@"[{}\p{C}]|\s\s|^\s|\s$|\s[,;:.)]|\(\s|\(\)|,,|::|\.$|: *$|_|<|>|\bTrue\b|\bFalse\b|[a-z][A-Z]|facility:|stakeholder:|brought:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Untidy();

    [GeneratedRegex(@"\w+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
