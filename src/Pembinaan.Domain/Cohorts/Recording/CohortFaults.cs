using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with the sessions and seats of events in itself, whatever the state.</summary>
internal static class CohortFaults
{
    internal static IEnumerable<DomainError> Seats(int seats) => seats < 1 ? [CohortErrors.SeatsNotPositive.For("seats", Argument.Of("seats", seats))] : [];

    internal static IEnumerable<DomainError> In(Domain.ValueList<PlannedSession> sessions, Curriculum? curriculum)
    {
        if (sessions.IsEmpty)
        {
            yield return CohortErrors.NoSession.For("sessions");
        }

        foreach (var twice in Twice(sessions))
        {
            yield return CohortErrors.SessionTwice.For("sessions", Argument.Of("session", twice.Value));
        }

        foreach (var session in sessions)
        {
            foreach (var fault in Of(session, curriculum))
            {
                yield return fault;
            }
        }
    }

    /// <summary>The sessions that are named more than once, each once, in the order in which they first stand there.</summary>
    private static IEnumerable<SessionId> Twice(Domain.ValueList<PlannedSession> sessions)
    {
        using var named = new Seen<SessionId>(sessions.Count);
        var isTwice = false;
        foreach (var session in sessions.AsSpan())
        {
            isTwice |= !named.Add(session.Id);
        }

        return isTwice ? sessions.GroupBy(static s => s.Id).Where(static g => g.Count() > 1).Select(static g => g.Key) : [];
    }

    /// <summary>What is wrong with one session, in itself and, if the curriculum is known, in it.</summary>
    internal static IEnumerable<DomainError> Of(PlannedSession session, Curriculum? curriculum)
    {
        if (session.Hours == LessonHours.None)
        {
            yield return CohortErrors.SessionWithoutHours.For("sessions", Argument.Of("session", session.Id.Value));
        }

        if (session.Start.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)
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
            yield return CohortErrors.SubjectNotTaught.For("sessions", Argument.Of("subject", session.Subject.Value), Argument.Of("session", session.Id.Value));
        }
    }
}
