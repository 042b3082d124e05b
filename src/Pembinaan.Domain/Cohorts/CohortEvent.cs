namespace Pembinaan.Domain.Cohorts;

/// <summary>Something that happened in a cohort.</summary>
public abstract record CohortEvent
{
    private protected CohortEvent()
    {
    }
}
