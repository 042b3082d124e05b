using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with an event in itself, whatever the state.</summary>
internal static class CohortFaults
{
    internal static DomainError[] In(CohortEvent happened) =>
        EventWalk.And(EventWalk.FaultsIn(happened, EventYears.OfOurTime), () => OfItsOwn(happened));

    private static IEnumerable<DomainError> OfItsOwn(CohortEvent happened) =>
        happened switch
        {
            CohortOpened e => CurriculumCheck.FaultsOf(e.Curriculum).Concat(In(e.Plan.Sessions, e.Curriculum)).Concat(Seats(e.Plan.Seats)).Concat(Provider(e)),
            SessionsPlanned e => In(e.Sessions, null),
            SessionsReplanned e => In(e.Sessions, null),
            SeatsLimited e => Seats(e.Seats),
            CreditRecognised e => CreditCheck.OfItsOwn(e.Credit, e.Day),
            SessionHeld { Coverage.Verdict: CoverageVerdict.Undetermined } e =>
            [
                CohortErrors.CoverageOpen.For("coverage", Argument.Of("session", e.Session.Value)),
            ],
            _ => [],
        };

    private static IEnumerable<DomainError> Provider(CohortOpened opened) =>
        (opened.Plan.Provider ?? opened.Curriculum.Provider) is null ? [CohortErrors.NoProvider.For("provider")] : [];

    private static IEnumerable<DomainError> Seats(int seats) => seats < 1 ? [CohortErrors.SeatsNotPositive.For("seats", Argument.Of("seats", seats))] : [];

    private static IEnumerable<DomainError> In(Domain.ValueList<PlannedSession> sessions, Curriculum? curriculum)
    {
        if (sessions.IsEmpty)
        {
            yield return CohortErrors.NoSession.For("sessions");
        }

        foreach (var twice in sessions.GroupBy(static s => s.Id).Where(static g => g.Count() > 1))
        {
            yield return CohortErrors.SessionTwice.For("sessions", Argument.Of("session", twice.Key.Value));
        }

        foreach (var session in sessions)
        {
            if (session.Hours == LessonHours.None)
            {
                yield return CohortErrors.SessionWithoutHours.For("sessions", Argument.Of("session", session.Id.Value));
            }

            if (SessionCheck.StartsBetweenMinutes(session))
            {
                yield return CohortErrors.StartNotOnAMinute.For("sessions", Argument.Of("session", session.Id.Value));
            }

            if (
                (session.Start.Hour * NodaConstants.MinutesPerHour) + session.Start.Minute + session.Minutes(curriculum?.MinutesPerLessonHour ?? 1)
                > NodaConstants.MinutesPerDay
            )
            {
                yield return CohortErrors.SessionPastMidnight.For("sessions", Argument.Of("session", session.Id.Value));
            }

            foreach (var fault in SessionCheck.ModuleFaults(session, curriculum))
            {
                yield return fault;
            }

            if (curriculum is not null && !curriculum.Subjects.Contains(session.Subject))
            {
                yield return CohortErrors.SubjectNotTaught.For(
                    "sessions",
                    Argument.Of("subject", session.Subject.Value),
                    Argument.Of("session", session.Id.Value)
                );
            }
        }
    }
}
