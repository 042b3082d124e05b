using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What a command changed of a dossier.</summary>
internal static class Changes
{
    /// <summary>Adds the roots of a dossier that are not those of an earlier one to what is being stored.</summary>
    internal static Task<DomainResult> StageAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel) =>
        StageAsync(writing, before, after, areRewritten: false, cancel);

    /// <summary>Adds the roots of a dossier that were rewritten since an earlier one to what is being stored.</summary>
    internal static Task<DomainResult> StageRewrittenAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel) =>
        StageAsync(writing, before, after, areRewritten: true, cancel);

    private static async Task<DomainResult> StageAsync(Writing writing, Dossier before, Dossier after, bool areRewritten, CancellationToken cancel)
    {
        return DomainResult.All(
            await OfAsync(Streams.Facilities, after.Facilities, f => before.Find(f.Id)).ConfigureAwait(false),
            await OfAsync(Streams.Stakeholders, after.Stakeholders, s => before.Find(s.Id)).ConfigureAwait(false),
            await OfAsync(Streams.Agreements, after.Agreements, a => before.Find(a.Id)).ConfigureAwait(false),
            await OfAsync(Streams.Programmes, after.Programmes, p => before.Find(p.Id)).ConfigureAwait(false),
            await OfAsync(Streams.Cohorts, after.Cohorts, c => before.Find(c.Id)).ConfigureAwait(false),
            await OfAsync(Streams.Referrals, after.Referrals, r => before.Find(r.Id)).ConfigureAwait(false)
        );

        async Task<DomainResult> OfAsync<TRoot>(IRootStore<TRoot> store, IEnumerable<TRoot> roots, Func<TRoot, TRoot?> known)
            where TRoot : AggregateRoot
        {
            foreach (var root in roots)
            {
                var was = known(root);
                if (ReferenceEquals(was, root))
                {
                    continue;
                }

                var staged = areRewritten
                    ? await store
                        .StageRewrittenAsync(
                            writing,
                            was ?? throw new ArgumentException($"The {store.Kind} {store.IdOf(root)} was not in the dossier before.", nameof(before)),
                            root,
                            cancel
                        )
                        .ConfigureAwait(false)
                    : DomainResult.All(await store.StageAsync(writing, DomainResult.Success(root), cancel).ConfigureAwait(false));
                if (!staged.IsSuccess)
                {
                    return staged;
                }
            }

            return DomainResult.Success();
        }
    }
}
