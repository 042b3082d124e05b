using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A cohort (<i>angkatan</i>): one run of a programme, from its plan through enrolment, sessions and assessment to certificates.</summary>
/// <remarks>
/// It keeps the curriculum it was opened with. Nobody is enrolled, no session held and nothing certified without evidence from the rules of admission, coverage
/// and completion.
/// </remarks>
public sealed partial class Cohort : JournaledRoot<Cohort, CohortEvent>
{
    private AttendanceTally? _attendance;
    private AssessmentTally? _assessments;
    private CompletionReading? _reading;
    private CohortSession[]? _sessions;

    internal Cohort(Journal<CohortEvent> journal, CohortState state)
        : base(journal)
    {
        State = state;
    }

    /// <summary>What the journal says, for those who carry out what a command asks.</summary>
    internal CohortState State { get; }

    /// <summary>The identity.</summary>
    public CohortId Id => State.Opened.Cohort;

    /// <summary>The programme.</summary>
    public ProgrammeId Programme => State.Opened.Programme;

    /// <summary>The curriculum, as it was when the cohort was opened.</summary>
    public Curriculum Curriculum => State.Curriculum;

    /// <summary>The facility whose people take part.</summary>
    public FacilityId Facility => State.Plan.Facility;

    /// <summary>The zone in which its days and times are meant.</summary>
    public IndonesianTimeZone Zone => State.Plan.Zone;

    /// <summary>Who gives the sessions, by day.</summary>
    public Timeline<ProviderId> Providers => State.Providers;

    /// <summary>The seats, by day.</summary>
    public Timeline<int> Seats => State.Seats;

    /// <summary>All sessions in order of day and hour, cancelled ones included.</summary>
    public ValueList<CohortSession> Sessions =>
        new(
            _sessions ??= [
                .. State.Sessions.Values.OrderBy(static s => s.Day).ThenBy(static s => s.Plan.Start).ThenBy(static s => s.Id.Value, StringComparer.Ordinal),
            ]
        );

    /// <summary>The local day of the first session that counts, as part of the cohort; of the first planned one if all were cancelled.</summary>
    public LocalDate FirstDay => (Sessions.FirstOrDefault(static s => s.Counts) ?? Sessions[0]).Day;

    /// <summary>The local day of the last session that counts, as part of the cohort; of the last planned one if all were cancelled.</summary>
    public LocalDate LastDay => (Sessions.LastOrDefault(static s => s.Counts) ?? Sessions[^1]).Day;

    /// <summary>
    /// The first day planned when the cohort was opened: it selects the curriculum and the version of the rules of completion, wherever sessions are moved
    /// later.
    /// </summary>
    public LocalDate SelectionDay => State.SelectionDay;

    internal AttendanceTally Attendance => _attendance ??= AttendanceTally.Of(State);

    internal AssessmentTally Assessments => _assessments ??= AssessmentTally.Of(State);

    /// <summary>The cohort of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The cohort, with the warning <see cref="CohortErrors.CertificateNotGenuine"/> for each certificate that is not what was issued; or
    /// <see cref="CohortErrors.NotOpened"/>, what is wrong with a stored curriculum or session, or what <see cref="Journal{TEvent}.From"/> may answer.
    /// </returns>
    public static DomainResult<Cohort> From(IEnumerable<Entry<CohortEvent>> entries) =>
        Journal<CohortEvent>
            .From(entries)
            .Bind(static journal =>
            {
                if (journal.FaultsInForce() is { Length: > 0 } faults)
                {
                    return DomainResult<Cohort>.Failure(faults);
                }

                return CohortState.Fold(journal) is { } state
                    ? DomainResult<Cohort>.Success(new(journal, state), CertificateReview.NotGenuine(state.Certificates))
                    : CohortErrors.NotOpened.For(nameof(entries));
            });

    /// <summary>Where the cohort stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>To come, running, over, or cancelled.</returns>
    public CohortStanding StandingOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        if (!Sessions.Any(static s => s.Counts))
        {
            return CohortStanding.Cancelled;
        }

        if (day < FirstDay)
        {
            return CohortStanding.ToCome;
        }

