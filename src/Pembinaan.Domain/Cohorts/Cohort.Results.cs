using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>Presence, assessment and conclusion.</content>
public sealed partial class Cohort
{
    /// <summary>The last day of assessment, inclusive; null while it is open.</summary>
    public LocalDate? AssessmentLastDay => State.AssessmentLastDay;

    /// <summary>A person's lesson hours in all sessions: attended, missed, still open; and apart from them all that are recognised.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The lesson hours.</returns>
    public Presence PresenceOf(ParticipantId participant) => Presences.Of(this, participant);

    /// <summary>Where a person stands in each unit of the curriculum, by assessment here and by what is recognised.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The units in the curriculum's order.</returns>
    public ValueList<UnitResult> UnitResultsOf(ParticipantId participant) => Assessing.ResultsOf(this, participant);

    /// <summary>How it was put on record that a person completed.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The record, or null.</returns>
    public ParticipationConcluded? ConclusionOf(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return State.Conclusions.GetValueOrDefault(participant);
    }

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
    public DomainResult<Cohort> Assess(AssessmentSheet sheet, Recording recording) => Assessing.Assess(this, sheet, recording);

    /// <summary>Closes assessment: units not found competent by then are not met.</summary>
    /// <param name="lastDay">The last day of assessment, inclusive; not before an assessment on record or the first session.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.AssessmentLater"/>.</returns>
    public DomainResult<Cohort> CloseAssessment(LocalDate lastDay, Recording recording) => Assessing.Close(this, lastDay, recording);

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
    public DomainResult<Cohort> Conclude(CompletionFinding finding, Recording recording) => Concluding.Conclude(this, finding, recording);

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
}
