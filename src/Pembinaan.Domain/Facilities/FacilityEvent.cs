using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Facilities;

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
