using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A cohort was opened.</summary>
/// <param name="Cohort">Its identity.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Curriculum">The curriculum it keeps, whatever becomes of the programme.</param>
/// <param name="Plan">Facility, provider, seats and sessions.</param>
public sealed record CohortOpened(CohortId Cohort, ProgrammeId Programme, Curriculum Curriculum, CohortPlan Plan) : CohortEvent
{
    /// <summary>Who gives the sessions: as the plan says, otherwise as the curriculum does.</summary>
    internal ProviderId Provider => Plan.Provider ?? Curriculum.Provider!;
}
