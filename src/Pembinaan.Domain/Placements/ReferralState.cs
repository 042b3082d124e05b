using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

internal sealed record ReferralState(JobReferralId Id, ParticipantId Participant, Timeline<ReferralStatus> Statuses)
{
    private static readonly LocalisedText Unsaid = new("WIT, karena zona waktunya tidak diketahui", "WIT, as its zone is not known");

    /// <summary>The zone of the facility whose record it is; null where it is not known.</summary>
    internal IndonesianTimeZone? Zone { get; init; }

    internal JobSeekerHandedOn? HandedOn { get; init; }

    internal ConsentWithdrawn? Withdrawn { get; init; }

    internal ParticipantReferred? Referred { get; init; }

    internal BusinessStarted? Business { get; init; }

    internal ReferralDeclined? Declined { get; init; }

    /// <summary>The first day of work or of the business; null before.</summary>
    internal LocalDate? Since { get; init; }

    internal WorkEnded? Ended { get; init; }

    internal ImmutableList<CapitalGiven> Capital { get; init; } = [];

    internal ImmutableList<MentoringAgreed> Mentoring { get; init; } = [];

    internal ImmutableList<CheckInPlanned> Planned { get; init; } = [];

    internal ImmutableList<CheckedIn> CheckIns { get; init; } = [];

    // What a check-in is held against, so that a step costs the same however many there were.
    private ImmutableHashSet<LocalDate> PlannedDays { get; init; } = [];

    private ImmutableHashSet<LocalDate> AnsweredDays { get; init; } = [];

    private CheckedIn? FirstWithoutWork { get; init; }

    private CheckedIn? LastAtWork { get; init; }

