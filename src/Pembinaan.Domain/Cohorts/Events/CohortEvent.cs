using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts.Events;

/// <summary>Something that happened in a cohort.</summary>
public abstract record CohortEvent : JournalEvent
{
    private protected CohortEvent()
    {
    }
}
