using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Enrolment and its life: who is let in, paused, goes on, and leaves.</summary>
internal static class EnrolmentSteps
{
    internal static ValueList<(ParticipantId Participant, int Enrolment, Waiver Waiver)> EndedWaiversOn(Cohort cohort, LocalDate day)
    {
        Guard.Against.NotIso(day);
        return cohort
            .Participants.SelectMany(p =>
                cohort
                    .EnrolmentsOf(p)
                    .Where(e => e.TakesASeatOn(day))
                    .SelectMany(e => e.Grounds.Waivers.Where(w => w.Period.LastDay < day).Select(w => (p, e.Number, w)))
            )
            .ToValueList();
    }

    internal static DomainResult<Cohort> Enrol(Cohort cohort, Admission admission, Recording recording)
    {
        Guard.Against.Null(admission);
        var enrolled = new ParticipantEnrolled(admission.Participant, admission.Day, admission.Track, admission.Receipt.By(recording));
        return cohort.Recorded(
            enrolled,
            recording,
            cohort.FaultOn(enrolled, recording) ?? EvidenceCheck.FaultOf(cohort, admission.Cohort, admission.Revision)
        );
    }

    internal static DomainResult<Cohort> Suspend(Cohort cohort, ParticipantId participant, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return Pause(cohort, participant, firstDay, false, reason, recording);
    }

    internal static DomainResult<Cohort> TransferOut(Cohort cohort, ParticipantId participant, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return Pause(cohort, participant, firstDay, true, reason, recording);
    }

    internal static DomainResult<Cohort> Resume(Cohort cohort, ParticipantId participant, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(participant);
        var resumed = new EnrolmentResumed(participant, firstDay);
        return cohort.Recorded(resumed, recording, cohort.FaultOn(resumed, recording) ?? SeatCount.SeatFault(cohort, participant, firstDay));
    }

    internal static DomainResult<Cohort> End(Cohort cohort, ParticipantId participant, LocalDate lastDay, ExitKind exit, Recording recording, string? reason)
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(exit);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(lastDay);
        if (cohort.State.Enrolments.Last(participant) is { } last && last.LastDay == lastDay && last.Exit == exit && cohort.Journal.Find(recording.Id) is null)
        {
            return cohort;
        }

