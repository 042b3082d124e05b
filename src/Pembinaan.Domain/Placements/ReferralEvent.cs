namespace Pembinaan.Domain.Placements;

/// <summary>Something that happened to a referral.</summary>
public abstract record ReferralEvent
{
    private protected ReferralEvent()
    {
    }
}
