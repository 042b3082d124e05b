using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Facilities.Events;

/// <summary>What happened to a facility.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record FacilityEvent
{
    private protected FacilityEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
