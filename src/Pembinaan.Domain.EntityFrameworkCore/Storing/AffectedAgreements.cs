using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The agreements whose rows a change of one touches: itself, those recognised as the same, of which one alone has rows, and those under it as their framework.
/// </summary>
internal static class AffectedAgreements
{
    private static string Kind => Streams.Agreements.Kind;

    /// <summary>The rows of each agreement that is affected, as they are after the change.</summary>
    internal static async Task<DomainResult<IReadOnlyDictionary<AgreementId, IReadOnlyCollection<AgreementSpan>>>> OfAsync(
        DbContext db, CooperationAgreement changed, CancellationToken cancel)
    {
        var affected = await NamesAsync(db, changed, cancel).ConfigureAwait(false);
        var roots = new Dictionary<AgreementId, CooperationAgreement> { [changed.Id] = changed };
        IReadOnlyCollection<AgreementId> missing = [.. affected, .. Frameworks(changed)];
        while ((missing = [.. missing.Distinct().Where(id => !roots.ContainsKey(id))]).Count > 0)
        {
            var loaded = await Streams.Agreements.LoadAllAsync(db, [.. missing.Select(static id => id.Value)], cancel).ConfigureAwait(false);
            if (!loaded.IsSuccess)
            {
                return DomainResult<IReadOnlyDictionary<AgreementId, IReadOnlyCollection<AgreementSpan>>>.From(loaded);
            }

            foreach (var root in loaded.Value)
            {
                roots[root.Id] = root;
            }

            missing = [.. loaded.Value.SelectMany(Frameworks)];
        }

        var considering = affected.Where(roots.ContainsKey).Select(id => Considering(roots[id], roots, [])).ToList();
        var rows = AgreementSpans.OfAll(considering).ToLookup(static s => s.Agreement);
        return considering.ToDictionary(static a => a.Id, a => (IReadOnlyCollection<AgreementSpan>)[.. rows[a.Id].Distinct()]);
    }

    private static async Task<HashSet<AgreementId>> NamesAsync(DbContext db, CooperationAgreement changed, CancellationToken cancel)
    {
        var affected = new HashSet<AgreementId> { changed.Id };
        for (var newly = (IReadOnlyCollection<AgreementId>)[changed.Id, .. changed.SameAs]; newly.Count > 0;)
        {
            affected.UnionWith(newly);
            string[] names = [.. newly.Select(static id => id.Value)];
            var links = await db.Set<StoredLink>().AsNoTracking()
                .Where(l => l.Kind == Kind && l.ToKind == Kind && ((l.Role == StoredLink.Same && names.Contains(l.Root))
                    || ((l.Role == StoredLink.Same || l.Role == StoredLink.Framework) && names.Contains(l.ToRoot))))
                .ToListAsync(cancel).ConfigureAwait(false);
            newly =
            [
                .. links.SelectMany(static l => l.Role == StoredLink.Same ? [l.Root, l.ToRoot] : new[] { l.Root })
                    .Select(AgreementId.From).Distinct().Where(id => !affected.Contains(id)),
            ];
        }

        return affected;
    }

    private static IEnumerable<AgreementId> Frameworks(CooperationAgreement agreement) => agreement.Framework is { } framework ? [framework] : [];

    // A framework may have one of its own; one that led back to itself would end here.
    private static CooperationAgreement Considering(CooperationAgreement agreement, Dictionary<AgreementId, CooperationAgreement> roots, IReadOnlyCollection<AgreementId> under) =>
        agreement.Framework is { } id && roots.TryGetValue(id, out var framework) && !under.Contains(id)
            ? agreement.Considering(Considering(framework, roots, [.. under, agreement.Id]))
            : agreement;
}
