using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The offices through which parties carry an agreement out, as their own records and those of the bodies above them have them.</summary>
internal static class OfficesOnRecord
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>
        /// The days on which an office is not known to belong to the party for which it is named: its record has it under others or, after some body, under
        /// nobody any more. Before the first body above it that is on record the agreement alone says whose office it is, so that those days are none of them.
        /// </summary>
        internal DateSet DaysApart(ProviderTenure tenure) => agreement.Above(tenure) is { } above ? above.Apart | DaysOf(above.NotHeld) : DateSet.None;

        /// <summary>Those of them on which it may belong to the party all the same, with the records above it that are not there.</summary>
        internal IEnumerable<(StakeholderId Body, DateSet Days)> SuperiorsNotHeld(ProviderTenure tenure) => agreement.Above(tenure)?.NotHeld ?? [];

        /// <summary>The records above its offices that are not there.</summary>
        internal IEnumerable<StakeholderId> SuperiorsNotHeld() =>
            agreement.State.Providers.SelectMany(p => agreement.SuperiorsNotHeld(p)).Select(static s => s.Body).Distinct();

        /// <summary>The bodies from whose records it follows whose offices they are.</summary>
        internal IEnumerable<StakeholderId> SuperiorsAsked() =>
            agreement.State.Providers.SelectMany(p => agreement.Above(p)?.Asked ?? []).Distinct();

        /// <summary>That an office has left the party for which it is named, which is why it does not carry out on a day; null if that is not why.</summary>
        internal DomainError? ApartOn(ProviderId provider, LocalDate day)
        {
            var left = agreement.State.Providers.FirstOrDefault(p =>
                p.Days.Contains(day) && agreement.DaysAs(p.Provider, provider).Contains(day) && agreement.DaysApart(p).Contains(day)
            );
            return left is null
                ? null
                : AgreementErrors.CoverageOfficeLeft.Refusal(
                    Coverage.Rule,
                    "provider",
                    Argument.Of("provider", agreement.NameOf(provider, day)),
                    agreement.Named,
                    Argument.Of("party", agreement.NameOf(left.Party, day)),
                    Argument.Of("day", day)
                );
        }

        private (DateSet Apart, List<(StakeholderId Body, DateSet Days)> NotHeld, HashSet<StakeholderId> Asked)? Above(ProviderTenure tenure) =>
            agreement.Bodies is not { } bodies
            || tenure.Party.Stakeholder is null
            || tenure.Provider.Party?.Stakeholder is not { } office
            || !agreement.State.Offices.Exists(o => o.Office == office && o.Party == tenure.Party)
                ? null
                : bodies.Above(office, [.. agreement.WithSuccessors(tenure.Party).Select(static p => p.Stakeholder).OfType<StakeholderId>()]);
    }

    /// <summary>
    /// On which days an office does not stand under any of a line of bodies that follow one another, the records above it that are not there, with the days,
    /// and those that were asked.
    /// </summary>
    internal static (DateSet Apart, List<(StakeholderId Body, DateSet Days)> NotHeld, HashSet<StakeholderId> Asked) Climbed(
        StakeholderDirectory directory,
        StakeholderId office,
        ValueList<StakeholderId> line
    )
    {
        var climb = new Climb(directory, [.. line]);
        var (apart, standing) = (DateSet.None, directory.StandingIn(office).Who);
        foreach (var body in standing.Segments.Select(static s => s.Value).Distinct())
        {
            if (directory.Find(body) is { Parents: { IsEmpty: false } parents })
            {
                var known = parents.Days.FirstDay is { } first ? DateSet.From(first) : DateSet.All;
                var days = standing.DaysWhere(b => b == body) & known;
                apart |= days.Except(climb.DaysWithin(body, days));
            }
        }

        return (apart.Except(DaysOf(climb.NotHeld) | climb.LineNotHeld), climb.NotHeld, climb.Asked);
    }

    private static DateSet DaysOf(List<(StakeholderId Body, DateSet Days)> some) => DateSet.UnionOf([.. some.Select(static s => s.Days)]);

    /// <summary>From an office upwards to a party, or to one that succeeded it, by day.</summary>
    private sealed class Climb(StakeholderDirectory directory, StakeholderId[] line)
    {
        public List<(StakeholderId Body, DateSet Days)> NotHeld { get; } = [];

        public HashSet<StakeholderId> Asked { get; } = [];

        /// <summary>The days on which it is not known who stands for the party.</summary>
        public DateSet LineNotHeld => DateSet.UnionOf([.. line.Select(l => directory.StandingIn(l).NotHeld.Days)]);

        /// <summary>Those of some days on which an office is the party or stands under it: from each body up on the days not looked at yet.</summary>
        public DateSet DaysWithin(StakeholderId office, DateSet asked)
        {
            var (within, seen, ways) = (DateSet.None, new Dictionary<StakeholderId, DateSet>(), new Queue<(StakeholderId, DateSet)>([(office, asked)]));
            while (ways.TryDequeue(out var next))
            {
                var (body, days) = next;
                days = days.Except(seen.GetValueOrDefault(body));
                seen[body] = seen.GetValueOrDefault(body) | days;
                Asked.Add(body);
                var itself = Array.Exists(line, l => directory.Resolve(l) == body)
                    ? days
                    : DateSet.UnionOf([.. line.Select(l => directory.StandingIn(l).Who.DaysWhere(who => who == body))]) & days;
                within |= itself;
                var parents = directory.Find(body)?.Parents ?? Timeline<StakeholderId>.Empty;
                foreach (var parent in parents.Segments.Select(static s => s.Value).Distinct())
                {
                    var under = days.Except(itself) & parents.DaysWhere(p => p == parent);
                    if (under.IsEmpty)
                    {
                        continue;
                    }

                    Asked.Add(parent);
                    if (Array.Exists(line, l => directory.IsSame(l, parent)))
                    {
                        // Also one that ended without somebody who follows is the party, as long as the agreement has it as one.
                        within |= under;
                        continue;
                    }

                    var standing = directory.StandingIn(parent);
                    foreach (var who in standing.Who.Segments.Select(static s => s.Value).Distinct())
                    {
                        if ((under & standing.Who.DaysWhere(b => b == who)) is { IsEmpty: false } on)
                        {
                            ways.Enqueue((who, on));
                        }
                    }

                    NotHeld.AddRange(standing.NotHeld.Segments.Select(s => (s.Value, Days: under & s.ToDateSet())).Where(static s => !s.Days.IsEmpty));
                }
            }

            return within;
        }
    }
}
