using System.Diagnostics;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>All enrolments of a cohort, by person.</summary>
internal sealed record EnrolmentBook
{
    private EnrolmentBook(ImmutableDictionary<ParticipantId, ValueList<Enrolment>> all)
    {
        All = all;
    }

    internal static EnrolmentBook Empty { get; } = new(ImmutableDictionary<ParticipantId, ValueList<Enrolment>>.Empty);

    internal ImmutableDictionary<ParticipantId, ValueList<Enrolment>> All { get; }

    internal ValueList<Enrolment> Of(ParticipantId participant) => All.GetValueOrDefault(participant);

    internal Enrolment? Last(ParticipantId participant) => All.TryGetValue(participant, out var enrolments) ? enrolments[^1] : null;

    /// <summary>Whether the person takes part on a day.</summary>
    internal bool TakesPartOn(ParticipantId participant, LocalDate day) => All.TryGetValue(participant, out var enrolments) && TakesPart(enrolments, day);

    /// <summary>Whether the person takes part on all days from one to another, as can be seen without looking at each.</summary>
    internal bool TakesPartThroughout(ParticipantId participant, LocalDate first, LocalDate last) =>
        Of(participant) is { Count: 1 } one
        && one[0] is { HasGap: false, Pauses.IsEmpty: true } enrolment
        && enrolment.FirstDay <= first
        && !(enrolment.LastDay < last);

    internal IEnumerable<ParticipantId> TakingPartOn(LocalDate day) => All.Where(e => TakesPart(e.Value, day)).Select(static e => e.Key);

    internal int SeatsTakenOn(LocalDate day)
    {
        var taken = 0;
        foreach (var (_, enrolments) in All)
        {
            foreach (var enrolment in enrolments.AsSpan())
            {
                if (enrolment.TakesASeatOn(day))
                {
                    taken++;
                    break;
                }
            }
        }

        return taken;
    }

    internal EnrolmentBook Enrol(ParticipantId participant, LocalDate firstDay, EnrolmentTrack track, AdmissionReceipt grounds, int? placeHeldDays)
    {
        var earlier = Of(participant);
        var enrolment = new Enrolment(participant, earlier.Count + 1, firstDay, Timeline<EnrolmentTrack>.Empty.From(firstDay, track), grounds)
        {
            PlaceHeldDays = placeHeldDays,
        };
        return new(All.SetItem(participant, earlier.Add(enrolment)));
    }

    internal EnrolmentBook Apply(CohortEvent happened) =>
        happened switch
        {
            EnrolmentPaused paused => With(
                paused.Participant,
                e =>
                    e with
                    {
                        Pauses = e.Pauses.Add(
                            new(paused.IsTransfer ? EnrolmentStatus.TransferredOut : EnrolmentStatus.Suspended, paused.FirstDay, null, paused.Reason)
                        ),
                    }
            ),
            EnrolmentResumed resumed => With(
                resumed.Participant,
                e =>
                    e with
                    {
                        // What ends is the pause that holds the day; one that was planned for later stays.
                        Pauses = e.Pauses.Select(p => p.Holds(resumed.FirstDay) ? p with { LastDay = CalendarDays.Before(resumed.FirstDay) } : p).ToValueList(),
                    }
            ),
            EnrolmentEnded ended => With(ended.Participant, e => e with { LastDay = ended.LastDay, Exit = ended.Exit, ExitReason = ended.Reason }),
            PelayananClosed closed => With(closed.Participant, e => e with { Tracks = EndedAfter(e.Tracks, closed.LastDay), HasGap = true }),
            TrackChanged changed => With(changed.Participant, e => e with { Tracks = e.Tracks.From(changed.FirstDay, changed.Track) }),
            _ => throw new UnreachableException(),
        };

    internal EnrolmentBook Conclude(ParticipantId participant, LocalDate day, CompletionOutcome outcome) =>
        With(
            participant,
            e =>
                (e.LastDay, outcome) switch
                {
                    ({ }, _) => e,
                    (_, CompletionOutcome.Passed) => e with { LastDay = day, Exit = ExitKind.Completed },
                    (_, CompletionOutcome.LeftEarly) => e with { LastDay = e.LapsesOn ?? day, Exit = ExitKind.TransferredAway },
                    _ => e with { LastDay = day, Exit = ExitKind.NotCompleted },
                }
        );

    /// <summary>What holds on a day ends with it; what is known to begin later stays.</summary>
    private static Timeline<EnrolmentTrack> EndedAfter(Timeline<EnrolmentTrack> tracks, LocalDate lastDay) =>
        tracks.SegmentOn(lastDay) is { } ended && lastDay < LocalDate.MaxIsoValue && !(ended.LastDay <= lastDay)
            ? tracks.Except(ended.LastDay is { } end ? ValidityPeriod.Between(lastDay.PlusDays(1), end).Value : ValidityPeriod.From(lastDay.PlusDays(1)))
            : tracks;

    private static bool TakesPart(ValueList<Enrolment> enrolments, LocalDate day)
    {
        foreach (var enrolment in enrolments.AsSpan())
        {
            if (enrolment.StatusOn(day) == EnrolmentStatus.Enrolled)
            {
                return true;
            }
        }

        return false;
    }

    private EnrolmentBook With(ParticipantId participant, Func<Enrolment, Enrolment> change) =>
        All.TryGetValue(participant, out var enrolments) ? new(All.SetItem(participant, [.. enrolments.AsSpan()[..^1], change(enrolments[^1])])) : this;
}
