using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Stories.TheStories;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>Story 003: Lapas Kelas IIA Cilegon visits the manpower office and the training centre of Kota Cilegon. What follows the visit is invented.</summary>
public sealed class Cilegon_before_an_agreement
{
    private static readonly SubjectId Welding = SubjectId.From("LAS-SMAW");
    private static readonly RegionCode Cilegon = RegionCode.From("36.72");
    private static readonly CompetencyUnit Cutting = CompetencyUnit.Of("C.24LAS01.001.1", "Memotong logam").Value;
    private static readonly CompetencyUnit Joining = CompetencyUnit.Of("C.24LAS01.002.1", "Mengelas SMAW posisi datar").Value;
    private static readonly Facility Lapas = Unit("LAPAS-CILEGON", "Lapas Kelas IIA Cilegon", FacilityKind.Lapas, FacilityClass.IIA, "Kepala Lapas");
    private static readonly Stakeholder Centre = Partner("BLK-CILEGON", StakeholderKind.Uptd, "Balai Latihan Kerja Kota Cilegon", "Kepala BLK", "Kepala BLK");
    private static readonly Stakeholder Disnaker = Partner("DISNAKER-CILEGON", StakeholderKind.Opd, "Dinas Tenaga Kerja Kota Cilegon", "Kepala Dinas", "Kepala Dinas");
    private static readonly FacilityContext Men = FacilityContext.ForMen(Lapas.Id);

    private static Engagement Visit { get; } = new(
        EngagementId.From("KUNJUNGAN"),
        Lapas.Id,
        EngagementKind.Visit,
        Day("2021-02-26"),
        "Balai Latihan Kerja Kota Cilegon",
        [new(PartyId.Of(Lapas.Id), "Kepala Seksi Kegiatan Kerja"), new(PartyId.Of(Lapas.Id), "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja")],
        "perencanaan perjanjian kerja sama dan pengadaan pelatihan keterampilan",
        EngagementOutcome.DraftIntended);

    private static CooperationAgreement Explored { get; } =
        CooperationAgreement.Explore(AgreementId.From("PKS-BLK"), IndonesianTimeZone.Wib, Day("2021-02-26"), [PartyId.Of(Lapas.Id), PartyId.Of(Centre.Id)], "pelatihan berbasis kompetensi", At("2021-02-26", "explore")).Value;

