using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <content>Who comes: applications and the waiting list, seats, enrolment and its life.</content>
public sealed partial class Cohort
{
    /// <summary>All applications, in the order they were made and recorded.</summary>
    public IEnumerable<Application> Applications => State.Applications.Values.OrderBy(static a => a.AppliedOn).ThenBy(static a => a.Sequence);

    /// <summary>The application recorded by an entry.</summary>
    /// <param name="application">The entry.</param>
    /// <returns>The application, or null.</returns>
    public Application? FindApplication(EntryId application) => State.Applications.GetValueOrDefault(Guard.Against.Null(application));

    /// <summary>Records that somebody applied. The application is identified by the recording's entry.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day of the application: not to come, not after the last session, and at most ten calendar years before that of the first.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is to come.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.ApplicationToCome"/> or <see cref="CohortErrors.ApplicationOutside"/>.</returns>
    public DomainResult<Cohort> Apply(ParticipantId participant, LocalDate day, Recording recording) =>
        ApplicationSteps.Apply(this, participant, day, recording);

    /// <summary>Approves an application: it stands on the waiting list.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day of approval.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.ApplicationNewer"/>, <see cref="CohortErrors.AlreadyWaiting"/>, <see cref="CohortErrors.AlreadyEnrolled"/> or
    /// <see cref="CohortErrors.DayBeforeApplication"/>.
    /// </returns>
    public DomainResult<Cohort> Approve(EntryId application, LocalDate day, Recording recording) => ApplicationSteps.Approve(this, application, day, recording);

    /// <summary>Declines an application or takes it back.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.DayBeforeApplication"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> CloseApplication(EntryId application, LocalDate day, string reason, Recording recording) =>
        ApplicationSteps.Close(this, application, day, reason, recording);

    /// <summary>Everybody who was ever enrolled, in order of identity.</summary>
    public IEnumerable<ParticipantId> Participants => State.Enrolments.All.Keys.OrderBy(static p => p.Value, StringComparer.Ordinal);

    /// <summary>Those, and the participants who teach in it.</summary>
    internal IEnumerable<ParticipantId> People =>
        Participants.Concat(Sessions.Select(static s => s.Plan.Instructor?.Participant).OfType<ParticipantId>()).Distinct();

    /// <summary>Whether somebody has to be at a session of it as planned: takes part on its day, or teaches it.</summary>
    internal bool Needs(ParticipantId participant, PlannedSession session) =>
        session.Instructor?.Participant == participant || EnrolmentsOf(participant).Any(e => e.StatusOn(session.Day) == EnrolmentStatus.Enrolled);

    /// <summary>A person's enrolments, one after another.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The enrolments, the earliest first.</returns>
    public ValueList<Enrolment> EnrolmentsOf(ParticipantId participant) => State.Enrolments.Of(Guard.Against.Null(participant));

    /// <summary>Who takes part on a day: enrolled, neither suspended nor elsewhere.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The participants, in order of identity.</returns>
    public IEnumerable<ParticipantId> TakingPartOn(LocalDate day) =>
        State.Enrolments.TakingPartOn(Guard.Against.NotIso(day)).OrderBy(static p => p.Value, StringComparer.Ordinal);

    /// <summary>
    /// The sessions held whose sheet gives a person hours that do not count, because he or she did not take part on that day: recorded before an exit, a
    /// suspension or a transfer became known.
    /// </summary>
    /// <param name="participant">Who.</param>
    /// <returns>The sessions, in order.</returns>
    public IEnumerable<CohortSession> UncountedSessionsOf(ParticipantId participant) => SessionHolding.UncountedOf(this, participant);

    /// <summary>
    /// The waivers by which people were admitted who are still enrolled on a day, and whose last day lies before it: nobody loses a place by it, but somebody
    /// has to look at them.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>By person: which of the enrolments in the cohort, counted from 1, and the waiver that has ended.</returns>
    public ValueList<(ParticipantId Participant, int Enrolment, Waiver Waiver)> EndedWaiversOn(LocalDate day) => EnrolmentSteps.EndedWaiversOn(this, day);

    /// <summary>How many seats are taken on a day, those of people suspended or between two functions and held places included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number; it may exceed the limit where that was lowered.</returns>
    public int SeatsTakenOn(LocalDate day) => State.Enrolments.SeatsTakenOn(Guard.Against.NotIso(day));

    /// <summary>The most seats taken on any day from one day to the last session: who begins later needs a seat too.</summary>
    /// <param name="day">The first day looked at.</param>
    /// <returns>The number; it may exceed the limit where that was lowered.</returns>
    public int MostSeatsTakenFrom(LocalDate day)
    {
        // Many people are asked about one day; one reference, so that another thread sees the day together with the number.
        var known = _mostSeats;
        if (known?.Item1 != day)
        {
            _mostSeats = known = new(day, SeatCount.MostTakenFrom(this, day));
        }

        return known.Item2;
    }

    /// <summary>Changes the number of seats from a day on. Nobody loses a place; there are no new seats until fewer are taken than the limit.</summary>
    /// <param name="seats">The seats; at least one.</param>
    /// <param name="firstDay">The first day of the new number.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.SeatsNotPositive"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Cohort> LimitSeats(int seats, LocalDate firstDay, string reason, Recording recording) =>
        SeatCount.Limit(this, seats, firstDay, reason, recording);

