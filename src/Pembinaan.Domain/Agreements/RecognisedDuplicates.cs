using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>Leaves out what persons recognised as the same agreement, so that one signing counts once wherever many agreements are counted.</summary>
public static class RecognisedDuplicates
{
    /// <summary>The agreements, each signing once: of those recognised as one, the one that counts.</summary>
    /// <remarks>
    /// The one that counts is the one that recognises the others (<see cref="CooperationAgreement.RecogniseAsSame"/>). Where several do, or each recognises the other, it is the one
    /// that was not withdrawn and whose identity comes first. A recognition that is withdrawn no longer leaves anything out.
    /// </remarks>
    /// <param name="agreements">The agreements.</param>
    /// <returns>Those that count, in their order.</returns>
    public static IReadOnlyList<CooperationAgreement> CountedOnce(IEnumerable<CooperationAgreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        var all = agreements.ToList();
        if (all.TrueForAll(static a => a.SameAs.Count == 0))
        {
            return all;
        }

        var sameAs = all.SelectMany(static a => a.SameAs.SelectMany(other => new[] { (a.Id, Other: other), (Id: other, Other: a.Id) })).ToLookup(static p => p.Id, static p => p.Other);
        var recognised = all.SelectMany(static a => a.SameAs).ToHashSet();
        var counting = new HashSet<AgreementId>();
        var seen = new HashSet<AgreementId>();
        foreach (var group in all.Where(a => seen.Add(a.Id)).Select(a => Group(a.Id, sameAs)))
        {
            seen.UnionWith(group);
            counting.Add(all.Where(a => group.Contains(a.Id))
                .OrderBy(static a => a.State.Withdrawn is not null)
                .ThenBy(a => recognised.Contains(a.Id))
                .ThenBy(static a => a.Id.Value, StringComparer.Ordinal)
                .First().Id);
        }

        return all.FindAll(a => counting.Contains(a.Id));
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
