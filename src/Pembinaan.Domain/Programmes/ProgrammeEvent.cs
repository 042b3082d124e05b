using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes;

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
