namespace Pembinaan.Domain.Cohorts;

/// <summary>A session to come was planned anew: another day, hour, space, instructor or provider; it keeps its identity.</summary>
/// <param name="Session">The session as it is planned now.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionReplanned(PlannedSession Session, string Reason) : CohortEvent;
