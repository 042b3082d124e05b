using System.Globalization;
using System.Reflection;
using System.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What of people is stored: marked where it is declared, and listed for whoever has to answer for it.</summary>
public sealed class Personal_data
{
    private static readonly (string Root, Type Events)[] Roots =
    [
        ("Facility", typeof(FacilityEvent)), ("Stakeholder", typeof(StakeholderEvent)), ("CooperationAgreement", typeof(AgreementEvent)),
        ("SkillProgramme", typeof(ProgrammeEvent)), ("Occasion", typeof(Occasion)), ("Cohort", typeof(CohortEvent)), ("JobReferral", typeof(ReferralEvent)),
    ];

    // Texts of cohorts and referrals that are about a session, a body or a rule, and about nobody who takes part. What a programme says is about nobody.
    private static readonly string[] OfNobody =
    [
        "AssessmentSheet.Unit", "UnitResult.Unit", "Certificate.Title", "Certificate.Scheme", "Certificate.ContentHash", "Certificate.EarlierIdentities", "CertificateKey.Scheme", "CertificateNames.Facility", "CertificateNames.Provider",
        "CertificateNames.FacilityAtIssue", "CertificateNames.ProviderAtIssue", "CoverageGap.Code", "CoverageGap.Text", "CriteriaVersion.Book", "CriteriaVersion.Version",
        "ParticipationConcluded.Reasons", "ProviderSucceeded.Reason", "SeatsLimited.Reason", "SessionCancelled.Reason", "SessionsPlanned.Reason", "SessionsReplanned.Reason", "JobOpening.Units",
        "PlannedSession.Units", "Waiver.RuleCode",
    ];

    // Names of facilities, bodies and spaces, of which no person is one.
    private static readonly string[] OfBodies =
    [
        "FacilityEstablished.Name", "FacilityRenamed.Name", "SpaceOpened.Name", "StakeholderRegistered.Name", "StakeholderRenamed.Name", "AgreementParty.NameAsPrinted",
        "ProgrammeConditionsVersion.Name", "Attested.Name", "Grade.Name", "ReceiptFact.Name",
    ];

    // Days, numbers, units, laws and what a sentence is counted by: not entered, because nothing in them says who somebody is.
    private static readonly Type[] OneValue =
    [
        typeof(LocalisedText), typeof(ValidityPeriod), typeof(IndonesianTimeZone), typeof(DateSet), typeof(Term), typeof(LessonHours), typeof(RegionCode), typeof(Npwp), typeof(Nib), typeof(Basis),
        typeof(CompetencyUnit), typeof(CompletionCriteria), typeof(SentenceCounting), typeof(SentenceTerm), typeof(SppnScale), typeof(EvaluationScore),
    ];

    private static readonly Type[] OutsideOfJournals =
        [typeof(ParticipantFacts), typeof(Receipt), typeof(ReceiptFact), typeof(Waiver), typeof(CertificateSlip), typeof(IndicatorFigure), typeof(IndicatorReport)];

    private static ImmutableArray<(string Root, Type Event, string Path, PropertyInfo Member, bool IsOfAPerson)> All { get; } =
        [.. Roots.SelectMany(static r => Sample.Derived(r.Events).SelectMany(e => Within(e, "", IsAboutOne(e), []).Select(m => (r.Root, e, m.Path, m.Member, m.IsOfAPerson))))];

    [Fact]
    public void Are_marked_where_they_say_who_it_is()
    {
        All.Where(static m => Is<ParticipantId>(m.Member)).Should().NotBeEmpty().And.OnlyContain(static m => KindOf(m.Member) == PersonalKind.Identity);
        All.Where(static m => Is<OfficialId>(m.Member)).Should().NotBeEmpty().And.OnlyContain(static m => KindOf(m.Member) == PersonalKind.Official);
    }

    /// <summary>Nothing that the walk passes over holds somebody: neither an identity nor a marked member, however deep.</summary>
    [Fact]
    public void Are_in_nothing_that_is_not_entered() => string.Join(", ", All
        .SelectMany(static m => Parts(m.Member.PropertyType))
        .Concat(Roots.SelectMany(static r => Sample.Derived(r.Events)).SelectMany(static e => Hidden(e, [])))
        .Where(static t => t.Assembly == typeof(Recording).Assembly && t != typeof(ParticipantId) && t != typeof(OfficialId))
        .Distinct()
        .Where(static t => Holds(t, []))
        .Select(static t => t.Name))
        .Should().BeEmpty("what holds somebody is entered");

    /// <summary>What a record keeps beside its public members.</summary>
    private static IEnumerable<Type> Hidden(Type type, ImmutableHashSet<Type> above) =>
        above.Contains(type) ? []
        : type.IsAbstract ? Sample.Derived(type).SelectMany(d => Hidden(d, above.Add(type)))
        : Fields(type).Where(f => !Members_of_events.Stored(type).Any(p => f.Name == $"<{p.Name}>k__BackingField")).SelectMany(static f => Parts(f.FieldType))
            .Concat(Members_of_events.Stored(type).Where(static p => KindOf(p) is null).SelectMany(static p => Parts(p.PropertyType)).Where(IsEntered).SelectMany(t => Hidden(t, above.Add(type))));

