using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A detainee's final judgment was executed and <i>Pelayanan</i> ended. The place and the attendance are kept; nothing is attended until <i>Pembinaan</i> opens.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="LastDay">The last day of <i>Pelayanan</i>, inclusive.</param>
public sealed record PelayananClosed(ParticipantId Participant, LocalDate LastDay) : CohortEvent;
