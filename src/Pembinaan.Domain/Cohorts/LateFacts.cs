using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What a fact that is recorded late contradicts: sheets, assessments and certificates that are on record already. It is taken in and told.</summary>
internal static class LateFacts
{
    private static readonly LocalisedText NotCountedAfter = new("penilaian itu tidak dihitung", "that does not count");

    private static readonly LocalisedText StayedToTheEnd = new(
        "penilaian itu dihitung, karena sesi terakhir telah diikuti",
        "that counts, because the enrolment lasted to the last session"
    );

    /// <summary>The result with what the recorded fact contradicts.</summary>
    internal static DomainResult<Cohort> Told(Cohort before, DomainResult<Cohort> result, ParticipantId participant, Recording recording) =>
        result.IsSuccess && result.Value.Revision > before.Revision
            ? Cohort.Told(result.Warning([.. Contradicted(before, result.Value, participant, before.DayOf(recording))]))
            : result;

    /// <summary>What stood before and is contradicted by what was recorded about somebody.</summary>
    internal static IEnumerable<DomainError> Contradicted(Cohort before, Cohort after, ParticipantId participant, LocalDate today)
    {
        var lost = after.UncountedSessionsOf(participant).Except(before.UncountedSessionsOf(participant)).ToList();
        if (lost.Count > 0)
        {
            yield return NotCounted(participant, lost);
        }

        if (After(after, participant) is { Count: > 0 } days && After(before, participant).Count < days.Count)
        {
            yield return CohortErrors.AssessedAfterLeaving.Warning(
                "lastDay",
                Named.Who(participant),
                Days(days),
                Argument.Of("last", LastDayOf(after, participant)!.Value),
                Argument.Of("counts", after.State.HadLeftBefore(participant, days[0]) ? NotCountedAfter : StayedToTheEnd)
            );
        }

        foreach (var credit in CreditSteps.CountingNoMore(before, after, participant))
        {
            yield return credit;
        }

        foreach (var certificate in ToReview(before, after, participant, today))
        {
            yield return certificate;
        }
    }

    /// <summary>The result and certificates of somebody that the records supported before and support no more.</summary>
    internal static IEnumerable<DomainError> ToReview(Cohort before, Cohort after, ParticipantId participant, LocalDate today)
    {
        if (after.ConclusionOf(participant) is { } result
            && before.ConclusionOf(participant) == result
            && Differing(after, participant, today, new CompletionReading(after, today).OutcomeOf(participant)) is { } differs
            && Differing(before, participant, today, new CompletionReading(before, today).OutcomeOf(participant)) is null)
        {
            yield return differs;
        }

        foreach (var certificate in after.CertificatesByPerson[participant].Where(c => after.StatusOf(c, today) == CertificateStatus.UnderReview))
        {
            if (before.FindCertificate(certificate.Certificate.Key) is { } earlier && before.StatusOf(earlier, today) != CertificateStatus.UnderReview)
            {
                yield return CohortErrors.CertificateToReview.Warning("certificates", Named.Numbered(certificate.Certificate.Number), Named.Who(participant));
            }
        }
    }

    /// <summary>That the result on record of somebody is not what the records say on a day of then or later; null if it is.</summary>
    internal static DomainError? Differing(Cohort cohort, ParticipantId participant, LocalDate day, CompletionOutcome found) =>
        cohort.ConclusionOf(participant) is { } result && day >= result.Day && found != result.Outcome && found != CompletionOutcome.NoRulesInForce
            ? CohortErrors.ResultDiffers.Warning("completion", Named.Who(participant))
            : null;

    /// <summary>What still stands on record and does not count.</summary>
    internal static IEnumerable<DomainError> Standing(AttendanceTally attendance, ParticipantId participant)
    {
        var sessions = attendance.UncountedOf(participant).ToList();
        return sessions.Count == 0 ? [] : [NotCounted(participant, sessions)];
    }

    /// <summary>The assessments of a sheet that lie after the person has left.</summary>
    internal static IEnumerable<DomainError> OfSheet(Cohort cohort, AssessmentSheet sheet) =>
        sheet
            .Results.Where(r => sheet.Day > LastDayOf(cohort, r.Participant))
            .Select(r =>
                CohortErrors.AssessedAfterLeaving.Warning(
                    "sheet",
                    Named.Who(r.Participant),
                    Days([sheet.Day]),
                    Argument.Of("last", LastDayOf(cohort, r.Participant)!.Value),
                    Argument.Of("counts", cohort.State.HadLeftBefore(r.Participant, sheet.Day) ? NotCountedAfter : StayedToTheEnd)
                )
            );

    internal static DomainError NotCounted(ParticipantId participant, IEnumerable<CohortSession> sessions) =>
        CohortErrors.HoursNotCounted.Warning(
            "sessions",
            Named.Who(participant),
            Argument.Of("sessions", string.Join(", ", sessions.Select(static s => s.Id.Value)))
        );

    private static List<LocalDate> After(Cohort cohort, ParticipantId participant) =>
        LastDayOf(cohort, participant) is { } last
            ? [.. cohort.Curriculum.Units.SelectMany(u => cohort.AssessmentDaysOf(participant, u.Code)).Where(d => d > last).Distinct().Order()]
            : [];

    // Of whoever left, by an exit or because the place lapsed. Whoever stayed to the end may be assessed after the last session.
    private static LocalDate? LastDayOf(Cohort cohort, ParticipantId participant) =>
        cohort.EnrolmentsOf(participant) is not [.., var enrolment] || enrolment.Exit == ExitKind.Completed || enrolment.Exit == ExitKind.NotCompleted
            ? null
        : enrolment.LapsesOn is { } lapses && !(enrolment.LastDay < lapses) ? lapses
        : enrolment.LastDay;

    private static Argument Days(IEnumerable<LocalDate> days) => Argument.Of("days", Time.DateSet.UnionOf([.. days.Select(static d => Time.DateSet.On(d))]));
}
