using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>What is taught, and what comes of it: sessions, presence, assessment, what was learnt elsewhere, and how somebody completed.</content>
public sealed partial class Cohort
{
    /// <summary>The session with an identity.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The session, or null.</returns>
    public CohortSession? FindSession(SessionId session) => State.Sessions.GetValueOrDefault(Guard.Against.Null(session));

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
    public LocalDate LastDayForCorrecting(CohortSession session) => CalendarDays.After(Guard.Against.Null(session).Day, Curriculum.CorrectionDays);

    /// <summary>Adds sessions to the plan, for example to make up for one that was not held.</summary>
    /// <param name="sessions">The sessions; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort with the warnings of <see cref="Dossiers.Dossier.Open"/>, or everything that is wrong with the sessions, by its codes.
    /// </returns>
    internal DomainResult<Cohort> Plan(ValueList<PlannedSession> sessions, string reason, Recording recording) =>
        SessionPlanning.Plan(this, sessions, reason, recording);

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
    /// <see cref="Dossiers.Dossier.Open"/>.
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

    /// <summary>Corrects one line of a sheet, wherever else the person was at that hour: that is asked in a dossier.</summary>
    internal DomainResult<Cohort> Correct(SessionId session, ParticipantId participant, AttendanceMark mark, Recording recording, string? reason = null) =>
        SessionHolding.Correct(this, session, participant, mark, recording, reason);

    /// <summary>The sessions that count.</summary>
    internal IEnumerable<CohortSession> Counting => Sessions.Where(static s => s.Counts);

    /// <summary>The last day of assessment, inclusive; null while it is open.</summary>
    public LocalDate? AssessmentLastDay => State.AssessmentLastDay;

    /// <summary>A person's lesson hours in all sessions: attended, missed, still open; and apart from them all that are recognised.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The lesson hours.</returns>
    public Presence PresenceOf(ParticipantId participant) => Presences.Of(this, participant);

    /// <summary>Where a person stands in each unit of the curriculum, by assessment here and by what is recognised.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The units in the curriculum's order.</returns>
    public ValueList<UnitResult> UnitResultsOf(ParticipantId participant) => AssessmentSteps.ResultsOf(this, participant);

    /// <summary>How it was put on record that a person completed.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The record, or null.</returns>
    public ParticipationConcluded? ConclusionOf(ParticipantId participant) => State.Conclusions.GetValueOrDefault(Guard.Against.Null(participant));

    /// <summary>Records an assessment of one unit.</summary>
    /// <param name="sheet">The results.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warning <see cref="CohortErrors.AssessedAfterLeaving"/>; or everything that is wrong: <see cref="CohortErrors.UnitUnknown"/>,
    /// <see cref="CohortErrors.AssessmentToCome"/>, <see cref="CohortErrors.NobodyAssessed"/>, <see cref="CohortErrors.AssessmentIsClosed"/>,
    /// <see cref="CohortErrors.AssessedTwice"/>,
    /// <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.DayBeforeEnrolment"/>, <see cref="CohortErrors.TooManyAssessments"/>,
    /// <see cref="CohortErrors.MarkOutOfRange"/>, <see cref="CohortErrors.EvidenceBelongsToAnother"/>,
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> Assess(AssessmentSheet sheet, Recording recording) => AssessmentSteps.Assess(this, sheet, recording);

    /// <summary>Closes assessment: units not found competent by then are not met.</summary>
    /// <param name="lastDay">The last day of assessment, inclusive; not before an assessment on record or the first session.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.AssessmentLater"/>.</returns>
    public DomainResult<Cohort> CloseAssessment(LocalDate lastDay, Recording recording) => AssessmentSteps.Close(this, lastDay, recording);

    /// <summary>
    /// Puts on record how somebody completed, by the rules of that time. An enrolment still open ends on that day; what that contradicts is warned of as by
    /// <see cref="End"/>.
    /// </summary>
    /// <param name="finding">The evidence.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.NotSettled"/>,
    /// <see cref="CohortErrors.NoRulesInForce"/> or <see cref="CohortErrors.ConcludedAlready"/>.
    /// </returns>
    public DomainResult<Cohort> Conclude(CompletionFinding finding, Recording recording) => ConclusionSteps.Conclude(this, finding, recording);

