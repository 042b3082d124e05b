using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Dossiers;

/// <content>Applications and assessments that wait.</content>
public sealed partial class CohortInDossier
{
    private IEnumerable<CohortFinding> Applications(LocalDate day)
    {
        foreach (var application in Cohort.Applications.Where(a => a is { IsOpen: true, ApprovedOn: null } && a.AppliedOn <= day))
        {
            yield return new(
                application.Participant,
                null,
                application.AppliedOn,
                CohortErrors.ApplicationToAnswer.For("applications", Who(application.Participant), Argument.Of("day", application.AppliedOn)),
                Remedy.Answer
            );
        }

        if (day > Cohort.LastDay)
        {
            yield break;
        }

        var waiting = WaitingOn(day);
        var count = waiting.IsSuccess ? waiting.Value.Count(static w => w.ClosedOn is null) : 0;
        var seats = waiting.IsSuccess && count == 0 ? null : SeatsOn(day);
        foreach (var doubt in Open(waiting.ValidationErrors.Concat(seats?.ValidationErrors ?? []).Distinct(), day))
        {
            yield return doubt;
        }

        if (count > 0 && seats is { IsSuccess: true, Value.Free: > 0 })
        {
            yield return new(
                null,
                null,
                day,
                CohortErrors.SeatsForThoseWaiting.For("seats", Argument.Of("free", seats.Value.Free), Argument.Of("waiting", count)),
                Remedy.Select
            );
        }
    }

    // Once every session is held nothing but the assessment is open; until then it is in nobody's way.
    private IEnumerable<CohortFinding> Assessments(LocalDate day) =>
        Cohort.Sessions.Where(static s => s.Counts).ToList() is { Count: > 0 } sessions && sessions.TrueForAll(s => s.IsHeld && s.Day < day)
            ? CompletionOn(day)
                .Where(f => f.Outcome == CompletionOutcome.Open && Cohort.ConclusionOf(f.Participant) is null)
                .Select(f => new CohortFinding(
                    f.Participant,
                    null,
                    sessions.Max(static s => s.Day).PlusDays(1),
                    CohortErrors.ToAssess.For("assessments", Who(f.Participant)),
                    Remedy.Assess
                ))
            : [];

    private static IEnumerable<CohortFinding> Open(IEnumerable<DomainError> doubts, LocalDate day) =>
        doubts.Select(doubt => new CohortFinding(null, null, day, doubt, Remedy.Of(doubt)));
}