        return day <= LastDay ? CohortStanding.Running : CohortStanding.Over;
    }

    /// <summary>Opens a cohort of a programme, with the curriculum of its first session's day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="plan">Facility, provider, seats and sessions.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.HoursDiffer"/> and <see cref="CohortErrors.InstructorKindNotNeeded"/>; or everything that is
    /// wrong:
    /// <see cref="CohortErrors.NoSession"/>, <see cref="CohortErrors.NoProvider"/>, <see cref="CohortErrors.SeatsNotPositive"/>,
    /// <see cref="CohortErrors.ProgrammeNotOffered"/>, <see cref="CohortErrors.SessionTwice"/>,
    /// <see cref="CohortErrors.SessionWithoutHours"/>, <see cref="CohortErrors.StartNotOnAMinute"/>, <see cref="JournalErrors.Missing"/>,
    /// <see cref="CohortErrors.SessionPastMidnight"/>, <see cref="CohortErrors.SubjectNotTaught"/>, <see cref="CohortErrors.SessionsOverlap"/>.
    /// </returns>
    public static DomainResult<Cohort> Open(CohortId id, SkillProgramme programme, CohortPlan plan, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(programme);
        Guard.Against.Null(plan);
        var texts = EventWalk.FaultsIn(plan, EventYears.OfOurTime);
        if (EventWalk.Beyond(texts) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        if (plan.Sessions.IsEmpty)
        {
            return CohortErrors.NoSession.For("sessions");
        }

        var firstDay = plan.Sessions.Min(static s => s.Day);
        if (programme.CurriculumOn(firstDay) is not { } curriculum)
        {
            return CohortErrors.ProgrammeNotOffered.For("sessions", Argument.Of("day", firstDay));
        }

        var faults = SessionCheck.FaultsOf(curriculum, plan.Sessions, []);
        faults.AddRange(texts);
        if ((plan.Provider ?? curriculum.Provider) is null)
        {
            faults.Add(CohortErrors.NoProvider.For("provider"));
        }

        if (plan.Seats < 1)
        {
            faults.Add(CohortErrors.SeatsNotPositive.For("seats", Argument.Of("seats", plan.Seats)));
        }

        if (faults.Count > 0)
        {
            return DomainResult<Cohort>.Failure([.. faults]);
        }

        var opened = new CohortOpened(id, programme.Id, curriculum, plan);
        return Told(
            Journal<CohortEvent>
                .Empty.Append(recording, opened)
                .Map(journal => new Cohort(journal, CohortState.Of(opened)))
                .Warning(SessionCheck.WarningsOf(curriculum, plan.Sessions))
        );
    }

    private protected override Cohort Next(Journal<CohortEvent> journal, Entry<CohortEvent> entry) => new(journal, State.Apply(entry));

    private protected override Cohort Refold(Journal<CohortEvent> journal) => new(journal, CohortState.Fold(journal)!);

    /// <summary>
    /// Nobody has two places on one day or two certificates of one kind that stand, whichever way that came about; more people than seats are a warning,
    /// because nobody loses a place. What was recorded of an enrolment, session or application is not left without it.
    /// </summary>
    private protected override DomainResult CheckAfter(Cohort next, CohortEvent? instead)
    {
        List<DomainError> faults =
        [
            .. next.DoublePlaces().ExceptBy(DoublePlaces().Select(static f => f.Participant), static f => f.Participant).Select(static f => f.Fault),
        ];
        var warnings = new List<DomainError>();
        foreach (var participant in next.Participants.Where(p => next.EnrolmentsOf(p) != EnrolmentsOf(p) || next.CreditsOf(p) != CreditsOf(p)))
        {
            if (SeatCount.TakenBack(this, next, participant) is { } day)
            {
                faults.Add(CohortErrors.SeatGiven.For(nameof(day), Named.Who(participant), Argument.Of("day", day)));
            }

            warnings.AddRange(LateFacts.Contradicted(this, next, participant, next.Zone.DayOf(next.Journal.Last!.Stamp.RecordedAt)));
        }

        var before = WithoutGround().Select(static f => f.Entry).ToHashSet();
        faults.AddRange(next.WithoutGround().Where(f => !before.Contains(f.Entry)).Select(static f => f.Fault));
        faults.AddRange(Recognising.ThatCannotBe(next).ExceptBy(Recognising.ThatCannotBe(this).Select(static f => f.Text), static f => f.Text));
        faults.AddRange(CertificateCheck.StandingTwice(next).ExceptBy(CertificateCheck.StandingTwice(this).Select(static f => f.Text), static f => f.Text));
        if (SeatCount.FirstFullerDay(this, next) is { } full && next.SeatsTakenOn(full) is var taken)
        {
            var limit = new LocalisedText("tempat angkatan", "seats of the cohort");
            warnings.Add(
                CohortErrors.Full().Warning("seats", Argument.Of("taken", taken), Argument.Of("seats", next.Seats.On(full)), Argument.Of("limit", limit))
            );
        }

        return faults.Count > 0 ? DomainResult.Failure([.. faults]) : DomainResult.Success([.. warnings]);
    }

    private IEnumerable<(ParticipantId Participant, DomainError Fault)> DoublePlaces()
    {
        foreach (var participant in Participants)
        {
            var enrolments = EnrolmentsOf(participant);
            for (var i = 1; i < enrolments.Count; i++)
            {
                var (earlier, day) = (enrolments[i - 1], enrolments[i].FirstDay);
                if (earlier.LastDay is not { } ended)
                {
                    if (earlier.StatusOn(day) != EnrolmentStatus.Ended)
                    {
                        yield return (participant, CohortErrors.AlreadyEnrolled.For("participant", Named.Who(participant)));
                    }
                }
                else if (day < ended)
                {
                    yield return (
                        participant,
                        CohortErrors.EnrolmentOverlaps.For("day", Named.Who(participant), Argument.Of("day", day), Argument.Of("last", ended))
                    );
                }
            }
        }
    }

    /// <summary>The local day of a recording.</summary>
    internal LocalDate DayOf(Recording recording) => Zone.DayOf(Guard.Against.Null(recording).Stamp.RecordedAt);
}
