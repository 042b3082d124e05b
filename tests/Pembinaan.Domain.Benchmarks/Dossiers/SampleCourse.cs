using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>One cohort of many people under an agreement, from the opening to a certificate for each of them, among its roots.</summary>
internal static class SampleCourse
{
    private const int Number = 2_900;

    public static readonly CohortId Id = CohortId.From("ANG-0");
    public static readonly AgreementId Agreement = AgreementId.From($"PKS-{Number}");
    public static readonly LocalDate FirstDay = new(2025, 3, 3);
    public static readonly LocalDate LastDay = FirstDay.PlusDays(1);

    public static Dossier Of(int people)
    {
        var everybody = Enumerable.Range(0, people).Select(static i => ParticipantId.From($"P-{i:0000}")).ToValueList();
        var roots = SampleNation.Roots(0, 1, 1, 0).Append(SampleNation.AgreementOf(Number, 1, 1)).Append(Cohort.From(Entries(everybody)).Value);
        var dossier = Dossier.Of(roots).Value
            .HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Referrals)
            .Knowing(everybody.Select(static p => ParticipantFacts.WithEmptyRegisters(p)));
        var cohort = dossier[Id];
        foreach (var participant in everybody)
        {
            cohort = cohort.Complete(participant, LastDay, SampleNation.Next($"complete-{participant}"))
                .Bind(c => c.Certify(participant, CertificateNumber.From($"N-{participant}"), LastDay, SampleNation.Next($"certify-{participant}"))).Value;
        }

        return cohort.Dossier;
    }

    private static IEnumerable<Entry<CohortEvent>> Entries(ValueList<ParticipantId> everybody)
    {
        var covered = new CoverageReceipt(CoverageVerdict.Covered, [Agreement], []);
        CohortEvent[] events =
        [
            new CohortOpened(Id, SampleNation.Programme.Id, SampleNation.Programme.CurriculumOn(FirstDay)!, new()
            {
                Facility = FacilityId.From("UPT-0"),
                Zone = IndonesianTimeZone.Wib,
                Provider = StakeholderId.From("MITRA-0"),
                Seats = everybody.Count,
                Sessions = [Session("S-1", FirstDay), Session("S-2", LastDay)],
            }),
            .. everybody.Select(static p => new ParticipantEnrolled(p, FirstDay, EnrolmentTrack.Pembinaan, new(new("national", "2022"), new(CoverageVerdict.Covered, [], []), 1, null, [], [], "petugas"))),
            new SessionHeld(SessionId.From("S-1"), new(everybody, []), covered),
            new SessionHeld(SessionId.From("S-2"), new(everybody, []), covered),
            new UnitAssessed(new("C.20SAB00.001.1", LastDay, everybody.Select(static p => new AssessmentResult(p, true, 80)).ToValueList())),
        ];
        return events.Select(static (e, i) => Entry<CohortEvent>.Of(EntryId.From($"E-{i:0000}"), i + 1, SampleNation.Next("course").Stamp, e));
    }

    private static PlannedSession Session(string id, LocalDate day) =>
        new() { Id = SessionId.From(id), Day = day, Start = new(8, 0), Hours = LessonHours.Of(8), Subject = SampleNation.Subject };
}
