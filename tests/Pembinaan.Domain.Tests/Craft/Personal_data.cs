using System.Globalization;
using System.Reflection;
using System.Text;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Json;

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
        "PlannedSession.Units",
    ];

    // Names of facilities, bodies and spaces, of which no person is one.
    private static readonly string[] OfBodies =
    [
        "FacilityEstablished.Name", "FacilityRenamed.Name", "SpaceOpened.Name", "StakeholderRegistered.Name", "StakeholderRenamed.Name", "AgreementParty.NameAsPrinted",
        "ProgrammeConditionsVersion.Name", "Attested.Name", "Grade.Name",
    ];

    private static ImmutableArray<(string Root, Type Event, string Path, PropertyInfo Member, bool IsOfAPerson)> All { get; } =
        [.. Roots.SelectMany(static r => Sample.Derived(r.Events).SelectMany(e => Within(e, "", IsAboutOne(e), []).Select(m => (r.Root, e, m.Path, m.Member, m.IsOfAPerson))))];

    [Fact]
    public void Are_marked_where_they_say_who_it_is()
    {
        All.Where(static m => Is<ParticipantId>(m.Member)).Should().NotBeEmpty().And.OnlyContain(static m => KindOf(m.Member) == PersonalKind.Identity);
        All.Where(static m => Is<OfficialId>(m.Member)).Should().NotBeEmpty().And.OnlyContain(static m => KindOf(m.Member) == PersonalKind.Official);
    }

    [Fact]
    public void Are_marked_where_a_text_is_about_somebody() => string.Join(", ", All
        .Where(static m => m.Root is "Cohort" or "JobReferral" && IsText(m.Member) && KindOf(m.Member) is null && m.Member.DeclaringType!.Namespace != "Pembinaan.Domain.Programmes")
        .Select(static m => Named(m.Member))
        .Distinct()
        .Except(OfNobody))
        .Should().BeEmpty("a text about somebody is marked [Personal(PersonalKind.Text)], any other is named here");

    [Fact]
    public void Are_marked_where_somebody_is_called_by_name_or_post() => string.Join(", ", All
        .Where(static m => m.Root is not "Cohort" && IsText(m.Member) && KindOf(m.Member) is null && (m.Member.Name.Contains("Name", StringComparison.Ordinal) || m.Member.Name.StartsWith("Post", StringComparison.Ordinal) || m.Member.DeclaringType == typeof(OfficePresent)))
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
            .Append("What the application hands in, stores or hands out itself. Facts leave a dossier with `Redact`; a fact of a receipt leaves by itself; a slip is in the hands of others.\n\n")
            .Append("| What | Members |\n|---|---|\n");
        foreach (var type in new[] { typeof(ParticipantFacts), typeof(Receipt), typeof(ReceiptFact), typeof(Waiver), typeof(CertificateSlip) })
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
        foreach (var type in new[] { typeof(ParticipantFacts), typeof(Receipt), typeof(ReceiptFact), typeof(Waiver), typeof(CertificateSlip) })
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
            var (inner, at) = (Members_of_events.Inner(p.PropertyType), path + p.Name);
            return KindOf(p) is null && Members_of_events.IsWalked(inner) ? Within(inner, at + ".", ofAPerson, above.Add(type)) : [(at, p, ofAPerson)];
        });
    }

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
