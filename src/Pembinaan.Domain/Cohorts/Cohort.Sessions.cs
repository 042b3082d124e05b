using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>Sessions: planned, moved, cancelled, held, corrected.</content>
public sealed partial class Cohort
{
    /// <summary>The session with an identity.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The session, or null.</returns>
    public CohortSession? FindSession(SessionId session)
    {
        Guard.Against.Null(session);
        return State.Sessions.GetValueOrDefault(session);
    }

    /// <summary>
    /// What to book at the facility for a session, for as many people as there are seats: <c>facility.Book(cohort.BookingOf(session), …)</c>.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <returns>The booking, or null if the session names no space.</returns>
    public Booking? BookingOf(CohortSession session) => SessionPlanning.BookingOf(this, session);

    /// <summary>Whether another revision has the very same sessions, so that what was found about their coverage holds for it.</summary>
    internal bool HasTheSessionsOf(Cohort other) => ReferenceEquals(State.Sessions, other.State.Sessions);

    /// <summary>The last day on which the sheet of a session may be corrected without a reason.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The day, by the curriculum's <see cref="Curriculum.CorrectionDays"/>.</returns>
    public LocalDate LastDayForCorrecting(CohortSession session)
    {
        Guard.Against.Null(session);
        return DayAfter.Days(session.Day, Curriculum.CorrectionDays);
    }

    /// <summary>Adds sessions to the plan, for example to make up for one that was not held.</summary>
    /// <param name="sessions">The sessions; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort with the warnings of <see cref="Open"/>, or everything that is wrong with the sessions, by the codes of <see cref="Open"/>.
    /// </returns>
    internal DomainResult<Cohort> Plan(ValueList<PlannedSession> sessions, string reason, Recording recording) =>
        SessionPlanning.Plan(this, sessions, reason, recording);

    /// <summary>
    /// Plans a session to come anew. It keeps its identity, and its earlier plan stays visible. A session whose day has passed when this is recorded is not
    /// moved, and none is moved to such a day.
    /// </summary>
    /// <param name="session">The session as it is planned now.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is past.</param>
    /// <returns>The cohort, or what <see cref="Replan(ValueList{PlannedSession}, string, Recording)"/> may answer.</returns>
    internal DomainResult<Cohort> Replan(PlannedSession session, string reason, Recording recording) =>
        SessionPlanning.Replan(this, session, reason, recording);

    /// <summary>
    /// Plans sessions to come anew, all of them or none, for example those pushed on by a holiday (<see cref="PlannedSession.Around"/>). Each keeps its
    /// identity,
    /// and its earlier plan stays visible. A session whose day has passed when this is recorded is not moved, and none is moved to such a day.
    /// </summary>
    /// <param name="sessions">The sessions as they are planned now; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is past.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NoSession"/>, <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionHeldAlready"/>,
    /// <see cref="CohortErrors.SessionIsCancelled"/>,
    /// <see cref="CohortErrors.SessionPast"/>, <see cref="CohortErrors.MovedIntoThePast"/>, or what is wrong with the sessions, by the codes of
    /// <see cref="Open"/>.
    /// </returns>
    internal DomainResult<Cohort> Replan(ValueList<PlannedSession> sessions, string reason, Recording recording) =>
        SessionPlanning.Replan(this, sessions, reason, recording);

    /// <summary>Takes a session that was not held out of the count. It stays visible.</summary>
    /// <param name="session">The session.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionHeldAlready"/>, <see cref="CohortErrors.SessionIsCancelled"/>
    /// or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> Cancel(SessionId session, string reason, Recording recording) => SessionPlanning.Cancel(this, session, reason, recording);

    /// <summary>Another provider takes over from a day on: of all sessions from then that were not held and name no provider of their own.</summary>
    /// <param name="provider">The new provider.</param>
    /// <param name="firstDay">The first day of the new provider.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Cohort> Succeed(ProviderId provider, LocalDate firstDay, string reason, Recording recording) =>
        SessionPlanning.Succeed(this, provider, firstDay, reason, recording);

    /// <summary>
    /// Records that a session was held: who was there, and what was found about its coverage. A session that is not covered is held and marked; one whose
    /// agreement is suspended is not held at all.
    /// </summary>
    /// <param name="sheet">Who was there: everybody who takes part on that day, once.</param>
    /// <param name="coverage">The evidence about this session.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.NotCovered"/> and, at the first session, <see cref="CohortErrors.TooFewToOpen"/>; or
    /// <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.SessionUnknown"/>,
    /// <see cref="CohortErrors.SessionHeldAlready"/>, <see cref="CohortErrors.SessionIsCancelled"/>, <see cref="CohortErrors.SessionToCome"/>,
    /// <see cref="CohortErrors.SessionBlocked"/>,
    /// <see cref="CohortErrors.SheetIncomplete"/>, <see cref="CohortErrors.SheetNamesTwice"/>, <see cref="CohortErrors.NotTakingPart"/>,
    /// <see cref="CohortErrors.MarkTooLong"/>.
    /// </returns>
    internal DomainResult<Cohort> Hold(SessionSheet sheet, CoverageOfSession coverage, Recording recording) =>
        SessionHolding.Hold(this, sheet, coverage, recording);

    /// <summary>Corrects one line of a sheet; both values stay visible. After <see cref="LastDayForCorrecting"/> it needs a reason.</summary>
    /// <param name="session">The session.</param>
    /// <param name="participant">Whose line.</param>
    /// <param name="mark">What counts now.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says whether it is late.</param>
    /// <param name="reason">Why, not blank; null if it is not late.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.HoursNotCounted"/> about a day without taking part and
    /// <see cref="CohortErrors.CertificateToReview"/>; or <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionNotHeld"/>,
    /// <see cref="CohortErrors.NotTakingPart"/>, <see cref="CohortErrors.MarkTooLong"/>, <see cref="CohortErrors.AbsenceKindMissing"/>,
    /// <see cref="CohortErrors.CorrectionNeedsReason"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> Correct(SessionId session, ParticipantId participant, AttendanceMark mark, Recording recording, string? reason = null) =>
        SessionHolding.Correct(this, session, participant, mark, recording, reason);

    /// <summary>The sessions that count.</summary>
    internal IEnumerable<CohortSession> Counting => Sessions.Where(static s => s.Counts);
}