    /// <summary>Two states are never compared: two roots are, by their journals.</summary>
    public bool Equals(ReferralState? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The state of a journal, and what in it contradicts the state before it.</summary>
    internal static (ReferralState? State, List<(Entry<ReferralEvent> Entry, DomainError Fault)> Faults) Folded(Journal<ReferralEvent> journal)
    {
        ReferralState? state = null;
        var faults = new List<(Entry<ReferralEvent>, DomainError)>();
        foreach (var entry in journal.Effective)
        {
            var (happened, at) = (entry.Event!, entry.Stamp.RecordedAt);
            if ((state is null ? FaultOfBeginning(happened, at) : state.FaultOf(happened, at)) is { } fault)
            {
                faults.Add((entry, fault));
            }

            state = state is null ? Beginning(happened) : state.After(happened);
            if (state is null)
            {
                break;
            }
        }

        return (state, faults);
    }

    /// <summary>The state after the first event; null for an event that cannot be the first.</summary>
    internal static ReferralState? Beginning(ReferralEvent first) =>
        first switch
        {
            JobSeekerHandedOn e => new ReferralState(e.Referral, e.Participant, Timeline<ReferralStatus>.Empty).After(e),
            ParticipantReferred e => new ReferralState(e.Referral, e.Participant, Timeline<ReferralStatus>.Empty).After(e),
            BusinessStarted e => new ReferralState(e.Referral, e.Participant, Timeline<ReferralStatus>.Empty).After(e),
            _ => null,
        };

    internal ReferralState Apply(Entry<ReferralEvent> entry) => After(entry.Event!);

    private ReferralState After(ReferralEvent happened) =>
        happened switch
        {
            JobSeekerHandedOn e => this with { Statuses = Statuses.From(e.Day, ReferralStatus.JobSeeker), HandedOn = e, Zone = Zone ?? e.Zone },
            // Work or a business goes on without it.
            ConsentWithdrawn e => this with { Statuses = Since is null ? Statuses.From(e.Day, ReferralStatus.Withdrawn) : Statuses, Withdrawn = e },
            ParticipantReferred e => this with { Statuses = Statuses.From(e.Day, ReferralStatus.Referred), Referred = e, Zone = Zone ?? e.Zone },
            ReferralAccepted e => this with { Statuses = Statuses.From(e.Day, ReferralStatus.Accepted) },
            ReferralDeclined e => this with { Statuses = Statuses.From(e.Day, ReferralStatus.Declined), Declined = e },
            WorkStarted e => this with { Statuses = Statuses.From(e.FirstDay, ReferralStatus.Placed), Since = e.FirstDay },
            BusinessStarted e => this with
            {
                Statuses = Statuses.From(e.Business.FirstDay, ReferralStatus.OwnBusiness),
                Business = e,
                Since = e.Business.FirstDay,
                Zone = Zone ?? e.Zone,
            },
            WorkEnded e => this with
            {
                // After the last day of the calendar nothing comes any more.
                Statuses = e.LastDay == LocalDate.MaxIsoValue ? Statuses : Statuses.From(e.LastDay.PlusDays(1), ReferralStatus.Ended),
                Ended = e,
            },
            CapitalGiven e => this with { Capital = Capital.Add(e) },
            MentoringAgreed e => this with { Mentoring = Mentoring.Add(e) },
            CheckInPlanned e => this with { Planned = Planned.Add(e), PlannedDays = PlannedDays.Add(e.Day) },
            CheckedIn e => this with
            {
                CheckIns = CheckIns.Add(e),
                AnsweredDays = e.PlannedFor is { } planned ? AnsweredDays.Add(planned) : AnsweredDays,
                FirstWithoutWork = e.Found == CheckInFinding.NotAtWork && !(FirstWithoutWork?.Day <= e.Day) ? e : FirstWithoutWork,
                LastAtWork = e.Found == CheckInFinding.AtWork && !(LastAtWork?.Day >= e.Day) ? e : LastAtWork,
            },
            _ => throw new UnreachableException(),
        };

    /// <summary>Why a step cannot come next; null if it can.</summary>
    /// <param name="happened">The step.</param>
    /// <param name="recordedAt">When it is recorded: what was done is not dated ahead of the day that it is then in the zone of its record.</param>
    internal DomainError? FaultOf(ReferralEvent happened, Instant recordedAt) => FaultOf(happened) ?? FaultOfRecording(happened, recordedAt, Zone);

    private DomainError? FaultOf(ReferralEvent happened) =>
        happened switch
        {
            JobSeekerHandedOn => StepOutOfOrder,
            ConsentWithdrawn e => FaultOfWithdrawal(e.Day),
            ParticipantReferred e => FaultOfNext(e.Participant, e.Day),
            BusinessStarted e => FaultOfNext(e.Participant, e.Business.FirstDay),
            ReferralAccepted e => FaultOfStep(e.Day, ReferralStatus.Referred),
            ReferralDeclined e => FaultOfStep(e.Day, ReferralStatus.Referred, ReferralStatus.Accepted),
            WorkStarted e => Referred is { } referred ? FaultOfStart(e.FirstDay, referred) : StepOutOfOrder,
            WorkEnded e => FaultOfStep(e.LastDay, ReferralStatus.Placed, ReferralStatus.OwnBusiness) ?? FaultOfEnd(e.LastDay) ?? FaultOfHow(e),
            CapitalGiven => FaultOfWork(),
            MentoringAgreed => FaultOfWork(),
            CheckInPlanned e => FaultOfWork() ?? FaultOfDay(e.Day) ?? FaultOfPlan(e.Day),
            CheckedIn e => FaultOfWork() ?? FaultOfDay(e.Day) ?? FaultOfCheckIn(e),
            _ => null,
        };

    /// <summary>Why a journal cannot begin like this at an instant: what was done lies ahead; null if it can.</summary>
    internal static DomainError? FaultOfBeginning(ReferralEvent first, Instant recordedAt) => FaultOfRecording(first, recordedAt, null);

    private ReferralStatus Status => Ended is null ? Statuses.Segments[^1].Value : ReferralStatus.Ended;

    private static DomainError StepOutOfOrder => PlacementErrors.StepOutOfOrder.For("status");

    // Only whoever is on the register can be referred again, or begin a business, in the same journal.
    private DomainError? FaultOfNext(ParticipantId participant, LocalDate day) =>
        HandedOn is null ? StepOutOfOrder
        : participant != Participant ? PlacementErrors.AnotherPerson.For("match")
        : FaultOfStep(day, ReferralStatus.JobSeeker, ReferralStatus.Declined);

    // A consent can be withdrawn at every step, once; there is one where somebody was handed on or referred.
    private DomainError? FaultOfWithdrawal(LocalDate day) =>
        Withdrawn is not null ? StepOutOfOrder
        : (Referred?.Day ?? HandedOn?.Day) is not { } asked ? StepOutOfOrder
        : Since is null ? FaultOfStep(day, Status)
        : FaultOfOrder(day, asked);

    private static DomainError? FaultOfOrder(LocalDate day, LocalDate earlier) =>
        day < earlier ? PlacementErrors.DayBeforeStep.For(nameof(day), Argument.Of("day", day), Argument.Of("earlier", earlier)) : null;

    private DomainError? FaultOfStart(LocalDate firstDay, ParticipantReferred referred) =>
        firstDay < referred.Opening.FirstDay
            ? PlacementErrors.TooEarly.For("firstDay", Argument.Of("day", firstDay), Argument.Of("first", referred.Opening.FirstDay))
        : referred.FitUntil is { } last && firstDay > last
            ? PlacementErrors.TooLate.For("firstDay", Argument.Of("day", firstDay), Argument.Of("last", last))
        : FaultOfStep(firstDay, ReferralStatus.Accepted);

    // Whoever was found at work on a day had not ended before it; whoever was found without work had.
    private DomainError? FaultOfEnd(LocalDate lastDay) =>
        CheckIns.Find(c => Differs(c, lastDay)) is { } other ? Differing(other, lastDay) : null;

    private DomainError? FaultOfHow(WorkEnded ended) =>
        Business is not null && ended.How == ReferralEnd.Dismissed ? PlacementErrors.NobodyDismisses.For("how", Argument.Of("how", ended.How.Name))
        : ended.IsOwnBusiness is { } own && own != Business is not null ? StepOutOfOrder
        : null;

    private static bool Differs(CheckedIn checkIn, LocalDate lastDay) =>
        checkIn.Found == CheckInFinding.AtWork ? checkIn.Day > lastDay : checkIn.Found == CheckInFinding.NotAtWork && checkIn.Day <= lastDay;

    private DomainError? FaultOfCheckIn(CheckedIn checkIn) =>
        Ended is { } ended && Differs(checkIn, ended.LastDay) ? Differing(checkIn, ended.LastDay)
        : Excluding(checkIn) is { } other
            ? PlacementErrors.CheckInContradicts.For("found", Argument.Of("day", other.Day))
        : checkIn.PlannedFor is not { } planned ? null
        : !PlannedDays.Contains(planned) ? PlacementErrors.CheckInNotPlanned.For("plannedFor", Argument.Of("day", planned))
        : checkIn.Day < planned
            ? PlacementErrors.CheckInBeforePlan.For("plannedFor", Argument.Of("day", checkIn.Day), Argument.Of("planned", planned))
        : AnsweredDays.Contains(planned) ? PlacementErrors.CheckInDone.For("plannedFor", Argument.Of("day", planned))
        : null;

    // Whoever was found without work is not found at work on that day or later: this work had ended.
    private CheckedIn? Excluding(CheckedIn other) =>
        other.Found switch
        {
            CheckInFinding.AtWork when FirstWithoutWork is { } one && one.Day <= other.Day => one,
            CheckInFinding.NotAtWork when LastAtWork is { } one && other.Day <= one.Day => one,
            _ => null,
        };

    private static DomainError Differing(CheckedIn checkIn, LocalDate lastDay) =>
        PlacementErrors.CheckInDiffers.For("day", Argument.Of("day", checkIn.Day), Argument.Of("last", lastDay));

    private DomainError? FaultOfPlan(LocalDate day) =>
        PlannedDays.Contains(day) ? PlacementErrors.CheckInPlannedTwice.For(nameof(day), Argument.Of("day", day)) : null;

    private DomainError? FaultOfWork() => Since is null ? PlacementErrors.NoWork.For("status") : null;

    private DomainError? FaultOfDay(LocalDate day) =>
        Since is { } since && day < since ? PlacementErrors.CheckInBeforeStart.For(nameof(day), Argument.Of("day", day), Argument.Of("first", since)) : null;

    // Where the zone is not known the day is that of the east, where it begins first: nothing true is refused.
    internal static LocalDate DayOf(Instant recordedAt, IndonesianTimeZone? zone) => (zone ?? IndonesianTimeZone.Wit).DayOf(recordedAt);

    private static DomainError? FaultOfRecording(ReferralEvent happened, Instant recordedAt, IndonesianTimeZone? zone)
    {
        zone ??= happened switch
        {
            JobSeekerHandedOn e => e.Zone,
            ParticipantReferred e => e.Zone,
            BusinessStarted e => e.Zone,
            _ => null,
        };
        return happened.Done is var (day, field) && DayOf(recordedAt, zone) is var today && day > today
            ? PlacementErrors.Ahead.For(
                field,
                Argument.Of("day", day),
                Argument.Of("zone", zone is null ? Unsaid : LocalisedText.Same(zone.Code)),
                Argument.Of("recorded", today)
            )
            : null;
    }

    /// <summary>What has to be known about help: what was given or agreed for days outside the time of the work or business.</summary>
    internal IEnumerable<DomainError> Findings
    {
        get
        {
            if (Since is not { } since)
            {
                return [];
            }

            var time = Ended is { } ended ? DateSet.From(since) & DateSet.Until(ended.LastDay) : DateSet.From(since);
            var work = Argument.Of("work", time);
            return
            [
                .. Planned
                    .Where(p => p.Day > Ended?.LastDay)
                    .Select(p => PlacementErrors.CheckInAfterEnd.Warning("day", Argument.Of("day", p.Day), Argument.Of("last", Ended!.LastDay))),
                .. Capital
                    .Where(c => !time.Contains(c.Day))
                    .Select(c => PlacementErrors.CapitalOutside.Warning("day", Argument.Of("day", c.Day), work)),
                .. Mentoring
                    .Where(m => !m.Period.ToDateSet().IsSubsetOf(time))
                    .Select(m => PlacementErrors.MentoringOutside.Warning("period", Argument.Of("mentoring", m.Period), work)),
            ];
        }
    }

    private DomainError? FaultOfStep(LocalDate day, params ReadOnlySpan<ReferralStatus> after) =>
        !after.Contains(Status) ? StepOutOfOrder
        : Statuses.Segments[^1].FirstDay is { } earlier ? FaultOfOrder(day, earlier)
        : null;
}
