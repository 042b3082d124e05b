using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Placements.Events;

/// <summary>Something that happened to a referral.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ParticipantReferred), "participant-referred")]
[JsonDerivedType(typeof(JobSeekerHandedOn), "job-seeker-handed-on")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consent-withdrawn")]
[JsonDerivedType(typeof(ReferralAccepted), "referral-accepted")]
[JsonDerivedType(typeof(ReferralDeclined), "referral-declined")]
[JsonDerivedType(typeof(WorkStarted), "work-started")]
[JsonDerivedType(typeof(WorkEnded), "work-ended")]
[JsonDerivedType(typeof(BusinessStarted), "business-started")]
[JsonDerivedType(typeof(CapitalGiven), "capital-given")]
[JsonDerivedType(typeof(MentoringAgreed), "mentoring-agreed")]
[JsonDerivedType(typeof(CheckInPlanned), "check-in-planned")]
[JsonDerivedType(typeof(CheckedIn), "checked-in")]
public abstract record ReferralEvent : JournalEvent, IAboutPeople
{
    private protected ReferralEvent() { }
}
