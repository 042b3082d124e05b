using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// Each question that hangs on roots nobody refers to: the same roots, declared to be all, answer it; declared to be all but of one kind, they name that kind
/// and answer nothing in its place.
/// </summary>
public sealed class Declared_and_undeclared
{
    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly ParticipantId Taught = CohortsGiven.Person(1);
    private static readonly ParticipantFacts Person = CohortsGiven.Facts(CohortsGiven.Person(9));
    private static readonly CooperationAgreement Limited = Given.With(new Quota(QuotaUnit.People, 12, QuotaPer.Year));
    private static readonly Cohort Earlier = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-03-04", byPartner: true)).Enrolled(3, agreements: Limited);
    private static readonly Cohort Partners = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true).InSpace(Given.Workshop));
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-9");
    private static readonly Indicator Certified = new("IKU-1", new("Bersertifikat", "Certified"), ["CERTIFIED"], ["TRAINED"], 1, new("Register", "Register"));

    private static readonly Holding[] All = [Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities, Holding.Referrals];

    private static readonly AggregateRoot[] Joining = [Limited, Earlier, Partners];
    private static readonly AggregateRoot[] Uncovered = [Partners];
    private static readonly AggregateRoot[] Own = [Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03"))];
    private static readonly AggregateRoot[] Certifying = [Passed()];
    private static readonly AggregateRoot[] Reporting =
    [
        Facility.Establish(FacilityId.From("UPT-9"), "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "nine"))
            .Bind(static f => f.PlaceUnder(StakeholderId.From("KANWIL"), Given.Day("2000-01-01"), Given.On("2020-01-02", "under"))).Value,
    ];

    private static readonly Stakeholder Office = Stakeholder.Register(Given_work.Disnaker, StakeholderKind.Opd, "Disnaker", new(2000, 1, 1), Given.On("2020-01-01", "office")).Value;
    private static readonly AggregateRoot[] Working = [AgreementsGiven.Pks1(), Given_work.Taught, Given_work.Employed, Given_work.Business];

    private static readonly AggregateRoot[] Issued = [Given_work.Taught];

    private static readonly Dictionary<string, (AggregateRoot[] Roots, Holding Needed, Func<Dossier, IEnumerable<DomainError>> Ask)> Questions = new(StringComparer.Ordinal)
    {
        ["coverage of a session"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].CoverageOf(Partners.Sessions[0].Id).ValidationErrors),
        ["joining"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].MayJoin(Person, Start).Undetermined),
        ["seats and quotas"] = (Joining, Holding.Cohorts, static d => After(d[Given.Cohort2].MayJoin(Person, Start).Undetermined, "ADMIT-SEAT")),
        ["hours"] = (Own, Holding.Cohorts, static d => After(d[Given.Cohort2].MayJoin(Person, Start).Undetermined, "ADMIT-HOURS")),
        ["clashes"] = (Joining, Holding.Cohorts, static d => d[Given.Cohort2].Clashes().ValidationErrors),
        ["numbers of certificates"] = (Certifying, Holding.Cohorts, static d => d[Given.Cohort1].Certify(Taught, Number, Given.Day("2024-07-10"), Given.On("2024-07-10", "certify")).ValidationErrors),
        ["overlaps"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).ValidationErrors),
        ["successors"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Successors.ValidationErrors),
        ["which one counts"] = (Joining, Holding.Agreements, static d => d[Limited.Id].CountsAs.ValidationErrors),
        ["rows"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Rows.ValidationErrors),
        ["rows affected"] = (Joining, Holding.Agreements, static d => Dossier.Affected(d, d).ValidationErrors),
        ["portfolio"] = (Joining, Holding.Agreements, static d => d.Portfolio.InForceOn(Start).ValidationErrors),
        ["gaps"] = (Joining, Holding.Agreements, static d => d.Portfolio.GapsOf(AgreementsGiven.UptS, AgreementsGiven.Sabun, 2024).ValidationErrors),
        ["reminders"] = (Joining, Holding.Agreements, static d => d.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], Start, []).ValidationErrors),
        ["what came of an agreement"] = (Joining, Holding.Cohorts, static d => d[Limited.Id].Realised(Start, Term.OfMonths(3)).ValidationErrors),
        ["sums by agreements"] = (Working, Holding.Agreements, static d => d.Realised(RollUp.Partner, 2025).ValidationErrors),
        ["sums by cohorts"] = (Working, Holding.Cohorts, static d => d.Realised(RollUp.Partner, 2025).ValidationErrors),
        ["sums by referrals"] = (Working, Holding.Referrals, static d => d.Realised(RollUp.Partner, 2025).Value.SelectMany(static r => r.Undetermined)),
        ["job-seekers"] = ([.. Working, Office], Holding.Referrals, static d => d.JobSeekersOf(Given_work.Disnaker, Given.Day("2025-02-28")).ValidationErrors),
        ["candidates"] = (Working, Holding.Cohorts, static d => d.CandidateOf(Person, DateSet.None, Given.Day("2025-02-28")).Undetermined),
        ["days of a certificate"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].ValidDaysOf(Given_work.Taught.Certificates.First()).ValidationErrors),
        ["where a certificate stands"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].StatusOf(Given_work.Taught.Certificates.First(), Given.Day("2025-02-28")).ValidationErrors),
        ["indicators"] = (Reporting, Holding.Facilities, static d => d.Report([Certified], [], ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value).Value.Values.SelectMany(static v => v.Reasons)),
        ["redaction by cohorts"] = (Working, Holding.Cohorts, Redacted),
        ["redaction by referrals"] = (Working, Holding.Referrals, Redacted),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("Joint", "declared")]
    public void Are_held_side_by_side(string question)
    {
        var (roots, needed, ask) = Questions[question];
        var dossier = Given.Of(roots);
        var declared = ask(dossier.HoldingAll(Given.Now, All));
        var undeclared = ask(dossier.HoldingAll(Given.Now, [.. All.Where(h => h != needed)]));

        declared.Should().NotContain(static e => e.ErrorCode == DossierErrors.NotDeclared.Code);
        undeclared.Where(static e => e.ErrorCode == DossierErrors.NotDeclared.Code).Should().NotBeEmpty()
            .And.OnlyContain(e => e.Text.En.Contains(needed.In(Language.English), StringComparison.Ordinal) || needed == Holding.Cohorts, "it names what has to be declared");
    }

    private static IEnumerable<DomainError> After(IEnumerable<DomainError> undetermined, string code) =>
        undetermined.SkipWhile(e => e.ErrorCode != code).Skip(1);

    [SuppressMessage("Performance", "CA1859", Justification = "The table takes sequences.")]
    private static IEnumerable<DomainError> Redacted(Dossier dossier)
    {
        var number = 0;
        var receipt = EligibilityBooks.National
            .Decide(new(Person, new() { Id = ProgrammeId.From("PRG-1") }, FacilityContext.ForMen(AgreementsGiven.UptS)), Start)
            .Receipt(() => FormattableString.Invariant($"garam-garam-garam-{++number:0000}"));
        return dossier.Redact(receipt, Person.Id, receipt.Facts[0].Name, PeopleGiven.Later, PeopleGiven.Archive).ValidationErrors;
    }

    private static Addendum EndingOn(string day) => new(Given.Day("2024-12-01")) { Period = AgreedPeriod.Between(Given.Day("2023-02-01"), Given.Day(day)).Value };

    private static Cohort Passed()
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        return Cohort.Open(Given.Cohort1, programme, CohortsGiven.Plan("2024-06-03"), Given.On("2022-01-02", "open")).Value
            .Enrolled(1).HeldAll(1, 20).Assessed(Taught, true, "2024-06-28", "assess").Value;
    }
}
