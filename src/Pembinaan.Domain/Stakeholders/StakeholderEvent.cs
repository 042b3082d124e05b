namespace Pembinaan.Domain.Stakeholders;

/// <summary>What happened to a stakeholder.</summary>
public abstract record StakeholderEvent
{
    private protected StakeholderEvent()
    {
    }
}
