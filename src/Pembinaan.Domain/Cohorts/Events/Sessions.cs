namespace Pembinaan.Domain.Cohorts.Events;

/// <summary>Sessions were added to the plan.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Reason">Why, for example which session they make up for.</param>
public sealed record SessionsPlanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent;

/// <summary>Sessions to come were planned anew: another day, hour, space, instructor or provider; each keeps its identity.</summary>
/// <param name="Sessions">The sessions as they are planned now.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionsReplanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent;

/// <summary>A session that was not held was taken out of the count; it stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionCancelled(SessionId Session, string Reason) : CohortEvent;

/// <summary>A session was held.</summary>
/// <param name="Session">The session.</param>
/// <param name="Sheet">Who was there.</param>
/// <param name="Coverage">What was found about its coverage.</param>
public sealed record SessionHeld(SessionId Session, SessionSheet Sheet, CoverageReceipt Coverage) : CohortEvent, IAboutPeople;

/// <summary>A line of a sheet was corrected; what stood there before stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Participant">Whose line.</param>
/// <param name="Mark">What counts now.</param>
/// <param name="Reason">Why; always given once the days for correcting had passed.</param>
public sealed record AttendanceCorrected(SessionId Session, ParticipantId Participant, AttendanceMark Mark, string? Reason) : CohortEvent, IAboutPeople;
