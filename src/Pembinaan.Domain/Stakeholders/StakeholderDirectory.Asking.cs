namespace Pembinaan.Domain.Stakeholders;

/// <content>Questions over many stakeholders.</content>
public sealed partial class StakeholderDirectory
{
    /// <summary>
    /// Records that may be of the same body, with what they have in common. Merged records speak for the one that goes on: what is known of them counts, and
    /// each pair is proposed once, under the identities that go on.
    /// </summary>
    /// <returns>Each pair once, in the order of identities.</returns>
    public IEnumerable<(StakeholderId First, StakeholderId Second, ValueList<LocalisedText> Matches)> LikelyDuplicates() =>
        DuplicateSearch.Among(All.Where(s => Find(Resolve(s.Id)) is not null).Select(s => (s, Resolve(s.Id))));

    /// <summary>Records that may be of the same body as one record, on file or about to be. A record that was merged speaks for the one that goes on.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Each pair once, under the identities that go on.</returns>
    public IEnumerable<(StakeholderId First, StakeholderId Second, ValueList<LocalisedText> Matches)> LikelyDuplicatesOf(Stakeholder record)
    {
        Guard.Against.Null(record);
        var body = Resolve(record.MergedInto ?? record.Id);
        var own = All.Where(s => s.Id != record.Id && Resolve(s.Id) == body).Append(record).ToList();
        var keys = own.SelectMany(DuplicateSearch.KeysOf).ToHashSet();
        var similar = All.Where(s =>
            s.Id != record.Id && Resolve(s.Id) != body && Find(Resolve(s.Id)) is not null && DuplicateSearch.KeysOf(s).Any(keys.Contains)
        );
        return DuplicateSearch
            .Among([.. own.Select(s => (s, body)), .. similar.Select(s => (s, Resolve(s.Id)))])
            .Where(d => d.First == body || d.Second == body);
    }

    /// <summary>The partners among those here that a facility visited or talked to, but for those with which it concluded something.</summary>
    internal IEnumerable<(Stakeholder Partner, ValueList<Engagement> Engagements)> NeverConcluded(FacilityId facility, IEnumerable<StakeholderId> concluded)
    {
        Guard.Against.Null(facility);
        var done = Guard.Against.NullItem(concluded).Select(Resolve).ToHashSet();
        return All.SelectMany(s => s.Engagements.Where(e => e.Facility == facility).Select(e => (Partner: Resolve(s.Id), Engagement: e)))
            .Where(e => !done.Contains(e.Partner) && Find(e.Partner) is not null)
            .GroupBy(static e => e.Partner, static e => e.Engagement)
            .Select(g => (Find(g.Key)!, g.OrderBy(static e => e.Day).ToValueList()))
            .OrderBy(static p => p.Item2[^1].Day)
            .ThenBy(static p => p.Item1.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>Which bodies of those here above a partner cover the domiciles that the partner itself does not.</summary>
    internal DomainResult<DomicileCoverage> CoverageOfDomiciles(StakeholderId partner, LocalDate day, params IEnumerable<RegionCode> domiciles)
    {
        Guard.Against.Null(partner);
        var all = Guard.Against.NullItem(domiciles).ToList();
        var open = all.Distinct().ToList();
        if (Find(Resolve(partner)) is not { } itself)
        {
            return StakeholderErrors.Unknown.For(nameof(partner), Argument.Of("id", partner.Value));
        }

        var chain = AboveOn(itself.Id, day).Prepend(itself).ToList();
        var own = chain.Select(s => s.Territories.On(day)).FirstOrDefault(static r => r is not null);
        var covered = open.Where(d => own?.Contains(d) == true).ToValueList();
        open.RemoveAll(d => covered.Contains(d));
        var steps = new List<(StakeholderId Body, ValueList<RegionCode> Domiciles, ValueList<StakeholderId> Offices)>();
        foreach (var body in chain.Skip(1))
        {
            var its = open.Where(d => body.Territories.On(day)?.Contains(d) == true).ToValueList();
            if (!its.IsEmpty)
            {
                steps.Add((body.Id, its, BelowOn(body.Id, day).Where(static s => s.Territories.IsEmpty).Select(static s => s.Id).ToValueList()));
                open.RemoveAll(d => its.Contains(d));
            }
        }

        var found = new DomicileCoverage(covered, steps.ToValueList(), open.ToValueList());
        return found with { Text = Told(itself.Id, found, all, day) };
    }

    private LocalisedText Told(StakeholderId partner, DomicileCoverage found, List<RegionCode> all, LocalDate day)
    {
        var own = Say.Of(
            $"{Count(found.Covered)} dari {all.Count} orang berdomisili di wilayah {Name(partner)}.",
            $"{Count(found.Covered)} of {all.Count} people are domiciled in the area of {Name(partner)}."
        );
        var above = found.Above.Select(step =>
        {
            var through = step.Offices.IsEmpty ? null : Say.List(step.Offices.Select(Name));
            var by = through is null ? null : Say.Of($", melalui {through}", $", through {through}");
            var those = Say.People(Count(step.Domiciles));
            return Say.Of($" Bagi {those} di luarnya, hubungi {Name(step.Body)}{by}.", $" For {those} outside it, turn to {Name(step.Body)}{by}.");
        });
        var none = found.Uncovered.IsEmpty
            ? null
            : Say.Of(
                $" Bagi {Say.People(Count(found.Uncovered))} tidak ada badan di atasnya yang mencakup domisilinya.",
                $" For {Say.People(Count(found.Uncovered))} there is no body above it that covers the domicile."
            );
        LocalisedText[] parts = [own, .. above, .. none is null ? Array.Empty<LocalisedText>() : [none]];
        return new(string.Concat(parts.Select(static p => p.Id)), string.Concat(parts.Select(static p => p.En)));

        int Count(ValueList<RegionCode> domiciles) => all.Count(d => domiciles.Contains(d));

        string Name(StakeholderId body) => Find(body)?.Names.ByDay.On(day) ?? body.Value;
    }
}
