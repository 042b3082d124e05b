using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Sessions to come were planned anew: another day, hour, space, instructor or provider; each keeps its identity.</summary>
/// <param name="Sessions">The sessions as they are planned now.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionsReplanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent;
