namespace Pembinaan.Domain.Agreements;

/// <summary>Leaves out what persons recognised as the same agreement, so that one signing counts once wherever many agreements are counted.</summary>
internal static class RecognisedDuplicates
{
    /// <summary>The agreements, each signing once: of those recognised as one, the one that counts.</summary>
    /// <remarks>
    /// The one that counts is the one that recognises the others (<see cref="CooperationAgreement.RecogniseAsSame"/>). Where several do, or each recognises the
    /// other, it is the one that was not withdrawn and whose identity comes first. A recognition that is withdrawn no longer leaves anything out.
    /// </remarks>
    internal static ValueList<CooperationAgreement> CountedOnce(IEnumerable<CooperationAgreement> agreements)
    {
        var all = Guard.Against.NullItem(agreements);
        var recognised = all.SelectMany(static a => a.SameAs).ToHashSet();
        if (recognised.Count == 0)
        {
            return [.. all];
        }

        var concerned = all.ToLookup(static a => a.Id);
        var leftOut = new HashSet<AgreementId>();
        foreach (var group in Groups(all))
        {
            leftOut.UnionWith(
                group
                    .SelectMany(id => concerned[id].Take(1))
                    .OrderBy(static a => a.State.Withdrawn is not null)
                    .ThenBy(a => recognised.Contains(a.Id))
                    .ThenBy(static a => a.Id.Value, StringComparer.Ordinal)
                    .Skip(1)
                    .Select(static a => a.Id)
            );
        }

        return [.. Array.FindAll(all, a => !leftOut.Contains(a.Id))];
    }

    /// <summary>
    /// The identities of each signing that has several, over the whole relation: recognised by one, by the other, or through others in between.
    /// </summary>
    internal static IEnumerable<IReadOnlySet<AgreementId>> Groups(IReadOnlyCollection<CooperationAgreement> agreements)
    {
        var sameAs = agreements
            .SelectMany(static a => a.SameAs.SelectMany(other => new[] { (a.Id, Other: other), (Id: other, Other: a.Id) }))
            .ToLookup(static p => p.Id, static p => p.Other);
        var seen = new HashSet<AgreementId>();
        foreach (var from in sameAs.Select(static g => g.Key).Where(id => !seen.Contains(id)))
        {
            var group = Group(from, sameAs);
            seen.UnionWith(group);
            yield return group;
        }
    }

    private static HashSet<AgreementId> Group(AgreementId from, ILookup<AgreementId, AgreementId> sameAs)
    {
        var group = new HashSet<AgreementId> { from };
        var next = new Queue<AgreementId>(group);
        while (next.TryDequeue(out var at))
        {
            foreach (var other in sameAs[at].Where(group.Add))
            {
                next.Enqueue(other);
            }
        }

        return group;
    }
}
