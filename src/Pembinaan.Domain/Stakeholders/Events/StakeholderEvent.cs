using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Stakeholders.Events;

/// <summary>What happened to a stakeholder.</summary>
public abstract record StakeholderEvent : JournalEvent
{
    private protected StakeholderEvent()
    {
    }
}
