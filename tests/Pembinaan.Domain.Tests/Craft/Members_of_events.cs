using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>
/// Makes each member of every event wrong, and of everything inside one, and expects that fault at that path and no other. The members are found by reflection
/// from the records, so that one that the walk forgets is found too.
/// </summary>
public sealed class Members_of_events
{
    internal static readonly Type[] Roots =
    [
        typeof(AgreementEvent), typeof(CohortEvent), typeof(FacilityEvent), typeof(StakeholderEvent), typeof(OfficeEvent), typeof(ProgrammeEvent), typeof(ReferralEvent),
    ];

    // Their factories refuse what would be wrong, and nothing can be changed after; or the library makes them, and what they say may be any text and any day.
    private static readonly Type[] Right =
    [
        typeof(SentenceCounting), typeof(SentenceTerm), typeof(SppnScale), typeof(EvaluationScore), typeof(CompletionCriteria), typeof(CompetencyUnit), typeof(Waiver), typeof(Npwp), typeof(Nib),
        typeof(RegionCode), typeof(DateSet), typeof(Basis), typeof(ReceiptFact), typeof(ReceiptFinding), typeof(OfUnknownKind),
    ];

    // Refused by the constructor, or right at any day.
    private static readonly string[] RightMembers =
        ["AgreementParty.Party", "ProgrammeConditionsVersion.Period", "Receipt.Day", "Receipt.SelectedBy", "Receipt.FirstDayMet", "Receipt.Outcome"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<Type> Types => [.. Walked()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Are_each_told_when_they_are_wrong(Type type)
    {
        var sound = Sample.Of(type);
        EventWalk.FaultsIn(sound, EventYears.OfOurTime).Should().BeEmpty();
        var tried = 0;
        foreach (var (wrong, code, path) in WrongIn(sound, 2))
        {
            Told(wrong).Should().Equal([(code, path)], $"{type.Name} is wrong at {path}");
            tried++;
        }

        tried.Should().BePositive("each of these types has a member that can be wrong");
    }

    [Fact]
    public void Are_told_by_their_path_from_the_event()
    {
        var paths = WrongIn(Sample.Of(typeof(SessionHeld)), 4).Select(static w => w.Path).Distinct().ToArray();
        paths.Should().Contain(["session", "sheet", "sheet.absences[0].participant", "coverage.gaps[0].text"]);
        WrongIn(Sample.Of(typeof(SessionHeld)), 4).Should().AllSatisfy(static w => Told(w.Value).Should().Equal((w.Code, w.Path)));
    }

    [Fact]
    public void Are_told_in_the_order_in_which_they_are_stored()
    {
        var wrong = new AgreementTerminated(new(1, 1, 1), null!, "", null, new(9999, 12, 31));
        EventWalk.FaultsIn(wrong, EventYears.OfOurTime).Select(static f => f.Identifier).Should().Equal("lastDay", "cause", "reason", "noticeGivenOn");
    }

    [Fact]
    public void Cost_nothing_where_nothing_in_them_can_be_wrong()
    {
        EventMember.Of(typeof(AttendanceMark)).Should().BeEmpty();
        EventMember.Of(typeof(EvaluationScore)).Should().BeEmpty();
    }

    private static (string Code, string Path)[] Told(object wrong)
    {
        try
        {
            return [.. EventWalk.FaultsIn(wrong, EventYears.OfOurTime).Select(static f => (f.ErrorCode, f.Identifier))];
        }
        catch (ArgumentOutOfRangeException e)
        {
            return [("", e.ParamName!)];
        }
    }

    private static List<Type> Walked()
    {
        var seen = new List<Type>();
        var waiting = new Queue<Type>(Roots.Concat([typeof(CohortPlan), typeof(CertificateNames), typeof(JobOpening)]));
        while (waiting.TryDequeue(out var type))
        {
            foreach (var next in type.IsAbstract ? Sample.Derived(type) : Stored(type).Select(static p => Inner(p.PropertyType)).Append(type))
            {
                if (IsWalked(next) && !next.IsAbstract && !seen.Contains(next) && WrongIn(Sample.Of(next), 1).Any())
                {
                    seen.Add(next);
                    waiting.Enqueue(next);
                }
                else if (next.IsAbstract && IsWalked(next) && next != type)
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return seen;
    }

    /// <summary>The value with one member wrong, for each way in which one can be.</summary>
    private static IEnumerable<(object Value, string Code, string Path)> WrongIn(object sound, int depth)
    {
        foreach (var property in Stored(sound.GetType()).Where(p => !RightMembers.Contains($"{p.DeclaringType!.Name}.{p.Name}")))
        {
            var name = $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            var mayBeMissing = Nullability.Create(property).ReadState == NullabilityState.Nullable;
            var missing = !property.PropertyType.IsValueType && !mayBeMissing ? [((object?)null, JournalErrors.Missing.Code, "")] : Array.Empty<(object?, string, string)>();
            foreach (var (value, code, path) in missing.Concat(Wrong(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, depth)))
            {
                var wrong = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(sound, null)!;
                Field(sound.GetType(), property.Name)!.SetValue(wrong, value);
                yield return (wrong, code, code.Length == 0 ? name : name + (path.Length == 0 || path[0] == '[' ? path : $".{path}"));
            }
        }
    }

    private static IEnumerable<(object? Value, string Code, string Path)> Wrong(Type type, int depth) =>
        type == typeof(string) ? [(" ", JournalErrors.BlankText.Code, ""), ("a\ud800", JournalErrors.BrokenText.Code, "")]
        : type == typeof(LocalisedText) ? [(new LocalisedText("teks", "a\ud800"), JournalErrors.BrokenText.Code, "")]
        : type == typeof(LocalDate) ? [(new LocalDate(1899, 12, 31), JournalErrors.DayOutOfRange.Code, ""), (new LocalDate(3000, 1, 1), JournalErrors.DayOutOfRange.Code, "")]
        : type == typeof(ValidityPeriod) ? [(ValidityPeriod.From(new(1899, 12, 31)), JournalErrors.DayOutOfRange.Code, "firstDay")]
        : type == typeof(Term) ? [(Term.OfMonths(1201), JournalErrors.LengthOutOfRange.Code, "")]
        : type == typeof(LocalTime) ? [(new LocalTime(8, 30).PlusNanoseconds(1), JournalErrors.TimeWithFraction.Code, "")]
        : type.IsEnum ? [(Enum.ToObject(type, 77), "", "")]
        : IsList(type) ? Wrong(type.GenericTypeArguments[0], depth).Where(static w => w.Value is not null).Select(w => (ListOf(type.GenericTypeArguments[0], w.Value!), w.Code, Item(w.Path, type.GenericTypeArguments[0])))
        : depth > 0 && IsWalked(type) ? (type.IsAbstract ? Sample.Derived(type).Where(IsWalked) : [type]).SelectMany(t => WrongIn(Sample.Of(t), depth - 1)).Select(static w => ((object?)w.Value, w.Code, w.Path))
        : [];

    // Of plain values only the list is named.
    private static string Item(string path, Type item) => IsWalked(item) ? $"[0].{path}" : path;

    private static object? ListOf(Type item, object value)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(value, 0);
        return typeof(ValueLists).GetMethod(nameof(ValueLists.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items]);
    }

    /// <summary>The members that a record holds, as against those that it works out.</summary>
    internal static IEnumerable<PropertyInfo> Stored(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && Field(type, p.Name) is not null)
            .OrderBy(static p => p.MetadataToken);

    private static FieldInfo? Field(Type? type, string name) =>
        type is null ? null : type.GetField($"<{name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) ?? Field(type.BaseType, name);

    internal static bool IsWalked(Type type) => type.Assembly == typeof(Recording).Assembly && type is { IsEnum: false, IsValueType: false, IsGenericType: false }
        && !Right.Contains(type) && type != typeof(LocalisedText) && type != typeof(ValidityPeriod) && type != typeof(IndonesianTimeZone)
        && !Array.Exists(type.GetInterfaces(), static i => i.Name.StartsWith("IIdentity", StringComparison.Ordinal) || i.Name.StartsWith("ICoded", StringComparison.Ordinal))
        && type.GetProperty("All", BindingFlags.Public | BindingFlags.Static) is null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    internal static Type Inner(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var given && IsList(given) ? given.GenericTypeArguments[0] : given;
}
