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
        return cohort.Recorded(
            new ParticipantEnrolled(admission.Participant, admission.Day, admission.Track, admission.Receipt.By(recording)),
            recording,
            PlaceFault(cohort, admission.Participant, admission.Day) ?? EvidenceCheck.FaultOf(cohort, admission.Cohort, admission.Revision)
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
        return cohort.Recorded(
            new EnrolmentResumed(participant, firstDay),
            recording,
            RunningFault(cohort, participant, firstDay, firstDay)
                ?? PauseFault(cohort, participant, firstDay)
                ?? SeatCount.SeatFault(cohort, participant, firstDay)
        );
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

        var ended = cohort.Recorded(
            new EnrolmentEnded(participant, lastDay, exit, reason),
            recording,
            RunningFault(cohort, participant, null, lastDay),
            lastDay > cohort.LastDay
                ? CohortErrors.EndAfterCohort.For(nameof(lastDay), Argument.Of("day", lastDay), Argument.Of("last", cohort.LastDay))
                : null,
            exit == ExitKind.Completed || exit == ExitKind.NotCompleted ? CohortErrors.ExitIsConcluded.For(nameof(exit)) : null,
            exit == ExitKind.Excluded && reason is null ? CohortErrors.ExitNeedsCause.For(nameof(reason), Named.Who(participant)) : null
        );
        return LateFacts.Told(cohort, ended, participant, recording);
    }

    internal static DomainResult<Cohort> EndPelayanan(Cohort cohort, ParticipantId participant, LocalDate lastDay, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(lastDay);
        var closed = cohort.Recorded(
            new PelayananClosed(participant, lastDay),
            recording,
            RunningFault(cohort, participant, null, lastDay)
                ?? (
                    TrackOn(cohort, participant, lastDay) == EnrolmentTrack.Pelayanan
                        ? null
                        : CohortErrors.NotUnderPelayanan.For(nameof(lastDay), Named.Who(participant), Argument.Of("day", lastDay))
                )
        );
        return LateFacts.Told(cohort, closed, participant, recording);
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
    internal static DomainError? PlaceFault(Cohort cohort, ParticipantId participant, LocalDate day)
    {
        if (cohort.State.Enrolments.Last(participant) is not { } last || last.StatusOn(day) == EnrolmentStatus.Ended)
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

    private static EnrolmentTrack? TrackOn(Cohort cohort, ParticipantId participant, LocalDate day) =>
        cohort.State.Enrolments.Last(participant) is { } last && last.Tracks.TryOn(day, out var track) ? track : null;

    private static DomainResult<Cohort> OpenTrack(Cohort cohort, ParticipantId participant, LocalDate firstDay, EnrolmentTrack track, Recording recording)
    {
        Guard.Against.Null(participant);
        return cohort.Recorded(
            new TrackChanged(participant, firstDay, track),
            recording,
            RunningFault(cohort, participant, null, firstDay),
            TrackOn(cohort, participant, firstDay) == track
                ? CohortErrors.TrackUnchanged.For(nameof(participant), Named.Who(participant), Argument.Of("track", track.Name))
                : null
        );
    }

    private static DomainError? PauseFault(Cohort cohort, ParticipantId participant, LocalDate firstDay)
    {
        var pauses = cohort.State.Enrolments.Last(participant)!.Pauses;
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
        var paused = cohort.Recorded(
            new EnrolmentPaused(participant, firstDay, isTransfer, reason),
            recording,
            RunningFault(cohort, participant, null, firstDay)
                ?? (
                    cohort.State.Enrolments.Last(participant)!.Pauses.Any(p => p.Holds(firstDay))
                        ? CohortErrors.EnrolmentPausedAlready.For(nameof(participant), Named.Who(participant))
                        : null
                )
        );
        return LateFacts.Told(cohort, paused, participant, recording);
    }

    private static DomainError? RunningFault(Cohort cohort, ParticipantId participant, LocalDate? earliest, LocalDate day)
    {
        if (cohort.State.Enrolments.Last(participant) is not { } last)
        {
            return CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant));
        }

        if (last.LastDay is { } ended)
        {
            return CohortErrors.EnrolmentEndedAlready.For(nameof(participant), Named.Who(participant), Argument.Of("last", ended));
        }

        if (last.LapsesOn is { } held && day > held)
        {
            return CohortErrors.PlaceLapsed.For(nameof(day), Named.Who(participant), Argument.Of("last", held));
        }

        var first = earliest ?? last.FirstDay;
        return day < first
            ? CohortErrors.DayBeforeEnrolment.For(nameof(day), Argument.Of("day", day), Named.Who(participant), Argument.Of("first", first))
            : null;
    }
}
