using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A soap course under PKS-1 of which two people are certified: one goes to work, the other begins a business.</summary>
internal static class Given_work
{
    public static readonly StakeholderId Disnaker = StakeholderId.From("DISNAKER");
    public static readonly PartyId Bapas = FacilityId.From("BAPAS");

    public static Cohort Taught { get; } = Teach();

    public static JobReferral Employed { get; } = JobReferral.HandOn(JobReferralId.From("R-1"), Candidate(1), Office(Disnaker), Day("2025-02-01"), Day("2025-02-03"), On("2025-02-03", "r1"))
        .Bind(static r => r.Refer(CandidateMatch.Of(Candidate(1), Work(Swen)), Day("2025-02-04"), On("2025-02-04", "r2")))
        .Bind(static r => r.Accept(Day("2025-02-05"), On("2025-02-05", "r3")))
        .Bind(static r => r.Place(Day("2025-02-10"), On("2025-02-10", "r4"))).Value;

    /// <summary>The record of a manpower office of a region.</summary>
    public static Stakeholder Office(StakeholderId id, StakeholderKind? kind = null) =>
        Stakeholder.Register(id, kind ?? StakeholderKind.Opd, "Dinas Tenaga Kerja", Day("2000-01-01"), On("2020-01-01", "office")).Value;

    public static JobReferral Business { get; } = JobReferral.StartBusiness(JobReferralId.From("R-2"), CandidateMatch.Of(Candidate(2), Work(null)), Office(Disnaker), On("2025-02-10", "b1")).Value;

    public static Dossier Declared(this Dossier dossier, params Holding[] more) => dossier.HoldingAll(AgreementsGiven.Noon("2026-01-01"), [Holding.Agreements, Holding.Cohorts, .. more]);

    public static JobOpening Work(StakeholderId? employer) => new() { Code = "SABUN", Employer = employer, FirstDay = Day("2025-02-10"), Subjects = [Sabun] };

    public static Candidate Candidate(int person) => Taught.CandidateOf(Facts(Person(person), release: Day("2025-02-09")), DateSet.None, Day("2025-02-02"), AgreementsGiven.Pks1());

    private static Cohort Teach()
    {
        var pks = AgreementsGiven.Pks1();
        var cohort = Cohort(Plan("2025-01-06", sessions: 10, byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(3, agreements: pks).HeldAll(1, 10, [Person(3)], pks);
        foreach (var number in new[] { 1, 2 })
        {
            cohort = cohort.Conclude(cohort.Finding(Person(number), "2025-01-31", pks), On("2025-02-01", $"c{number}")).Value;
            cohort = cohort.Certify(cohort.Finding(Person(number), "2025-01-31", pks), CertificateKind.TrainingCertificate, CertificateNumber.From($"SERT-{number}"), Names, Day("2025-02-01"), On("2025-02-01", $"x{number}")).Value;
        }

        return cohort;
    }
}
