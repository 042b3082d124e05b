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

    public static StandIn Of(StakeholderDirectory directory, StakeholderId id) => Of(directory, directory.Resolve(id), []);

    private static StandIn Of(StakeholderDirectory directory, StakeholderId id, ImmutableHashSet<StakeholderId> before)
    {
        if (directory.Find(id) is not { } body)
        {
            return Nobody with { NotHeld = Timeline<StakeholderId>.Always(id) };
        }

        var standing = Nobody with { Who = Timeline<StakeholderId>.Always(id) };
        foreach (var after in body.Successions.Segments)
        {
            var period = after.LastDay is { } last ? ValidityPeriod.Between(after.FirstDay!.Value, last).Value : ValidityPeriod.From(after.FirstDay!.Value);
            standing = after.Value.Kind switch
            {
                SuccessionKind.One when directory.Resolve(after.Value.Bodies[0]) is var next && next != id && !before.Contains(next) => standing.Over(
                    period,
                    Of(directory, next, before.Add(id))
                ),
                SuccessionKind.Nobody => standing with { Who = standing.Who.Except(period) },
                _ => standing with { Unsettled = standing.Unsettled | period.ToDateSet() },
            };
        }

        return standing;
    }

    private StandIn Over(ValidityPeriod period, StandIn next) =>
        new(Laid(Who.Except(period), next.Who, period), Unsettled | (next.Unsettled & period.ToDateSet()), Laid(NotHeld, next.NotHeld, period));

    private static Timeline<StakeholderId> Laid(Timeline<StakeholderId> under, Timeline<StakeholderId> over, ValidityPeriod period)
    {
        foreach (var body in over.Segments.Select(static s => s.Value).Distinct())
        {
            foreach (var days in (over.DaysWhere(b => b == body) & period.ToDateSet()).Spans)
            {
                under = under.Over(
                    days.LastDay is { } last ? ValidityPeriod.Between(days.FirstDay!.Value, last).Value : ValidityPeriod.From(days.FirstDay!.Value),
                    body
                );
            }
        }

        return under;
    }
}