    private static CooperationAgreement Signed { get; } = Explored
        .DraftAs(Day("2025-03-03"), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", At("2025-03-03", "draft"))
        .Bind(a => a.Name(AgreementParty.Of(Lapas.Id), At("2025-03-03", "p1")))
        .Bind(a => a.Name(AgreementParty.Of(Centre.Id), At("2025-03-03", "p2")))
        .Bind(a => a.AgreeScope([new ScopeItem(Welding)], At("2025-03-03", "scope")))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-03-10"), Day("2026-03-09")).Value, At("2025-03-03", "period")))
        .Value.SignedBy(Lapas, Centre, "2025-03-10", Welding);

    [Fact]
    public void A_visit_of_named_offices_is_on_record_before_there_is_an_agreement()
    {
        var visited = Centre.LogEngagement(Visit, At("2021-02-26", "visit")).Value.Engagements.Single();

        visited.Day.Should().Be(Day("2021-02-26"));
        visited.Present.Select(static p => p.Title).Should().Equal("Kepala Seksi Kegiatan Kerja", "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja");
        Explored.StandingOn(Day("2021-02-26")).Formation.Should().Be(Formation.Exploring);
        Explored.CoverageOf(Lapas.Id, Centre.Id, Welding).Days.IsEmpty.Should().BeTrue("nothing may be held on a visit");
    }

    [Fact]
    public void The_visit_leads_to_the_draft_and_the_draft_to_an_agreement()
    {
        var centre = Centre.LogEngagement(Visit, At("2021-02-26", "visit")).Bind(c => c.LeadToDraft(Visit.Id, Signed.Id, At("2025-03-03", "led"))).Value;

        centre.Engagements.Single().Draft.Should().Be(Signed.Id);
        Signed.InForceDays.Should().Be(DateSet.Between(Day("2025-03-10"), Day("2026-03-09")));
    }

    [Fact]
    public void Residents_of_the_city_join_and_others_are_told_why_not()
    {
        Opened.Decide(Person("P-1", Lapas, domicile: "36.72.03"), Lapas, Men, Signed).IsAdmitted.Should().BeTrue();
        var other = Opened.Decide(Person("P-4", Lapas, domicile: "36.04.12"), Lapas, Men, Signed);
        other.IsAdmitted.Should().BeFalse();
        other.Eligibility.Unmet.Select(static f => f.Rule.Requirement.Id).Single().Should().Contain("36.72");
    }

    [Fact]
    public void The_manpower_office_recommends_by_ability_and_every_gap_is_named()
    {
        ParticipantFacts[] people = [Person("P-1", Lapas, domicile: "36.72.03", release: "2025-08-31"), Person("P-2", Lapas, domicile: "36.72.01"), Person("P-3", Lapas, domicile: "36.72.05")];
        var cohort = Trained(people);
        cohort.Certificates.Select(static c => c.Certificate.Kind).Should().Equal(CertificateKind.TrainingCertificate, CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion);

        var opening = new JobOpening { Code = "LAS", Employer = StakeholderId.From("PT-BAJA"), FirstDay = Day("2025-09-15"), Subjects = [Welding], Units = [Joining.Code], Regions = [Cilegon] };
        var matches = CandidateMatch.Of(people.Select(p => cohort.CandidateOf(p, p.Id.Value == "P-2" ? DateSet.From(Day("2025-09-01")) : DateSet.None, Day("2025-07-01"), Signed)), opening).Value;

        matches.Select(static m => (m.Participant.Value, m.IsFit)).Should().Equal(("P-1", true), ("P-2", true), ("P-3", false));
        matches[2].Reasons.Select(static r => r.ErrorCode).Should().BeEquivalentTo(
            "PLACE-CERTIFICATE", "PLACE-CAN-GO", PlacementErrors.SubjectNotShown.Code, PlacementErrors.UnitNotShown.Code);

        var referral = JobReferral.Refer(JobReferralId.From("R-1"), matches[0], Disnaker, Day("2025-09-01"), At("2025-09-01", "refer")).Bind(r => r.Accept(Day("2025-09-08"), At("2025-09-08", "accept"))).Value;
        referral.Place(Day("2025-09-14"), At("2025-09-14", "early")).Has(PlacementErrors.TooEarly).Should().BeTrue("readiness was shown for 15 September");
        referral.Place(Day("2025-09-15"), At("2025-09-15", "place")).Value.StatusOn(Day("2025-09-15")).Should().Be(ReferralStatus.Placed);
        referral.ReferredBy.Should().Be(Disnaker.Id);
    }

    private static Cohort Opened { get; } = Class(
        "LAS-1",
        Lapas,
        Centre.Id,
        Curriculum("Las SMAW", Welding, field: ProgrammeField.JobTraining, completion: CompletionCriteria.VocationalTraining, conditions: ProgrammeConditions.Of("LAS", ProgrammeCondition.DomicileIn([Cilegon]))) with { Units = [Cutting, Joining] },
        "2025-06-02");

    private static Cohort Trained(IEnumerable<ParticipantFacts> people)
    {
        var cohort = people.Aggregate(Opened, static (c, p) => c.Enrol(p, Lapas, Men, Signed)).HeldThroughout(Lapas, Signed);
        var (day, iso) = (cohort.LastDay, Iso(cohort.LastDay));
        cohort = cohort.Assess(new(Cutting.Code, day, [.. cohort.Participants.Select(static p => new AssessmentResult(p, true))]), At(iso, "a1"))
            .Bind(c => c.Assess(new(Joining.Code, day, [.. c.Participants.Select(static p => new AssessmentResult(p, p.Value != "P-3"))]), At(iso, "a2")))
            .Bind(c => c.CloseAssessment(day, At(iso, "close")))
            .Value;
        foreach (var person in cohort.Participants.ToList())
        {
            var finding = Completion.Of(cohort, person, Day("2025-07-01"), Lapas, Signed).Value;
            var names = CertificateNames.Of(Lapas.Names, Centre.Names, day, Day("2025-07-01")).Value;
            cohort = cohort.Certify(finding, finding.Papers[0], CertificateNumber.From($"BLK/{person}"), names, Day("2025-07-01"), At("2025-07-01", $"certify-{person}")).Value;
        }

        return cohort;
    }
}
