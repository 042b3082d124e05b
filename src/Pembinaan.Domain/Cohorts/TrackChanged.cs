using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A detainee became a convict: <i>Pelayanan</i> ended, <i>Pembinaan</i> began, in the same place; attendance is carried over.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day under the new function.</param>
/// <param name="Track">The new function.</param>
public sealed record TrackChanged(ParticipantId Participant, LocalDate FirstDay, EnrolmentTrack Track) : CohortEvent;
