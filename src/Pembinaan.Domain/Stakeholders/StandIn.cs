using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>Who stands for a body on which days: the body itself, or whoever follows it.</summary>
/// <remarks>
/// After an end whose successor is not settled, or of which there are several, it is the body itself: what had begun goes on, and nothing new begins.
/// </remarks>
/// <param name="Who">Who it is, under the identity that goes on; nobody on days after an end without a successor.</param>
/// <param name="Unsettled">The days on which it is not settled who follows, or several do.</param>
/// <param name="NotHeld">The days on which nobody can tell, because the record of somebody on the way is not there; with that record.</param>
internal sealed record StandIn(Timeline<StakeholderId> Who, DateSet Unsettled, Timeline<StakeholderId> NotHeld)
{
    private static StandIn Nobody { get; } = new(Timeline<StakeholderId>.Empty, DateSet.None, Timeline<StakeholderId>.Empty);

    public static StandIn Of(StakeholderDirectory directory, StakeholderId id)
    {
        var (standing, seen) = (Nobody, new Dictionary<StakeholderId, DateSet>());
        var ways = new Queue<(StakeholderId Body, DateSet Days)>([(directory.Resolve(id), DateSet.All)]);
        while (ways.TryDequeue(out var next))
        {
            var (at, days) = next;
            seen[at] = seen.GetValueOrDefault(at) | days;
            if (directory.Find(at) is not { } body)
            {
                standing = standing with { Who = Without(standing.Who, days), NotHeld = Laid(standing.NotHeld, at, days) };
                continue;
            }

            standing = standing with { Who = Laid(standing.Who, at, days) };
            foreach (var after in body.Successions.Segments)
            {
                var then = days & after.ToDateSet();
                if (after.Value.Kind == SuccessionKind.Nobody)
                {
                    standing = standing with { Who = Without(standing.Who, then) };
                }
                else if (
                    after.Value.Kind == SuccessionKind.One
                    && directory.Resolve(after.Value.Bodies[0]) is var other
                    && !then.Overlaps(seen.GetValueOrDefault(other))
                )
                {
                    ways.Enqueue((other, then));
                }
                else
                {
                    standing = standing with { Unsettled = standing.Unsettled | then };
                }
            }
        }

        return standing;
    }

    private static Timeline<StakeholderId> Laid(Timeline<StakeholderId> under, StakeholderId body, DateSet days) =>
        days == DateSet.All ? Timeline<StakeholderId>.Always(body) : Periods(days).Aggregate(under, (timeline, period) => timeline.Over(period, body));

    private static Timeline<StakeholderId> Without(Timeline<StakeholderId> under, DateSet days) =>
        days == DateSet.All
            ? Timeline<StakeholderId>.Empty
            : Periods(days).Aggregate(under, static (timeline, period) => timeline.Except(period));

    private static IEnumerable<ValidityPeriod> Periods(DateSet days) =>
        days.Spans.Select(static s =>
            s.LastDay is { } last ? ValidityPeriod.Between(s.FirstDay!.Value, last).Value : ValidityPeriod.From(s.FirstDay!.Value)
        );
}
