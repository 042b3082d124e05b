using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Placements.Events;

/// <summary>Something that happened to a referral.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record ReferralEvent : JournalEvent, IAboutPeople
{
    private protected ReferralEvent() { }
}
