using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>An enrolment was suspended, or the person transferred out for a time.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="FirstDay">The first day without taking part.</param>
/// <param name="IsTransfer">Whether the person is in another facility; otherwise suspended.</param>
/// <param name="Reason">Why.</param>
public sealed record EnrolmentPaused(ParticipantId Participant, LocalDate FirstDay, bool IsTransfer, string Reason) : CohortEvent;
