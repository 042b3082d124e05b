using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody was enrolled.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="Track">Under which function.</param>
/// <param name="Grounds">On what grounds.</param>
public sealed record ParticipantEnrolled(ParticipantId Participant, LocalDate FirstDay, EnrolmentTrack Track, AdmissionReceipt Grounds) : CohortEvent;
