using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Placements.Events;

/// <summary>Something that happened to a referral.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ParticipantReferred), "participant-referred")]
[JsonDerivedType(typeof(ReferralAccepted), "referral-accepted")]
[JsonDerivedType(typeof(ReferralDeclined), "referral-declined")]
[JsonDerivedType(typeof(WorkStarted), "work-started")]
[JsonDerivedType(typeof(WorkEnded), "work-ended")]
public abstract record ReferralEvent : JournalEvent, IAboutPeople
{
    private protected ReferralEvent() { }
}