    /// <summary>The days on which a person was assessed in a unit, in order.</summary>
    internal IEnumerable<LocalDate> AssessmentDaysOf(ParticipantId participant, string unit) =>
        State.SheetsOf(unit).Where(s => s.Results.Any(r => r.Participant == participant)).Select(static s => s.Day).Order();

    internal AttendanceTally AttendanceThrough(LocalDate day) =>
        Attendance.Held.Count == 0 || Attendance.Held[^1].Day <= day ? Attendance : AttendanceTally.Of(State, day);

    internal AssessmentTally AssessmentsThrough(LocalDate day) =>
        State.Assessments.Values.Any(sheets => sheets.Any(s => s.Day > day)) ? AssessmentTally.Of(State, day) : Assessments;

    /// <summary>
    /// The presence that somebody would have who is enrolled from a day on: sessions before it are missed unless they were attended in an earlier enrolment,
    /// those from it on are open; with what is recognised, or would be.
    /// </summary>
    internal Presence PresenceIfEnrolledFrom(ParticipantId participant, LocalDate firstDay, LessonHours credited) =>
        Presences.IfEnrolledFrom(this, participant, firstDay, credited);

    /// <summary>The sessions of which a person attended at least a part that counts, in order.</summary>
    internal IEnumerable<CohortSession> AttendedBy(ParticipantId participant) => Attendance.AttendedBy(participant);

    /// <summary>How recognised hours count for presence.</summary>
    internal CreditedPresence CreditCounting => Curriculum.Credit?.Presence ?? CreditedPresence.TakenOut;

    /// <summary>What was recognised for a person, in the order in which it was recorded.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The recognitions; none if nothing was.</returns>
    public ValueList<CreditRecognised> CreditsOf(ParticipantId participant) => State.Credits.GetValueOrDefault(Guard.Against.Null(participant));

    /// <summary>Recognises what somebody learnt elsewhere, whatever another cohort proves: in a dossier it is held against that first.</summary>
    internal DomainResult<Cohort> Recognise(Credit credit, LocalDate day, Recording recording, Func<StakeholderId, StakeholderId>? goesOn = null) =>
        CreditSteps.Recognise(this, credit, day, recording, goesOn);

    /// <summary>The progress of the cohort by module: planned, taught, attended and recognised by all together, and not taught.</summary>
    /// <param name="day">The day, inclusive: sessions after it are still to come.</param>
    /// <returns>One line a module, in the order of the curriculum; none if it has no modules.</returns>
    public ValueList<ModuleProgress> ModulesOn(LocalDate day) => ModuleDesk.Of(this, Guard.Against.NotIso(day), null);

    /// <summary>The progress of a person by module: planned, taught, attended, recognised and missing.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day, inclusive: sessions after it are still to come.</param>
    /// <returns>One line a module, in the order of the curriculum; none if it has no modules.</returns>
    public ValueList<ModuleProgress> ModulesOf(ParticipantId participant, LocalDate day)
    {
        Guard.Against.Null(participant);
        return ModuleDesk.Of(this, Guard.Against.NotIso(day), participant);
    }

    internal IEnumerable<Credit> CreditsThrough(ParticipantId participant, LocalDate day) =>
        CreditsOf(participant).Where(e => e.Day <= day && CreditSteps.LeftBy(EnrolmentsOf(participant), e.Day) is null).Select(static e => e.Credit);

    internal LessonHours RecognisedThrough(ParticipantId participant, LocalDate day) =>
        CreditsThrough(participant, day).Aggregate(LessonHours.None, static (sum, credit) => sum + credit.AllHours);

    internal bool TakesPartOn(ParticipantId participant, LocalDate day) => State.Enrolments.TakesPartOn(participant, day);
}
