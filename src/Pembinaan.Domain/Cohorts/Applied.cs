using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody applied. The application is identified by this entry.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Day">The day of the application.</param>
public sealed record Applied(ParticipantId Participant, LocalDate Day) : CohortEvent;
