using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Stakeholders.Events;

/// <summary>What happened to a stakeholder.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record StakeholderEvent
{
    private protected StakeholderEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
