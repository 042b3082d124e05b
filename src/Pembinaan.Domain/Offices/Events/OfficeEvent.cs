using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Offices.Events;

/// <summary>What happened to the posts of a party, their holders, and the authority to sign.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record OfficeEvent
{
    private protected OfficeEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
