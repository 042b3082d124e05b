using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Placements;

/// <summary>Something that happened to a referral.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record ReferralEvent
{
    private protected ReferralEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
