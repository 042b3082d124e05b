using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Cohorts.Events;

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
