using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Placements.Events;

/// <summary>Something that happened to a referral.</summary>
public abstract record ReferralEvent : JournalEvent, IAboutPeople
{
    private protected ReferralEvent()
    {
    }
}