    private static bool Holds(Type type, ImmutableHashSet<Type> above) =>
        type == typeof(ParticipantId) || type == typeof(OfficialId)
        || (type.Assembly == typeof(Recording).Assembly && !above.Contains(type)
            && (Members_of_events.Stored(type).Any(static p => KindOf(p) is not null) || Fields(type).SelectMany(static f => Parts(f.FieldType)).Any(t => Holds(t, above.Add(type)))));

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance);

    [Theory]
    [InlineData("PredecessorNamed", "Approval.DecidedBy")]
    [InlineData("AddendumConcluded", "Approval.DecidedBy")]
    [InlineData("AddendumConcluded", "Approval.Waivers.Author")]
    [InlineData("ParticipantEnrolled", "Grounds.Waivers.Author")]
    [InlineData("ParticipantEnrolled", "Grounds.Waivers.Reason")]
    public void Are_listed_however_deep_they_stand(string name, string path) => Render().Should().Contain($"| `{name}` | `{path}` |");

    [Fact]
    public void Are_marked_where_a_text_is_about_somebody() => string.Join(", ", All
        .Where(static m => m.Root is "Cohort" or "JobReferral" && IsText(m.Member) && KindOf(m.Member) is null && m.Member.DeclaringType!.Namespace != "Pembinaan.Domain.Programmes")
        .Select(static m => Named(m.Member))
        .Distinct()
        .Except(OfNobody))
        .Should().BeEmpty("a text about somebody is marked [Personal(PersonalKind.Text)], any other is named here");

    [Fact]
    public void Are_marked_where_somebody_is_called_by_name_or_post() => string.Join(", ", All
        .Where(static m => m.Root is not "Cohort" && IsText(m.Member) && KindOf(m.Member) is null && (m.Member.Name.Contains("Name", StringComparison.Ordinal) || m.Member.Name.StartsWith("Post", StringComparison.Ordinal)
            || m.Member.Name == "Author" || (m.Member.Name.EndsWith("By", StringComparison.Ordinal) && m.Member.PropertyType == typeof(string)) || m.Member.DeclaringType == typeof(OfficePresent)))
        .Select(static m => Named(m.Member))
        .Distinct()
        .Except(OfBodies))
        .Should().BeEmpty();

    [Fact]
    public void Of_those_who_take_part_are_in_cohorts_referrals_and_transfers_alone() => All
        .Where(static m => KindOf(m.Member) is PersonalKind.Identity)
        .Select(static m => (m.Root, IsAboutPeople: m.Root is "Cohort" or "JobReferral" || m.Event.GetInterface("IAboutPeople") is not null))
        .Should().OnlyContain(static m => m.IsAboutPeople && (m.Root == "Cohort" || m.Root == "JobReferral" || m.Root == "CooperationAgreement"), "only these are looked through when people get other pseudonyms");

    [Fact]
    public void Are_named_here_only_where_they_are_stored() => string.Join(", ", OfNobody.Concat(OfBodies).Except(All.Select(static m => Named(m.Member)))).Should().BeEmpty("what is not stored needs no exception");

    [Fact]
    public void Stand_in_the_reference_that_is_generated_from_them() => Approved.Matches("docs/reference/personal-data.md", Render(), "APPROVE_DOCS");

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Personal data that is stored\n\n")
            .Append("What the journal of each root holds of people, event by event. No journal holds a name, a NIK or a fact about somebody who takes part: `ParticipantFacts` are handed in for a question. `PembinaanJson.Dossiers.Write` writes those that a dossier knows. ")
            .Append("[How to answer for it over time](../how-to/privacy.md).\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew).\n\n")
            .Append("| What | Why it is kept | What can be done later |\n|---|---|---|\n")
            .Append("| identity of a participant | says who takes part; a pseudonym that the application gives | another pseudonym: `Repseudonymise` |\n")
            .Append("| text about a participant | the ground of a step, for whoever has to justify it | a hash in its place: `Redact` |\n")
            .Append("| record of a participant | hours, results and certificates are reckoned from it | none without its owner: with another pseudonym it is about nobody known |\n")
            .Append("| official or representative | shows who acted and by what authority | stays as long as the act is relied on |\n\n")
            .Append("Every entry has its author (`Stamp.Author`, an account or office). An annulment or correction has a reason, and what a command warned of is kept with its entry: in cohorts and referrals both are texts about a participant. A stakeholder may be a private person (`StakeholderKind.Individual`): then its name, place and number are personal data too.\n\n")
            .Append("A `Receipt` is stored by the application. It holds the facts that a rule read that day; each can be redacted by itself (`Receipt.Redact`).\n");
        foreach (var root in All.Where(static m => m.IsOfAPerson || KindOf(m.Member) is not null).Where(static m => m.Root is "Cohort" or "JobReferral" || KindOf(m.Member) != PersonalKind.Text).GroupBy(static m => m.Root))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {root.Key}\n\n| Event | Member | What |\n|---|---|---|\n");
            foreach (var row in root.Select(static m => (Event: m.Event.Name, m.Path, What: What(m.Member))).Distinct())
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{row.Event}` | `{row.Path}` | {row.What} |\n");
            }
        }

        text.Append("\n## Outside the journals\n\n")
            .Append("What the application hands in, stores or hands out itself. Facts leave a dossier with `Redact`; a fact of a receipt leaves by itself; a slip is in the hands of others; a frozen report names whoever verified it, and nobody who takes part.\n\n")
            .Append("| What | Members |\n|---|---|\n");
        foreach (var type in OutsideOfJournals)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{type.Name}` | {string.Join(", ", Said(type).Select(static p => $"`{p.Name}`"))} |\n");
        }

        return text.ToString();
    }

    // What is reckoned from the others is not listed.
    // A referral is about one participant; an entry of a cohort that names a certificate or an application is about the one whose it is.
    private static bool IsAboutOne(Type type) => type.IsAssignableTo(typeof(ReferralEvent))
        || (type.IsAssignableTo(typeof(CohortEvent)) && Members_of_events.Stored(type).Any(static p => p.PropertyType == typeof(CertificateNumber) || p.PropertyType == typeof(CertificateKey) || p.Name == "Application"));

    [Fact]
    public void Of_what_is_about_one_participant_are_listed_whole() => All
        .Where(static m => m.Root == "JobReferral" || m.Event == typeof(CertificateRevoked) || m.Event == typeof(ApplicationApproved))
        .Should().NotBeEmpty().And.OnlyContain(static m => m.IsOfAPerson || KindOf(m.Member) != null);

    private static IEnumerable<PropertyInfo> Said(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => type.GetField($"<{p.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    /// <summary>What the list leaves out is not said of people: each of these types is listed with all that it holds.</summary>
    [Fact]
    public void Outside_the_journals_are_listed_with_every_member()
    {
        var page = Render();

        Said(typeof(ParticipantFacts)).Should().HaveCountGreaterThan(20);
        foreach (var type in OutsideOfJournals)
        {
            var fields = type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).Select(static f => f.Name.Split('<', '>')[f.Name[0] == '<' ? 1 : 0]);
            fields.Where(f => !page.Contains($"`{f}`", StringComparison.Ordinal)).Should().BeEmpty(type.Name);
        }
    }

    private static IEnumerable<(string Path, PropertyInfo Member, bool IsOfAPerson)> Within(Type type, string path, bool isOfAPerson, ImmutableHashSet<Type> above)
    {
        if (type.IsAbstract)
        {
            return Sample.Derived(type).SelectMany(d => Within(d, path, isOfAPerson, above));
        }

        var stored = Members_of_events.Stored(type).ToList();
        var ofAPerson = isOfAPerson || type.GetInterface("IAboutPeople") is not null && stored.Exists(static p => p.PropertyType == typeof(ParticipantId));
        return above.Contains(type) ? [] : stored.SelectMany(p =>
        {
            var at = path + p.Name;
            var nested = KindOf(p) is null ? Parts(p.PropertyType).Where(IsEntered).ToList() : [];
            return nested.Count > 0 ? nested.SelectMany(n => Within(n, at + ".", ofAPerson, above.Add(type))) : [(at, p, ofAPerson)];
        });
    }

    /// <summary>The types of which a member is made: of a list, a timeline or an optional value what it holds.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GenericTypeArguments.SelectMany(Parts) : type.IsArray ? Parts(type.GetElementType()!) : [type];

    // Everything of the library is entered, but what is one value: an identity, a code, days, or what is named as such.
    private static bool IsEntered(Type type) => type.Assembly == typeof(Recording).Assembly && !type.IsEnum && !IsOneValue(type);

    private static bool IsOneValue(Type type) => OneValue.Contains(type)
        || Array.Exists(type.GetInterfaces(), static i => i.Name.StartsWith("IIdentity", StringComparison.Ordinal) || i.Name.StartsWith("ICoded", StringComparison.Ordinal))
        || type.GetProperty("All", BindingFlags.Public | BindingFlags.Static) is not null;

    private static string What(PropertyInfo member) => KindOf(member) switch
    {
        PersonalKind.Identity => "identity of a participant",
        PersonalKind.Text => "text about a participant",
        PersonalKind.Official => "official or representative",
        _ => "record of a participant",
    };

    private static PersonalKind? KindOf(PropertyInfo member) => member.GetCustomAttribute<PersonalAttribute>()?.Kind;

    private static string Named(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static bool Is<T>(PropertyInfo member) => Members_of_events.Inner(member.PropertyType) == typeof(T);

    private static bool IsText(PropertyInfo member) => Members_of_events.Inner(member.PropertyType) is var type && (type == typeof(string) || type == typeof(LocalisedText));
}
