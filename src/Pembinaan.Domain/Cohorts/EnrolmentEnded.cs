using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>An enrolment ended.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="Exit">How.</param>
/// <param name="Reason">Why; null where none is needed.</param>
public sealed record EnrolmentEnded(ParticipantId Participant, LocalDate LastDay, ExitKind Exit, string? Reason) : CohortEvent;
