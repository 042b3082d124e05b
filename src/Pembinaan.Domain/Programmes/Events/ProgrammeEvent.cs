using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Programmes.Events;

/// <summary>Something that happened to a programme.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record ProgrammeEvent
{
    private protected ProgrammeEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
