using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Sessions before they are held: planned, moved, cancelled, given to another provider.</summary>
internal static class SessionPlanning
{
    internal static Booking? BookingOf(Cohort cohort, CohortSession session)
    {
        Guard.Against.Null(session);
        return session.Plan.Space is { } space
            ? new(
                space,
                session.Id,
                session.Day,
                session.Plan.Start,
                session.Plan.Start.PlusMinutes(session.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour)),
                cohort.Seats.On(session.Day)
            )
            : null;
    }

    internal static DomainResult<Cohort> Plan(Cohort cohort, ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        var happened = new SessionsPlanned(sessions, reason);
        if (EventWalk.Beyond(Cohort.FaultsIn(happened)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var overlaps = SessionCheck.OverlapsIn(cohort.Curriculum, sessions.Concat(cohort.Counting.Select(static s => s.Plan)));
        return WithWarnings(cohort, cohort.Recorded(happened, recording, [.. cohort.FaultsOn(happened, recording), .. overlaps]));
    }

    internal static DomainResult<Cohort> Replan(Cohort cohort, ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        var happened = new SessionsReplanned(sessions, reason);
        if (EventWalk.Beyond(Cohort.FaultsIn(happened)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var changed = sessions.Select(static s => s.Id).ToHashSet();
        var others = cohort.Counting.Where(s => !changed.Contains(s.Id)).Select(static s => s.Plan);
        var overlaps = SessionCheck.OverlapsIn(cohort.Curriculum, sessions.Concat(others));
        return WithWarnings(cohort, cohort.Recorded(happened, recording, [.. cohort.FaultsOn(happened, recording), .. overlaps]));
    }

    internal static DomainResult<Cohort> Cancel(Cohort cohort, SessionId session, string reason, Recording recording)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(reason);
        var cancelled = new SessionCancelled(session, reason);
        return cohort.Recorded(cancelled, recording, cohort.FaultOn(cancelled, recording));
    }

    internal static DomainResult<Cohort> Succeed(Cohort cohort, ProviderId provider, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(provider);
        Guard.Against.Null(reason);
        return cohort.Recorded(new ProviderSucceeded(provider, firstDay, reason), recording);
    }

    /// <summary>The changes of its provider, annulled ones too, each with its entry.</summary>
    internal static List<(EntryId Entry, ProviderId Provider)> ChangesOfProvider(Cohort cohort)
    {
        var changes = new List<(EntryId, ProviderId)>();
        foreach (var entry in cohort.Journal.Entries)
        {
            if (entry is { Annulment: null, Event: ProviderSucceeded change })
            {
                changes.Add((entry.Id, change.Provider));
            }
        }

        return changes;
    }

    internal static DomainError Unknown(SessionId session) => CohortErrors.SessionUnknown.For(nameof(session), Argument.Of("session", session.Value));

    /// <summary>Why a change of the plan cannot come next; but for days and hours of sessions among each other.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened, LocalDate today) =>
        happened switch
        {
            SessionsPlanned e => e.Sessions.SelectMany(s => CohortFaults.Under(state.Curriculum, s)).Concat(Known(state, e.Sessions)),
            SessionsReplanned e => e.Sessions.SelectMany(s => MoveFaults(state, s, today).Concat(CohortFaults.Under(state.Curriculum, s))),
            SessionCancelled e => [OpenFault(state, e.Session)],
            _ => [],
        };

    private static IEnumerable<DomainError> Known(CohortState state, IEnumerable<PlannedSession> sessions) =>
        sessions
            .Where(s => state.Sessions.ContainsKey(s.Id))
            .Select(static s => CohortErrors.SessionTwice.For(nameof(sessions), Argument.Of("session", s.Id.Value)));

    private static IEnumerable<DomainError?> MoveFaults(CohortState state, PlannedSession session, LocalDate today)
    {
        var id = Argument.Of("session", session.Id.Value);
        yield return OpenFault(state, session.Id);
        if (state.Sessions.TryGetValue(session.Id, out var existing) && existing.Day < today)
        {
            yield return CohortErrors.SessionPast.For("sessions", id, Argument.Of("day", existing.Day));
        }

        if (session.Day < today)
        {
            yield return CohortErrors.MovedIntoThePast.For("sessions", id, Argument.Of("day", session.Day));
        }
    }

    internal static DomainError? OpenFault(CohortState state, SessionId session)
    {
        var id = Argument.Of("session", session.Value);
        return state.Sessions.GetValueOrDefault(session) switch
        {
            null => Unknown(session),
            { IsHeld: true } => CohortErrors.SessionHeldAlready.For(nameof(session), id),
            { Counts: false } => CohortErrors.SessionIsCancelled.For(nameof(session), id),
            _ => null,
        };
    }

    private static DomainResult<Cohort> WithWarnings(Cohort cohort, DomainResult<Cohort> result) =>
        result.IsSuccess && result.Value.Revision > cohort.Revision
            ? Cohort.Told(result.Warning(SessionCheck.WarningsOf(cohort.Curriculum, [.. result.Value.Counting.Select(static s => s.Plan)])))
            : result;
}