    /// <summary>Enrols whom the rules of admission let in.</summary>
    /// <param name="admission">The evidence.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.AlreadyEnrolled"/> or
    /// <see cref="CohortErrors.EnrolmentOverlaps"/>.
    /// </returns>
    internal DomainResult<Cohort> Enrol(Admission admission, Recording recording) => EnrolmentSteps.Enrol(this, admission, recording);

    /// <summary>Suspends somebody: the place is kept.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="firstDay">The first day without taking part.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>,
    /// <see cref="CohortErrors.EnrolmentPausedAlready"/>, <see cref="CohortErrors.PlaceLapsed"/>, <see cref="CohortErrors.DayBeforeEnrolment"/> or
    /// <see cref="JournalErrors.BlankText"/>; with the warnings of <see cref="End"/>.
    /// </returns>
    public DomainResult<Cohort> Suspend(ParticipantId participant, LocalDate firstDay, string reason, Recording recording) =>
        EnrolmentSteps.Suspend(this, participant, firstDay, reason, recording);

    /// <summary>Records that somebody is in another facility for a time. The place is held for the days that the curriculum gives.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="firstDay">The first day elsewhere.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or what <see cref="Suspend"/> may answer.</returns>
    public DomainResult<Cohort> TransferOut(ParticipantId participant, LocalDate firstDay, string reason, Recording recording) =>
        EnrolmentSteps.TransferOut(this, participant, firstDay, reason, recording);

    /// <summary>Lets somebody take part again, wherever else the person has to be by now: that is asked in a dossier.</summary>
    internal DomainResult<Cohort> Resume(ParticipantId participant, LocalDate firstDay, Recording recording) =>
        EnrolmentSteps.Resume(this, participant, firstDay, recording);

    /// <summary>Ends an enrolment: withdrawn, excluded with a cause, released, transferred for good, and so on. The hours attended stay credited.</summary>
    /// <param name="participant">Whose.</param>
    /// <param name="lastDay">The last day, inclusive; not after the last session.</param>
    /// <param name="exit">How; whether somebody completed is not chosen but found (<see cref="Conclude"/>).</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="reason">Why, not blank; needed for an exclusion, else null if that needs no word.</param>
    /// <returns>
    /// The cohort, unchanged if it ended so on that day already, with the warnings <see cref="CohortErrors.HoursNotCounted"/>,
    /// <see cref="CohortErrors.AssessedAfterLeaving"/> and <see cref="CohortErrors.CertificateToReview"/> about what it contradicts; or
    /// <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>, <see cref="CohortErrors.DayBeforeEnrolment"/>,
    /// <see cref="CohortErrors.EndAfterCohort"/>, <see cref="CohortErrors.ExitNeedsCause"/>, <see cref="CohortErrors.ExitIsConcluded"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> End(ParticipantId participant, LocalDate lastDay, ExitKind exit, Recording recording, string? reason = null) =>
        EnrolmentSteps.End(this, participant, lastDay, exit, recording, reason);

    /// <summary>
    /// A detainee's judgment became final and was executed (PP 58/1999 ps 48(1)b): <i>Pelayanan</i> ends. A final judgment alone does not end it. The place and
    /// the hours attended are kept until <i>Pembinaan</i> opens on the basis of a Litmas; if none follows here, the enrolment is ended with
    /// <see cref="ExitKind.PelayananEnded"/>.
    /// </summary>
    /// <param name="participant">Who.</param>
    /// <param name="lastDay">The last day of <i>Pelayanan</i>, inclusive: that on which the final judgment is executed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>, <see cref="CohortErrors.DayBeforeEnrolment"/>
    /// or <see cref="CohortErrors.NotUnderPelayanan"/>.
    /// </returns>
    public DomainResult<Cohort> EndPelayanan(ParticipantId participant, LocalDate lastDay, Recording recording) =>
        EnrolmentSteps.EndPelayanan(this, participant, lastDay, recording);

    /// <summary>
    /// A detainee became a convict: <i>Pembinaan</i> opens in the same place, and the hours attended are carried over. <i>Pelayanan</i> ended on the day
    /// before, or earlier by <see cref="EndPelayanan"/>.
    /// </summary>
    /// <param name="participant">Who.</param>
    /// <param name="firstDay">The first day under <i>Pembinaan</i>.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>, <see cref="CohortErrors.DayBeforeEnrolment"/>
    /// or <see cref="CohortErrors.TrackUnchanged"/>.
    /// </returns>
    internal DomainResult<Cohort> OpenPembinaan(ParticipantId participant, LocalDate firstDay, Recording recording) =>
        EnrolmentSteps.OpenPembinaan(this, participant, firstDay, recording);

    /// <summary>A convict became a client of a Bapas and goes on: the same place, and the hours attended are carried over.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="firstDay">The first day as a client.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>, <see cref="CohortErrors.DayBeforeEnrolment"/>
    /// or <see cref="CohortErrors.TrackUnchanged"/>.
    /// </returns>
    public DomainResult<Cohort> OpenPembimbingan(ParticipantId participant, LocalDate firstDay, Recording recording) =>
        EnrolmentSteps.OpenPembimbingan(this, participant, firstDay, recording);
}
