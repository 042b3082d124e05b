using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody takes part again.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day of taking part again.</param>
public sealed record EnrolmentResumed(ParticipantId Participant, LocalDate FirstDay) : CohortEvent;
