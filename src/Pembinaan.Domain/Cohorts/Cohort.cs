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
    private ILookup<ParticipantId, IssuedCertificate>? _certificates;
    private Tuple<LocalDate, int>? _mostSeats;
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
    public ValueList<CohortSession> Sessions => new(_sessions ??= State.SessionsInOrder());

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

    /// <summary>The certificates by whose they are, in the order of issue.</summary>
    internal ILookup<ParticipantId, IssuedCertificate> CertificatesByPerson =>
        _certificates ??= Certificates.ToLookup(static c => c.Certificate.Participant);

    internal AssessmentTally Assessments => _assessments ??= AssessmentTally.Of(State);

    /// <summary>The cohort of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The cohort, with the warning <see cref="CohortErrors.CertificateNotGenuine"/> for each certificate that is not what was issued; or
    /// <see cref="CohortErrors.NotOpened"/>, what is wrong with a stored curriculum or session, what a command would answer about an entry, with its place, or
    /// what <see cref="Journal{TEvent}.From"/> may answer.
    /// </returns>
    public static DomainResult<Cohort> From(IEnumerable<Entry<CohortEvent>> entries) => CohortOpening.From(entries);

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

    /// <summary>Opens a cohort of a programme, whatever other cohorts have booked: that is asked in a dossier.</summary>
    internal static DomainResult<Cohort> Open(CohortId id, SkillProgramme programme, CohortPlan plan, Recording recording) =>
        CohortOpening.Open(id, programme, plan, recording);

    /// <inheritdoc/>
    private protected override Cohort Next(Journal<CohortEvent> journal, Entry<CohortEvent> entry) => new(journal, State.Apply(entry));

    /// <inheritdoc/>
    private protected override Cohort Refold(Journal<CohortEvent> journal) => new(journal, CohortState.Fold(journal)!);

    /// <inheritdoc/>
    private protected override DomainResult CheckAfter(Cohort next, CohortEvent? instead) => CohortRewriting.Check(this, next);

    /// <inheritdoc/>
    private protected override DomainError? AheadFault(CohortEvent happened, Recording recording) =>
        RecordedBefore(happened, recording, Zone) is { } today
            ? CohortErrors.RecordedAhead.For(happened.Done!.Value.Field, Argument.Of("day", happened.Done.Value.Day), Argument.Of("recorded", today))
            : null;

    /// <summary>The local day of a recording.</summary>
    internal LocalDate DayOf(Recording recording) => Zone.DayOf(Guard.Against.Null(recording).Stamp.RecordedAt);
}
