using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Facilities.Events;

/// <summary>What happened to a facility.</summary>
public abstract record FacilityEvent : JournalEvent
{
    private protected FacilityEvent()
    {
    }
}
