using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Placements.Events;

/// <summary>Something that happened to a referral.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record ReferralEvent : IAboutPeople
{
    private protected ReferralEvent()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
