using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(SessionsPlanned), "sessions-planned")]
[JsonDerivedType(typeof(SessionsReplanned), "sessions-replanned")]
[JsonDerivedType(typeof(SessionCancelled), "session-cancelled")]
[JsonDerivedType(typeof(SessionHeld), "session-held")]
[JsonDerivedType(typeof(AttendanceCorrected), "attendance-corrected")]
public abstract partial record CohortEvent;

/// <summary>Sessions were added to the plan.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Reason">Why, for example which session they make up for.</param>
public sealed record SessionsPlanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => CohortFaults.In(Sessions);

    internal override LocalisedText Line =>
        Say.Of(
            $"Sesi ditambahkan ke rencana ({Sessions.Select(static s => s.Id).ToValueList()}): {Reason}",
            $"Sessions added to the plan ({Sessions.Select(static s => s.Id).ToValueList()}): {Reason}"
        );
}

/// <summary>Sessions to come were planned anew: another day, hour, space, instructor or provider; each keeps its identity.</summary>
/// <param name="Sessions">The sessions as they are planned now.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionsReplanned(ValueList<PlannedSession> Sessions, string Reason) : CohortEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => CohortFaults.In(Sessions);

    internal override LocalisedText Line =>
        Say.Of(
            $"Sesi dijadwalkan ulang ({Sessions.Select(static s => s.Id).ToValueList()}): {Reason}",
            $"Sessions planned anew ({Sessions.Select(static s => s.Id).ToValueList()}): {Reason}"
        );
}

/// <summary>A session that was not held was taken out of the count; it stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionCancelled(SessionId Session, string Reason) : CohortEvent
{
    internal override SessionId? OfSession => Session;

    internal override LocalisedText Line => Say.Of($"Sesi {Session} dibatalkan: {Reason}", $"Session {Session} cancelled: {Reason}");
}

/// <summary>A session was held.</summary>
/// <param name="Session">The session.</param>
/// <param name="Sheet">Who was there.</param>
/// <param name="Coverage">What was found about its coverage.</param>
public sealed record SessionHeld(SessionId Session, SessionSheet Sheet, CoverageReceipt Coverage) : CohortEvent, IAboutPeople
{
    internal override SessionId? OfSession => Session;

    internal override IEnumerable<DomainError> FaultsBetween =>
        Coverage.Verdict == CoverageVerdict.Undetermined ? [CohortErrors.CoverageOpen.For("coverage", Argument.Of("session", Session.Value))] : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"Sesi {Session} dilaksanakan: {Sheet.Present.Count} hadir penuh, {Sheet.Absences.Count} tidak hadir atau hadir sebagian{Uncovered}",
            $"Session {Session} held: present {Sheet.Present.Count}, not fully present {Sheet.Absences.Count}{Uncovered}"
        );

    private LocalisedText? Uncovered =>
        Coverage.Verdict == CoverageVerdict.Covered ? null : Say.Of($", tidak dicakup perjanjian", $", not covered by an agreement");
}

/// <summary>A line of a sheet was corrected; what stood there before stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Participant">Whose line.</param>
/// <param name="Mark">What counts now.</param>
/// <param name="Reason">Why; always given once the days for correcting had passed.</param>
public sealed record AttendanceCorrected(
    SessionId Session,
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    AttendanceMark Mark,
    [property: Personal(PersonalKind.Text)] string? Reason
) : CohortEvent, IAboutPeople
{
    internal override SessionId? OfSession => Session;

    internal override IEnumerable<ParticipantId> WrittenAbout => [Participant];

    internal override LocalisedText Line =>
        Say.Of(
            $"Kehadiran {Participant} pada sesi {Session} dikoreksi menjadi {Mark.Attended}{Say.Aside(Absences)}{Say.Because(Reason)}",
            $"Attendance of {Participant} in session {Session} corrected to {Mark.Attended}{Say.Aside(Absences)}{Say.Because(Reason)}"
        );

    private ValueList<AbsenceKind> Absences => Mark.Absence is { } absence ? [absence] : [];
}
