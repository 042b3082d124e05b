using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

internal sealed record ReferralState(ParticipantReferred Referred, Timeline<ReferralStatus> Statuses, ReferralDeclined? Declined, WorkEnded? Ended)
{
    internal static ReferralState? Fold(Journal<ReferralEvent> journal) =>
        journal.Effective.FirstOrDefault()?.Event is ParticipantReferred referred
            ? journal.Effective.Skip(1).Aggregate(Of(referred), static (state, entry) => state.Apply(entry))
            : null;

    internal static ReferralState Of(ParticipantReferred referred) =>
        new(referred, Timeline<ReferralStatus>.Empty.From(referred.Day, ReferralStatus.Referred), null, null);

    internal ReferralState Apply(Entry<ReferralEvent> entry) =>
        entry.Event switch
        {
            ReferralAccepted accepted => this with { Statuses = Statuses.From(accepted.Day, ReferralStatus.Accepted) },
            ReferralDeclined declined => this with { Statuses = Statuses.From(declined.Day, ReferralStatus.Declined), Declined = declined },
            WorkStarted started => this with { Statuses = Statuses.From(started.FirstDay, ReferralStatus.Placed) },
            WorkEnded ended => this with
            {
                // After the last day of the calendar nothing comes any more.
                Statuses = ended.LastDay == LocalDate.MaxIsoValue ? Statuses : Statuses.From(ended.LastDay.PlusDays(1), ReferralStatus.Ended),
                Ended = ended,
            },
            ParticipantReferred => this,
            _ => throw new UnreachableException(),
        };

    /// <summary>Why a step cannot come next; null if it can.</summary>
    internal DomainError? FaultOf(ReferralEvent happened) =>
        happened switch
        {
            ReferralAccepted e => FaultOfStep(e.Day, ReferralStatus.Referred),
            ReferralDeclined e => FaultOfStep(e.Day, ReferralStatus.Referred, ReferralStatus.Accepted),
            WorkStarted e => e.FirstDay < Referred.Opening.FirstDay
                ? PlacementErrors.TooEarly.For("firstDay", Argument.Of("day", e.FirstDay), Argument.Of("first", Referred.Opening.FirstDay))
            : Referred.FitUntil is { } last && e.FirstDay > last
                ? PlacementErrors.TooLate.For("firstDay", Argument.Of("day", e.FirstDay), Argument.Of("last", last))
            : FaultOfStep(e.FirstDay, ReferralStatus.Accepted),
            WorkEnded e => FaultOfStep(e.LastDay, ReferralStatus.Placed),
            _ => null,
        };

    private DomainError? FaultOfStep(LocalDate day, params ReadOnlySpan<ReferralStatus> after)
    {
        var last = Statuses.Segments[^1];
        var status = Ended is null ? last.Value : ReferralStatus.Ended;
        if (!after.Contains(status))
        {
            return PlacementErrors.StepOutOfOrder.For("status", Argument.Of("status", status.Text));
        }

        return last.FirstDay is { } earlier && day < earlier
            ? PlacementErrors.DayBeforeStep.For(nameof(day), Argument.Of("day", day), Argument.Of("earlier", earlier))
            : null;
    }
}