        var happened = new EnrolmentEnded(participant, lastDay, exit, reason);
        var ended = cohort.Recorded(
            happened,
            recording,
            cohort.FaultOn(happened, recording),
            lastDay > cohort.LastDay
                ? CohortErrors.EndAfterCohort.For(nameof(lastDay), Argument.Of("day", lastDay), Argument.Of("last", cohort.LastDay))
                : null
        );
        return LateFacts.Told(cohort, ended, participant, recording);
    }

    internal static DomainResult<Cohort> EndPelayanan(Cohort cohort, ParticipantId participant, LocalDate lastDay, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(lastDay);
        var happened = new PelayananClosed(participant, lastDay);
        return LateFacts.Told(cohort, cohort.Recorded(happened, recording, cohort.FaultOn(happened, recording)), participant, recording);
    }

    internal static DomainResult<Cohort> OpenPembinaan(Cohort cohort, ParticipantId participant, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return OpenTrack(cohort, participant, firstDay, EnrolmentTrack.Pembinaan, recording);
    }

    internal static DomainResult<Cohort> OpenPembimbingan(Cohort cohort, ParticipantId participant, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return OpenTrack(cohort, participant, firstDay, EnrolmentTrack.Pembimbingan, recording);
    }

    /// <summary>
    /// Why somebody cannot be enrolled from a day because of an earlier enrolment; null if nothing stands in the way. Whoever left on a day may begin again on
    /// it: that is one seat, and the hours of the day count once.
    /// </summary>
    internal static DomainError? PlaceFault(CohortState state, ParticipantId participant, LocalDate day)
    {
        if (state.Enrolments.Last(participant) is not { } last || last.StatusOn(day) == EnrolmentStatus.Ended)
        {
            return null;
        }

        if (last.LastDay is not { } ended)
        {
            return CohortErrors.AlreadyEnrolled.For(nameof(participant), Named.Who(participant));
        }

        return day < ended
            ? CohortErrors.EnrolmentOverlaps.For(nameof(day), Named.Who(participant), Argument.Of("day", day), Argument.Of("last", ended))
            : null;
    }

    private static EnrolmentTrack? TrackOn(CohortState state, ParticipantId participant, LocalDate day) =>
        state.Enrolments.Last(participant) is { } last && last.Tracks.TryOn(day, out var track) ? track : null;

    private static DomainResult<Cohort> OpenTrack(Cohort cohort, ParticipantId participant, LocalDate firstDay, EnrolmentTrack track, Recording recording)
    {
        Guard.Against.Null(participant);
        var changed = new TrackChanged(participant, firstDay, track);
        return cohort.Recorded(changed, recording, [.. cohort.FaultsOn(changed, recording)]);
    }

    private static DomainError? PauseFault(CohortState state, ParticipantId participant, LocalDate firstDay)
    {
        var pauses = state.Enrolments.Last(participant)!.Pauses;
        if (pauses.Any(p => p.Holds(firstDay)))
        {
            return null;
        }

        return pauses.FirstOrDefault(p => p.LastDay is null) is { } planned
            ? CohortErrors.DayBeforePause.For(nameof(firstDay), Argument.Of("day", firstDay), Named.Who(participant), Argument.Of("first", planned.FirstDay))
            : CohortErrors.EnrolmentNotPaused.For(nameof(participant), Named.Who(participant));
    }

    private static DomainResult<Cohort> Pause(Cohort cohort, ParticipantId participant, LocalDate firstDay, bool isTransfer, string reason, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(reason);
        var happened = new EnrolmentPaused(participant, firstDay, isTransfer, reason);
        return LateFacts.Told(cohort, cohort.Recorded(happened, recording, cohort.FaultOn(happened, recording)), participant, recording);
    }

    /// <summary>Why a step of somebody's enrolment cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened) =>
        happened switch
        {
            ParticipantEnrolled e => [PlaceFault(state, e.Participant, e.FirstDay)],
            EnrolmentPaused e =>
            [
                RunningFault(state, e.Participant, null, e.FirstDay)
                    ?? (
                        state.Enrolments.Last(e.Participant)!.Pauses.Any(p => p.Holds(e.FirstDay))
                            ? CohortErrors.EnrolmentPausedAlready.For("participant", Named.Who(e.Participant))
                            : null
                    ),
            ],
            EnrolmentResumed e => [RunningFault(state, e.Participant, e.FirstDay, e.FirstDay) ?? PauseFault(state, e.Participant, e.FirstDay)],
            EnrolmentEnded e => [RunningFault(state, e.Participant, null, e.LastDay)],
            PelayananClosed e =>
            [
                RunningFault(state, e.Participant, null, e.LastDay)
                    ?? (
                        TrackOn(state, e.Participant, e.LastDay) == EnrolmentTrack.Pelayanan
                            ? null
                            : CohortErrors.NotUnderPelayanan.For("lastDay", Named.Who(e.Participant), Argument.Of("day", e.LastDay))
                    ),
            ],
            TrackChanged e =>
            [
                RunningFault(state, e.Participant, null, e.FirstDay),
                TrackOn(state, e.Participant, e.FirstDay) == e.Track
                    ? CohortErrors.TrackUnchanged.For("participant", Named.Who(e.Participant), Argument.Of("track", e.Track.Name))
                    : null,
            ],
            _ => [],
        };

    /// <summary>That somebody has never been enrolled; null if he or she has.</summary>
    internal static DomainError? NeverEnrolled(CohortState state, ParticipantId participant) =>
        state.Enrolments.Last(participant) is null ? CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant)) : null;

    /// <summary>Why nothing more can be recorded of somebody's last enrolment: there is none, or it ended.</summary>
    private static DomainError? GroundFault(CohortState state, ParticipantId participant) =>
        state.Enrolments.Last(participant) switch
        {
            null => NeverEnrolled(state, participant),
            { LastDay: { } ended } => CohortErrors.EnrolmentEndedAlready.For(nameof(participant), Named.Who(participant), Argument.Of("last", ended)),
            _ => null,
        };

    private static DomainError? RunningFault(CohortState state, ParticipantId participant, LocalDate? earliest, LocalDate day)
    {
        if (GroundFault(state, participant) is { } fault)
        {
            return fault;
        }

        var last = state.Enrolments.Last(participant)!;
        if (last.LapsesOn is { } held && day > held)
        {
            return CohortErrors.PlaceLapsed.For(nameof(day), Named.Who(participant), Argument.Of("last", held));
        }

        var first = earliest ?? last.FirstDay;
        return day < first
            ? CohortErrors.DayBeforeEnrolment.For(nameof(day), Argument.Of("day", day), Named.Who(participant), Argument.Of("first", first))
            : null;
    }

    /// <summary>When each was enrolled first, in any of some cohorts.</summary>
    internal static Dictionary<ParticipantId, Instant> RecordedAt(IEnumerable<Cohort> cohorts) =>
        cohorts
            .SelectMany(static c => c.Journal.Effective)
            .Where(static e => e.Event is ParticipantEnrolled)
            .GroupBy(static e => ((ParticipantEnrolled)e.Event!).Participant)
            .ToDictionary(static g => g.Key, static g => g.Min(static e => e.Stamp.RecordedAt));
}
