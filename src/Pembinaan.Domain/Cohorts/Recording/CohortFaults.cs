using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with the sessions and seats of events in itself, whatever the state.</summary>
internal static class CohortFaults
{
    /// <summary>What is wrong with a plan by itself, by the member of an event of that name.</summary>
    internal static IEnumerable<DomainError> Of(CohortPlan plan) => In(plan.Sessions).Concat(Seats(plan.Seats)).Select(static f => f.Of("plan"));

    internal static IEnumerable<DomainError> Seats(int seats) => seats < 1 ? [CohortErrors.SeatsNotPositive.For("seats", Argument.Of("seats", seats))] : [];

    internal static IEnumerable<DomainError> In(Domain.ValueList<PlannedSession> sessions)
    {
        if (sessions.IsEmpty)
        {
            yield return CohortErrors.NoSession.For("sessions");
        }

        foreach (var twice in Twice(sessions))
        {
            yield return CohortErrors.SessionTwice.For("sessions", Argument.Of("session", twice.Value));
        }

        foreach (var fault in sessions.SelectMany(Of))
        {
            yield return fault;
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

    /// <summary>What is wrong with one session under its curriculum.</summary>
    internal static IEnumerable<DomainError> Under(Curriculum curriculum, PlannedSession session)
    {
        var id = Argument.Of("session", session.Id.Value);
        if (
            (session.Start.Hour * NodaConstants.MinutesPerHour) + session.Start.Minute + session.Minutes(curriculum.MinutesPerLessonHour)
            > NodaConstants.MinutesPerDay
        )
        {
            yield return CohortErrors.SessionPastMidnight.For("sessions", id);
        }

        if (!curriculum.Subjects.Contains(session.Subject))
        {
            yield return CohortErrors.SubjectNotTaught.For("sessions", Argument.Of("subject", session.Subject.Value), id);
        }

        foreach (var module in session.Modules.Where(m => curriculum.FindModule(m.Module) is null))
        {
            yield return CohortErrors.ModuleUnknown.For("sessions", Argument.Of("module", module.Module));
        }

        foreach (var unit in session.Units.Where(u => curriculum.FindUnit(u) is null))
        {
            yield return CohortErrors.UnitUnknown.For("sessions", Argument.Of("unit", unit));
        }
    }

    private static IEnumerable<DomainError> Of(PlannedSession session)
    {
        var id = Argument.Of("session", session.Id.Value);
        if (session.Hours == LessonHours.None)
        {
            yield return CohortErrors.SessionWithoutHours.For("sessions", id);
        }

        if (session.Start.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)
        {
            yield return CohortErrors.StartNotOnAMinute.For("sessions", id);
        }

        if (session.Modules.Count > 1)
        {
            foreach (var module in CreditCheck.TwiceIn(session.Modules.Select(static m => m.Module)))
            {
                yield return CohortErrors.ModuleTwice.For("sessions", Argument.Of("module", module));
            }

            foreach (var module in session.Modules.Where(static m => m.Hours == LessonHours.None))
            {
                yield return CohortErrors.ModuleWithoutHours.For("sessions", Argument.Of("module", module.Module));
            }
        }

        var sum = session.TaughtModules.Aggregate(LessonHours.None, static (all, module) => all + module.Hours);
        if (sum > session.Hours)
        {
            yield return CohortErrors.ModulesExceedSession.For("sessions", id, Argument.Of("sum", sum), Argument.Of("hours", session.Hours));
        }
    }
}
