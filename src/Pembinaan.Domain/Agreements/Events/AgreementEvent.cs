using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Agreements.Events;

/// <summary>Something that happened to a cooperation agreement. The hierarchy is closed.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record AgreementEvent
{
    private protected AgreementEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
