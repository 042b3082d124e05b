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

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void An_agreement_that_another_cohort_names_and_that_is_not_here_may_cover(bool isOfTheFacility, bool areAllDeclared, bool isMissing)
    {
        var place = isOfTheFacility ? Given.Lapas.Id : AgreementsGiven.UptC;
        var other = Facility.Establish(AgreementsGiven.UptC, "Lapas Cilegon", FacilityKind.Lapas, FacilityClass.III, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "lapas-c"))
            .Bind(static f => f.Designate(new([Sex.Male]), Given.Day("2000-01-01"), Given.On("2020-01-01", "men-c"))).Value;
        var next = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-02-03", byPartner: true) with { Facility = place });
        var own = Given.Of(other, Given_work.Taught, next).HoldingAll(Given.Now, Holding.Cohorts, areAllDeclared ? Holding.Agreements : Holding.AgreementsAt(place))[Given.Cohort2];

        var coverage = own.CoverageOf(CohortsGiven.Session(1));
        coverage.ValidationErrors.Select(static e => e.Text.En)
            .Should().Equal(isMissing ? ["Not in the dossier: the agreement PKS-1. So this cannot be determined; load what is missing and hand it in."] : []);
        var joining = own.MayJoin(Person with { Whereabouts = Timeline<FacilityId>.Always(place) }, Given.Day("2025-02-03"));
        joining.Outcome.Should().Be(isMissing ? Domain.Rules.Outcome.Undetermined : Domain.Rules.Outcome.NotMet);
        joining.Undetermined.Any(static e => e.Text.En.Contains("the agreement PKS-1", StringComparison.Ordinal)).Should().Be(isMissing);
        (coverage.IsSuccess ? coverage.Value.Verdict : (CoverageVerdict?)null).Should().Be(isMissing ? null : CoverageVerdict.NotCovered);
    }

    /// <summary>Whatever was handed in first, and whether or not the dossier before was asked.</summary>
    [Fact]
    public void An_agreement_that_a_cohort_names_is_missing_until_it_is_here()
    {
        var pks = AgreementsGiven.Pks1();
        var next = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-02-03", byPartner: true));
        var none = Given.Of(next).HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        var held = CohortsGiven.Cohort(CohortsGiven.Plan("2024-06-03", byPartner: true)).Enrolled(1, agreements: pks).HeldAll(1, 1, agreements: pks);
        var (named, loaded) = (none.With(held).Value, Given.Of(next, held).HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements));

        foreach (var dossier in new[] { none.With(held).Value, named, named, named.Knowing(Person), named.With(Given.Lapas).Value, named.WithOccasions([]).Value, loaded, loaded.Knowing(Person) })
        {
            IsMissing(dossier).Should().BeTrue();
            IsMissing(dossier.With(pks).Value).Should().BeFalse();
            IsMissing(dossier.With(held.Annul(EntryId.From("hold-1"), "keliru", Given.On("2024-06-04", "annul")).Value).Value).Should().BeFalse("nobody names it any more");
        }

        IsMissing(none).Should().BeFalse();
        IsMissing(none.With(pks).Value.With(held).Value).Should().BeFalse();
        IsMissing(none.With(held, pks).Value).Should().BeFalse();

        static bool IsMissing(Dossier dossier) => dossier[Given.Cohort2].CoverageOf(CohortsGiven.Session(1)).ValidationErrors
            .Any(static e => e.Text.En.Contains("the agreement PKS-1", StringComparison.Ordinal));
    }

    private static readonly AggregateRoot[] Joining = [Limited, Earlier, Partners];
    private static readonly AggregateRoot[] Uncovered = [Partners];
    private static readonly AggregateRoot[] Applied =
        [Partners.Apply(Taught, Given.Day("2024-05-01"), Given.On("2024-05-01", "apply")).Bind(static c => c.Approve(EntryId.From("apply"), Given.Day("2024-05-02"), Given.On("2024-05-02", "approve"))).Value];
    private static readonly AggregateRoot[] Own = [Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03"))];
    private static readonly AggregateRoot[] Cancelled =
        [Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03").InSpace(Given.Workshop)).Cancel(CohortsGiven.Session(1), "listrik padam", Given.On("2024-06-01", "cancel")).Value];
    private static readonly AggregateRoot[] Away =
        [Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03")).Enrolled(1, "2024-05-30").Suspend(Taught, Given.Day("2024-06-01"), "sakit", Given.On("2024-06-01", "suspend")).Value];
    private static readonly AggregateRoot[] Absent =
        [Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03")).Enrolled(1).Held(1, [Taught]).Value];
    private static readonly Stakeholder Above = Stakeholder.Register(StakeholderId.From("PROV-36"), StakeholderKind.Provinsi, "Provinsi Banten", new(2000, 1, 1), Given.On("2020-01-01", "above"))
        .Bind(static s => s.CoverRegion(RegionCode.From("36"), new(2016, 1, 1), Given.On("2020-01-01", "region"))).Value;
    private static readonly Stakeholder Below = Stakeholder.Register(StakeholderId.From("KAB-SERANG"), StakeholderKind.Kabupaten, "Kabupaten Serang", new(2000, 1, 1), Given.On("2020-01-01", "below"))
        .Bind(static s => s.CoverRegion(RegionCode.From("36.04"), new(2016, 1, 1), Given.On("2020-01-01", "region")))
        .Bind(static s => s.PlaceUnder(Above.Id, new(2016, 1, 1), StakeholderDirectory.Of(Above), Given.On("2020-01-01", "under"))).Value;
    private static readonly AggregateRoot[] Regional = [Above, Below];
    private static readonly AggregateRoot[] Certifying = [Passed()];
    private static readonly AggregateRoot[] Reporting =
    [
        Facility.Establish(FacilityId.From("UPT-9"), "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "nine"))
            .Bind(static f => f.PlaceUnder(StakeholderId.From("KANWIL"), Given.Day("2000-01-01"), Given.On("2020-01-02", "under"))).Value,
    ];

    private static readonly Stakeholder Office = Stakeholder.Register(Given_work.Disnaker, StakeholderKind.Opd, "Disnaker", new(2000, 1, 1), Given.On("2020-01-01", "office")).Value;
    private static readonly AggregateRoot[] Working = [AgreementsGiven.Pks1(), Given_work.Taught, Given_work.Employed, Given_work.Business];

    private static readonly AggregateRoot[] Helping =
    [
        AgreementsGiven.Draft("PKS-C", facility: AgreementsGiven.UptC, partner: StakeholderId.From("LAIN")),
        Given_work.Business.GiveCapital(StakeholderId.From("CSR"), "modal", Given.Day("2025-02-11"), Given.On("2025-02-11", "c"), under: AgreementId.From("PKS-C")).Value,
    ];

    private static readonly AggregateRoot[] Following = [Limited, Partners, Continuing()];
    private static readonly AggregateRoot[] Issued = [Given_work.Taught];

    private static readonly Dictionary<string, (AggregateRoot[] Roots, Holding Needed, Func<Dossier, IEnumerable<DomainError>> Ask)> Questions = new(StringComparer.Ordinal)
    {
        ["coverage of a session"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].CoverageOf(Partners.Sessions[0].Id).ValidationErrors),
        ["joining"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].MayJoin(Person, Start).Undetermined),
        ["choosing"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].Select([Person], Start).Others.SelectMany(static o => o.Undetermined)),
        ["enrolling"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].Enrol(Person, Start, Given.On("2024-06-03", "enrol")).ValidationErrors),
        ["holding"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].Hold(CohortsGiven.Session(1), new([], []), Given.On("2024-06-03", "hold")).ValidationErrors),
        ["moving sessions"] = (Own, Holding.Cohorts, static d => d[Given.Cohort2].Replan([CohortsGiven.Plan("2024-07-22").InSpace(Given.Workshop).Sessions[0]], "listrik padam", Given.On("2024-06-01", "r")).ValidationErrors),
        ["seats and quotas"] = (Joining, Holding.Cohorts, static d => After(d[Given.Cohort2].MayJoin(Person, Start).Undetermined, "ADMIT-SEAT")),
        ["hours"] = (Own, Holding.Cohorts, static d => After(d[Given.Cohort2].MayJoin(Person, Start).Undetermined, "ADMIT-HOURS")),
        ["clashes"] = (Joining, Holding.Cohorts, static d => d[Given.Cohort2].Clashes().ValidationErrors),
        ["numbers of certificates"] = (Certifying, Holding.Cohorts, static d => d[Given.Cohort1].Certify(Taught, Number, Given.Day("2024-07-10"), Given.On("2024-07-10", "certify")).ValidationErrors),
        ["overlaps"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).ValidationErrors),
        ["successors"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Successors.ValidationErrors),
        ["what an agreement covers"] = (Joining, Holding.Agreements, static d => d[Limited.Id].CoverageOf(AgreementsGiven.UptS, AgreementsGiven.Swen, AgreementsGiven.Sabun).ReasonsOn(Start)),
        ["what an agreement does not cover"] = (Joining, Holding.Agreements, static d => d[Limited.Id].CoverageOf(AgreementsGiven.UptS, AgreementsGiven.Swen, AgreementsGiven.Sabun).ReasonsOn(Given.Day("2025-02-01"))),
        ["which one counts"] = (Joining, Holding.Agreements, static d => d[Limited.Id].CountsAs.ValidationErrors),
        ["rows"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Rows.ValidationErrors),
        ["rows affected"] = (Joining, Holding.Agreements, static d => Dossier.Affected(d, d).ValidationErrors),
        ["covering"] = (Joining, Holding.Agreements, static d => d.Portfolio.Covering(Limited.Parties[0].Party.Facility!, Limited.Parties[1].Party.Stakeholder!, Limited.ScopeOn(Start)[0].Subject, Start).ValidationErrors),
        ["portfolio"] = (Joining, Holding.Agreements, static d => d.Portfolio.InForceOn(Start).ValidationErrors),
        ["gaps"] = (Joining, Holding.Agreements, static d => d.Portfolio.GapsOf(AgreementsGiven.UptS, AgreementsGiven.Sabun, 2024).ValidationErrors),
        ["reminders"] = (Joining, Holding.Agreements, static d => d.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], Start, []).ValidationErrors),
        ["what came of an agreement"] = (Joining, Holding.Cohorts, static d => d[Limited.Id].Realised(Start, Term.OfMonths(3)).ValidationErrors),
        ["sums by agreements"] = (Working, Holding.Agreements, static d => d.Realised(RollUp.Partner, 2025).ValidationErrors),
        ["sums by cohorts"] = (Working, Holding.Cohorts, static d => d.Realised(RollUp.Partner, 2025).ValidationErrors),
        ["sums by referrals"] = (Working, Holding.Referrals, static d => d.Realised(RollUp.Partner, 2025).Value.SelectMany(static r => r.Undetermined)),
        ["job-seekers"] = ([.. Working, Office], Holding.Referrals, static d => d.JobSeekersOf(Given_work.Disnaker, Given.Day("2025-02-28")).ValidationErrors),
        ["help under an agreement"] = (Helping, Holding.Cohorts, static d => d.FindingsOf(Given_work.Business.Id)),
        ["who covers domiciles"] = (Regional, Holding.Stakeholders, static d => d.CoverageOfDomiciles(Below.Id, Start, RegionCode.From("36.72")).ValidationErrors),
        ["partners without an agreement"] = (Regional, Holding.Stakeholders, static d => d.NeverConcluded(AgreementsGiven.UptS).ValidationErrors),
        ["agreements of partners talked to"] = (Regional, Holding.Agreements, static d => d.NeverConcluded(AgreementsGiven.UptS).ValidationErrors),
        ["candidates"] = (Working, Holding.Cohorts, static d => d.CandidateOf(Person, DateSet.None, Given.Day("2025-02-28")).Undetermined),
        ["days of a certificate"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].ValidDaysOf(Given_work.Taught.Certificates.First()).ValidationErrors),
        ["where a certificate stands"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].StatusOf(Given_work.Taught.Certificates.First(), Given.Day("2025-02-28")).ValidationErrors),
        ["where a slip stands"] = (Issued, Holding.Agreements, static d => d.Verify(d[Given_work.Taught.Id].Slip(Given_work.Taught.Certificates.First().Certificate.Number).Value, Given.Day("2025-02-28")).ValidationErrors),
        ["what is made of an agreement"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].ActivitiesUnder(AgreementsGiven.Pks1().Id).ValidationErrors),
        ["seats"] = (Joining, Holding.Cohorts, static d => d[Given.Cohort2].SeatsOn(Start).ValidationErrors),
        ["seats under agreements"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].SeatsOn(Start).ValidationErrors),
        ["the waiting list"] = (Applied, Holding.Agreements, static d => d[Given.Cohort2].WaitingOn(Start).ValidationErrors),
        ["those who wait"] = (Applied, Holding.Agreements, static d => d[Given.Cohort2].Next(Start).Select(static f => f.Reason)),
        ["confirming a certificate"] = (Issued, Holding.Agreements, static d => d[Given_work.Taught.Id].ConfirmCertificate(Given_work.Taught.Certificates.First().Certificate.Number, "sesuai", Given.On("2025-02-28", "confirm")).ValidationErrors),
        ["opening"] = (Own, Holding.Cohorts, static d => d.Open(Given.Cohort1, CohortsGiven.Programme().Id, CohortsGiven.Plan("2024-06-03").InSpace(Given.Workshop), Given.On("2022-01-02", "o")).ValidationErrors),
        ["planning"] = (Own, Holding.Cohorts, static d => d[Given.Cohort2].Plan([CohortsGiven.Plan("2024-07-22").InSpace(Given.Workshop).Sessions[0] with { Id = SessionId.From("S-99") }], "susulan", Given.On("2024-06-01", "p")).ValidationErrors),
        ["taking back"] = (Cancelled, Holding.Cohorts, static d => d[Given.Cohort2].Annul(EntryId.From("cancel"), "tetap diadakan", Given.On("2024-06-02", "a")).ValidationErrors),
        ["coming back"] = (Away, Holding.Cohorts, static d => d[Given.Cohort2].Resume(Taught, Start, Given.On("2024-06-02", "r")).Warnings),
        ["a corrected sheet"] = (Absent, Holding.Cohorts, static d => d[Given.Cohort2].Correct(CohortsGiven.Session(1), Taught, new(LessonHours.Of(8), null), Given.On("2024-06-04", "c")).Warnings),
        ["a paper of another body"] = (Certifying, Holding.Cohorts, static d => d[Given.Cohort1].RecordCompetence(
            Taught, StakeholderId.From("LSP"), Number, Given.Day("2024-07-10"), Term.OfYears(3), CohortsGiven.Names, Given.On("2024-07-10", "lsp")).ValidationErrors),
        ["a roster"] = (Uncovered, Holding.Agreements, static d => d[Given.Cohort2].Review(Start).Select(static f => f.Reason)),
        ["what is to be done"] = (Certifying, Holding.Cohorts, static d => d[Given.Cohort1].Next(Given.Day("2024-07-10")).Select(static f => f.Reason)),
        ["what keeps it open"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Open),
        ["the chain"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Links.ValidationErrors),
        ["what is under it"] = (Joining, Holding.Agreements, static d => d[Limited.Id].Under.ValidationErrors),
        ["moving cohorts"] = (Following, Holding.Agreements, static d => d[AgreementId.From("PKS-2")].PlanTransfer([Given.Cohort2], Start).ValidationErrors),
        ["carrying a move out"] = (Following, Holding.Agreements, static d => d[AgreementId.From("PKS-2")].Transfer(
            d.HoldingAll(Given.Now, All)[AgreementId.From("PKS-2")].PlanTransfer([Given.Cohort2], Start).Value, Given.On("2024-12-02", "move")).ValidationErrors),
        ["all rows"] = (Joining, Holding.Agreements, static d => d.Portfolio.Rows.ValidationErrors),
        ["rows read back"] = (Joining, Holding.Agreements, static d => d.Portfolio.OfRows([]).ValidationErrors),
        ["the index"] = (Joining, Holding.Agreements, static d => d.Portfolio.Index.ValidationErrors),
        ["what may be one signing"] = (Joining, Holding.Agreements, static d => d.Portfolio.LikelyDuplicates.ValidationErrors),
        ["what ends"] = (Joining, Holding.Agreements, static d => d.Portfolio.EndingBetween(ValidityPeriod.Between(Start, Given.Day("2025-12-31")).Value).ValidationErrors),
        ["what is dormant"] = (Joining, Holding.Agreements, static d => d.Portfolio.Dormant(Start, Term.OfMonths(3)).ValidationErrors),
        ["what was signed at an occasion"] = (Joining, Holding.Agreements, static d => At(d).Agreements.ValidationErrors),
        ["what does not agree with an occasion"] = (Joining, Holding.Agreements, static d => At(d).Findings),
        ["figures of cohorts"] = (Reporting, Holding.Cohorts, static d => d.Count([Certified], ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value).Warnings),
        ["indicators"] = (Reporting, Holding.Facilities, static d => d.Report([Certified], [], ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value).Value.Values.SelectMany(static v => v.Reasons)),
        ["redaction by cohorts"] = (Working, Holding.Cohorts, Redacted),
        ["redaction by referrals"] = (Working, Holding.Referrals, Redacted),
    };

    private static readonly Dictionary<string, string[]> Asking = new(StringComparer.Ordinal)
    {
        ["Dossier.Affected"] = ["rows affected"],
        ["Dossier.CandidateOf"] = ["candidates"],
        ["Dossier.Count"] = ["figures of cohorts"],
        ["Dossier.CoverageOfDomiciles"] = ["who covers domiciles"],
        ["Dossier.NeverConcluded"] = ["partners without an agreement", "agreements of partners talked to"],
        ["Dossier.FindingsOf"] = ["help under an agreement"],
        ["Dossier.JobSeekersOf"] = ["job-seekers"],
        ["Dossier.Open"] = ["opening"],
        ["Dossier.Realised"] = ["sums by agreements", "sums by cohorts", "sums by referrals"],
        ["Dossier.Redact"] = ["redaction by cohorts", "redaction by referrals"],
        ["Dossier.Report"] = ["indicators"],
        ["Dossier.Verify"] = ["where a slip stands"],
        ["CohortInDossier.ActivitiesUnder"] = ["what is made of an agreement"],
        ["CohortInDossier.Annul"] = ["taking back"],
        ["CohortInDossier.Certify"] = ["numbers of certificates"],
        ["CohortInDossier.Clashes"] = ["clashes"],
        ["CohortInDossier.ConfirmCertificate"] = ["confirming a certificate"],
        ["CohortInDossier.Correct"] = ["a corrected sheet"],
        ["CohortInDossier.Coverage"] = ["coverage of a session"],
        ["CohortInDossier.CoverageOf"] = ["coverage of a session"],
        ["CohortInDossier.Enrol"] = ["enrolling"],
        ["CohortInDossier.Hold"] = ["holding"],
        ["CohortInDossier.Replan"] = ["moving sessions"],
        ["CohortInDossier.Select"] = ["choosing"],
        ["CohortInDossier.MayJoin"] = ["joining", "seats and quotas", "hours"],
        ["CohortInDossier.Next"] = ["what is to be done", "those who wait"],
        ["CohortInDossier.Plan"] = ["planning"],
        ["CohortInDossier.RecordCompetence"] = ["a paper of another body"],
        ["CohortInDossier.Resume"] = ["coming back"],
        ["CohortInDossier.Review"] = ["a roster"],
        ["CohortInDossier.SeatsOn"] = ["seats", "seats under agreements"],
        ["CohortInDossier.StatusOf"] = ["where a certificate stands"],
        ["CohortInDossier.ValidDaysOf"] = ["days of a certificate"],
        ["CohortInDossier.WaitingOn"] = ["the waiting list"],
        ["AgreementInDossier.Change"] = ["overlaps"],
        ["AgreementInDossier.CountsAs"] = ["which one counts"],
        ["AgreementInDossier.CoverageOf"] = ["what an agreement covers", "what an agreement does not cover"],
        ["AgreementInDossier.Links"] = ["the chain"],
        ["AgreementInDossier.Open"] = ["what keeps it open"],
        ["AgreementInDossier.PlanTransfer"] = ["moving cohorts"],
        ["AgreementInDossier.Realised"] = ["what came of an agreement"],
        ["AgreementInDossier.Rows"] = ["rows"],
        ["AgreementInDossier.Successors"] = ["successors"],
        ["AgreementInDossier.Transfer"] = ["carrying a move out"],
        ["AgreementInDossier.Under"] = ["what is under it"],
        ["PortfolioInDossier.Dormant"] = ["what is dormant"],
        ["PortfolioInDossier.EndingBetween"] = ["what ends"],
        ["PortfolioInDossier.GapsOf"] = ["gaps"],
        ["PortfolioInDossier.Index"] = ["the index"],
        ["PortfolioInDossier.Covering"] = ["covering"],
        ["PortfolioInDossier.InForceOn"] = ["portfolio"],
        ["PortfolioInDossier.LikelyDuplicates"] = ["what may be one signing"],
        ["PortfolioInDossier.RemindersDue"] = ["reminders"],
        ["PortfolioInDossier.Rows"] = ["all rows"],
        ["PortfolioInDossier.OfRows"] = ["rows read back"],
        ["OccasionInDossier.Agreements"] = ["what was signed at an occasion"],
        ["OccasionInDossier.Findings"] = ["what does not agree with an occasion"],
        ["OccasionInDossier.In"] = ["what does not agree with an occasion"],
    };

    /// <summary>What needs no declaration, with the reason; of those that answer, <see cref="Alone"/> proves it.</summary>
    private static readonly Dictionary<string, string[]> NeedingNone = new(StringComparer.Ordinal)
    {
        ["it says what is held, or declared, or named and not held"] =
        [
            "Dossier.Agreements", "Dossier.Cohorts", "Dossier.Declarations", "Dossier.Directory", "Dossier.Empty", "Dossier.Facilities", "Dossier.Find", "Dossier.HoldsAll",
            "Dossier.Item", "Dossier.Missing", "Dossier.Occasions", "Dossier.Participants", "Dossier.Portfolio", "Dossier.Programmes", "Dossier.Referrals", "Dossier.Stakeholders",
            "CohortInDossier.Cohort", "CohortInDossier.Dossier", "AgreementInDossier.Agreement", "AgreementInDossier.Dossier", "AgreementInDossier.Framework", "AgreementInDossier.Id",
            "AgreementInDossier.Predecessor", "OccasionInDossier.Occasion",
        ],
        ["it gives the next dossier, and answers nothing"] = ["Dossier.AsKnownAt", "Dossier.HoldingAll", "Dossier.Knowing", "Dossier.Noting", "Dossier.Of", "Dossier.With", "Dossier.WithOccasions"],
        ["a command that rests on what one of the questions answered"] =
        [
            "Dossier.Apply", "Dossier.Import", "CohortInDossier.Complete", "CohortInDossier.ExtendCertificate", "CohortInDossier.Recognise", "CohortInDossier.TransferIn", "AgreementInDossier.Amend", "AgreementInDossier.Annul", "AgreementInDossier.Continue", "AgreementInDossier.Correct",
            "AgreementInDossier.PlaceUnder", "AgreementInDossier.Ratify", "AgreementInDossier.Sign", "AgreementInDossier.Succeed",
        ],
        ["it puts into words what the questions answer"] =
            ["Dossier.Tell", "CohortInDossier.Survey", "CohortInDossier.Tell", "AgreementInDossier.Tell", "OccasionInDossier.Realised"],
        ["the cohort, or what is known of one person, alone"] =
            ["CohortInDossier.OpenPembinaan", "CohortInDossier.RevokeCertificate", "CohortInDossier.Slip", "CohortInDossier.TakingPartOn", "CohortInDossier.Then"],
        ["the days of which nobody can tell are in the answer, and CoverageOf and Certify name why"] =
            ["CohortInDossier.CompletionOf", "CohortInDossier.CompletionOn"],
        ["what is handed in, and what is named and would be seen missing"] =
        [
            "Dossier.EligibilityOf", "Dossier.LineOf", "Dossier.LookAhead", "Dossier.NameOf", "CohortInDossier.CreditFrom", "AgreementInDossier.ApproveRenewal", "AgreementInDossier.InForceDays",
            "AgreementInDossier.LastDay", "AgreementInDossier.MayBeRenewed", "AgreementInDossier.Missing", "AgreementInDossier.PartiesOn", "AgreementInDossier.StandingOn",
            "AgreementInDossier.TermDays", "AgreementInDossier.UndeterminedDays", "AgreementInDossier.WarningsOn", "PortfolioInDossier.Sentence", "OccasionInDossier.Awards",
        ],
    };

    private static readonly ParticipantFacts Ahead = CohortsGiven.Facts(Taught, release: Given.Day("2027-01-01"));

    /// <summary>The answers that hang on what is handed in or named: no declaration and no other root changes them.</summary>
    private static readonly Dictionary<string, Func<Dossier, string>> Alone = new(StringComparer.Ordinal)
    {
        ["Dossier.LookAhead"] = static d => string.Join("; ", d.LookAhead(CohortsGiven.Programme().Id, [Ahead, Person], 6, AgreementsGiven.UptS, Start, ValidityPeriod.Between(Start, Given.Day("2024-07-12")).Value, 360).Value is var ahead
            ? ahead.Eligible.Concat(ahead.Undetermined).Concat(ahead.Months.SelectMany(static m => m.BecomeEligible)).Select(static e => $"{e.Today.Facts.Person.Id} {e.Today.Outcome} {e.EligibleFrom}") : []),
        ["Dossier.EligibilityOf"] = static d => d.Knowing(Ahead).EligibilityOf(Ahead.Id, Start, CohortsGiven.Programme().Id, AgreementsGiven.UptS).Value.In(Language.English),
        ["Dossier.LineOf"] = static d => string.Join("; ", Limited.Journal.Entries.Select(e => d.LineOf(e, Language.English))),
        ["Dossier.NameOf"] = static d => d.NameOf(AgreementsGiven.Swen, Start),
        ["CohortInDossier.CreditFrom"] = static d => string.Join(",", d[Given.Cohort2].CreditFrom(Given.Cohort1, Taught, Start, "diakui").ValidationErrors.Select(static e => e.Text.En)),
        ["AgreementInDossier.ApproveRenewal"] = static d => string.Join(",", d[Limited.Id].ApproveRenewal(Start).ValidationErrors.Select(static e => e.Text.En)),
        ["AgreementInDossier.InForceDays"] = static d => $"{d[Limited.Id].InForceDays}",
        ["AgreementInDossier.LastDay"] = static d => $"{d[Limited.Id].LastDay}",
        ["AgreementInDossier.MayBeRenewed"] = static d => d[Limited.Id].MayBeRenewed(Start).In(Language.English),
        ["AgreementInDossier.Missing"] = static d => $"{d[Limited.Id].Missing.Count}",
        ["AgreementInDossier.PartiesOn"] = static d => string.Join(",", d[Limited.Id].PartiesOn(Start).Select(static p => p.Party)),
        ["AgreementInDossier.StandingOn"] = static d => $"{d[Limited.Id].StandingOn(Start)}",
        ["AgreementInDossier.TermDays"] = static d => $"{d[Limited.Id].TermDays}",
        ["AgreementInDossier.UndeterminedDays"] = static d => $"{d[Limited.Id].UndeterminedDays}",
        ["AgreementInDossier.WarningsOn"] = static d => string.Join(",", d[Limited.Id].WarningsOn(Start).Select(static e => e.Text.En)),
        ["PortfolioInDossier.Sentence"] = static d => d.Portfolio.Sentence(new(Limited.Id, ReminderKind.Expiry, Start, Term.OfDays(30)), Start).Value.En,
        ["OccasionInDossier.Awards"] = static d => $"{At(d).Awards.Count}",
    };

    public static TheoryData<string> AnsweredAlone => [.. Alone.Keys];

    /// <summary>A new question of the dossier is held side by side too, or needs no declaration, and says why.</summary>
    [Fact]
    public void Every_question_is_in_one_of_the_lists()
    {
        Asking.Keys.Concat(NeedingNone.Values.SelectMany(static v => v)).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
            new[] { typeof(Dossier), typeof(CohortInDossier), typeof(AgreementInDossier), typeof(PortfolioInDossier), typeof(OccasionInDossier) }.SelectMany(MembersOf));
        Asking.Values.SelectMany(static v => v).Distinct().Should().BeEquivalentTo(Questions.Keys, "every question is asked of a member");
        Alone.Keys.Should().BeEquivalentTo(NeedingNone.Values.Last());
    }

    [Theory]
    [MemberData(nameof(AnsweredAlone))]
    [Trait("Joint", "declared")]
    public void Are_alike_where_all_is_handed_in_or_named(string question)
    {
        var dossier = Given.Of(Joining);
        var more = dossier.With(
            Given.Cohort(CohortId.From("ANG-9"), CohortsGiven.Plan("2024-06-03")).Enrolled(1), AgreementsGiven.Draft("PKS-9").Signed(), Office).Value.Knowing(Person);
        var answer = Alone[question](dossier);

        Alone[question](dossier.HoldingAll(Given.Now, All)).Should().Be(answer);
        Alone[question](more).Should().Be(answer, "what it does not hang on changes nothing");
    }

    private static IEnumerable<string> MembersOf(Type type) => type
        .GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly)
        .Where(static m => m is System.Reflection.PropertyInfo or System.Reflection.MethodInfo { IsSpecialName: false } && m.Name != nameof(ToString))
        .Select(m => $"{type.Name}.{m.Name}").Distinct();

    /// <summary>The agreements that name the occasion are enough; those that name another are not.</summary>
    [Theory]
    [InlineData("ACARA", true)]
    [InlineData("ACARA-LAIN", false)]
    public void An_occasion_needs_no_more_than_the_agreements_that_name_it(string declared, bool isEnough) =>
        At(Dossier.Of(Joining).Value.HoldingAll(Instant.MaxValue, Holding.AgreementsSignedAt(OccasionId.From(declared)))).Agreements.IsSuccess.Should().Be(isEnough);

    private static OccasionInDossier At(Dossier dossier)
    {
        var occasion = new Occasion { Id = OccasionId.From("ACARA"), Title = "Penandatanganan", Day = Given.Day("2023-01-31"), Agreements = [Limited.Id], Honoured = [Limited.Id] };
        return dossier.WithOccasions(occasion).Value[occasion.Id];
    }

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

    private static CooperationAgreement Continuing() =>
        Given.Of(Limited, AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2025-02-01"), Given.Day("2026-01-31")).Value)).HoldingAll(Given.Now, Holding.Agreements)[AgreementId.From("PKS-2")]
            .Continue(Limited.Id, Continuation.Replacement, Given.On("2024-12-01", "continue")).Value.Agreement;

    private static Cohort Passed()
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        return Cohort.Open(Given.Cohort1, programme, CohortsGiven.Plan("2024-06-03"), Given.On("2022-01-02", "open")).Value
            .Enrolled(1).HeldAll(1, 20).Assessed(Taught, true, "2024-06-28", "assess").Value;
    }
}
