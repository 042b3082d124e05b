using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Something that happened in a cohort.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record CohortEvent
{
    private protected CohortEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
