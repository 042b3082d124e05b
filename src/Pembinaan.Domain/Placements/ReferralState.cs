using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

internal sealed record ReferralState(ParticipantReferred Referred, Timeline<ReferralStatus> Statuses, ReferralDeclined? Declined, WorkEnded? Ended)
{
    internal static ReferralState? Fold(Journal<ReferralEvent> journal) => journal.Effective.FirstOrDefault()?.Event is ParticipantReferred referred
        ? journal.Effective.Skip(1).Aggregate(Of(referred), static (state, entry) => state.Apply(entry))
        : null;

    internal static ReferralState Of(ParticipantReferred referred) => new(referred, Timeline<ReferralStatus>.Empty.From(referred.Day, ReferralStatus.Referred), null, null);

    internal ReferralState Apply(Entry<ReferralEvent> entry) => entry.Event switch
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
        _ => this,
    };
}
