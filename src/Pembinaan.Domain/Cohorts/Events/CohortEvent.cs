using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts.Events;

/// <summary>Something that happened in a cohort.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CohortOpened), "cohort-opened")]
[JsonDerivedType(typeof(SessionsPlanned), "sessions-planned")]
[JsonDerivedType(typeof(SessionsReplanned), "sessions-replanned")]
[JsonDerivedType(typeof(SessionCancelled), "session-cancelled")]
[JsonDerivedType(typeof(ProviderSucceeded), "provider-succeeded")]
[JsonDerivedType(typeof(SeatsLimited), "seats-limited")]
[JsonDerivedType(typeof(SessionHeld), "session-held")]
[JsonDerivedType(typeof(AttendanceCorrected), "attendance-corrected")]
[JsonDerivedType(typeof(Applied), "applied")]
[JsonDerivedType(typeof(ApplicationApproved), "application-approved")]
[JsonDerivedType(typeof(ApplicationClosed), "application-closed")]
[JsonDerivedType(typeof(ParticipantEnrolled), "participant-enrolled")]
[JsonDerivedType(typeof(EnrolmentPaused), "enrolment-paused")]
[JsonDerivedType(typeof(EnrolmentResumed), "enrolment-resumed")]
[JsonDerivedType(typeof(EnrolmentEnded), "enrolment-ended")]
[JsonDerivedType(typeof(PelayananClosed), "pelayanan-closed")]
[JsonDerivedType(typeof(TrackChanged), "track-changed")]
[JsonDerivedType(typeof(UnitAssessed), "unit-assessed")]
[JsonDerivedType(typeof(AssessmentClosed), "assessment-closed")]
[JsonDerivedType(typeof(ParticipationConcluded), "participation-concluded")]
[JsonDerivedType(typeof(CreditRecognised), "credit-recognised")]
[JsonDerivedType(typeof(CertificateIssued), "certificate-issued")]
[JsonDerivedType(typeof(CertificateConfirmed), "certificate-confirmed")]
[JsonDerivedType(typeof(CertificateExtended), "certificate-extended")]
[JsonDerivedType(typeof(CertificateRevoked), "certificate-revoked")]
public abstract record CohortEvent : JournalEvent
{
    private protected CohortEvent() { }
}
