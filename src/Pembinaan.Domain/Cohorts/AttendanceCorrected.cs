using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A line of a sheet was corrected; what stood there before stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Participant">Whose line.</param>
/// <param name="Mark">What counts now.</param>
/// <param name="Reason">Why; always given once the days for correcting had passed.</param>
public sealed record AttendanceCorrected(SessionId Session, ParticipantId Participant, AttendanceMark Mark, string? Reason) : CohortEvent;
