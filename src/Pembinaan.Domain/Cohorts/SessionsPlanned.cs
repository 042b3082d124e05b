using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Sessions were added to the plan.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Reason">Why, for example which session they make up for.</param>
public sealed record SessionsPlanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent;
