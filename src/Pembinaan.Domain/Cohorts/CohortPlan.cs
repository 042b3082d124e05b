using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>With what a cohort is opened.</summary>
public sealed record CohortPlan
{
    /// <summary>The facility whose people take part.</summary>
    public required FacilityId Facility { get; init; }

    /// <summary>The zone of the facility, in which all days and times are meant.</summary>
    public required IndonesianTimeZone Zone { get; init; }

    /// <summary>
    /// Who gives the sessions: a stakeholder, a person or body that a party brings, or the facility itself; null for the provider of the curriculum.
    /// </summary>
    public ProviderId? Provider { get; init; }

    /// <summary>The seats; at least one.</summary>
    public required int Seats { get; init; }

    /// <summary>The sessions; at least one. The earliest one's day decides which curriculum the cohort follows.</summary>
    public required ValueList<PlannedSession> Sessions { get; init; }
}
