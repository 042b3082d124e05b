using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What a command changed of a dossier.</summary>
internal static class Changes
{
    /// <summary>Adds the roots of a dossier that are not those of an earlier one to what is being stored.</summary>
    internal static async Task<DomainResult> StageAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel) =>
        DomainResult.All(
            await StageAsync(writing, Streams.Facilities, after.Facilities, f => before.Find(f.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Stakeholders, after.Stakeholders, s => before.Find(s.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Agreements, after.Agreements, a => before.Find(a.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Programmes, after.Programmes, p => before.Find(p.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Cohorts, after.Cohorts, c => before.Find(c.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Referrals, after.Referrals, r => before.Find(r.Id), cancel).ConfigureAwait(false)
        );

    /// <summary>Adds the roots of a dossier that were rewritten since an earlier one to what is being stored.</summary>
    internal static async Task<DomainResult> StageRewrittenAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel) =>
        DomainResult.All(
            await StageRewrittenAsync(writing, Streams.Facilities, after.Facilities, f => before.Find(f.Id), cancel).ConfigureAwait(false),
            await StageRewrittenAsync(writing, Streams.Stakeholders, after.Stakeholders, s => before.Find(s.Id), cancel).ConfigureAwait(false),
            await StageRewrittenAsync(writing, Streams.Agreements, after.Agreements, a => before.Find(a.Id), cancel).ConfigureAwait(false),
            await StageRewrittenAsync(writing, Streams.Programmes, after.Programmes, p => before.Find(p.Id), cancel).ConfigureAwait(false),
            await StageRewrittenAsync(writing, Streams.Cohorts, after.Cohorts, c => before.Find(c.Id), cancel).ConfigureAwait(false),
            await StageRewrittenAsync(writing, Streams.Referrals, after.Referrals, r => before.Find(r.Id), cancel).ConfigureAwait(false)
        );

    private static async Task<DomainResult> StageAsync<TRoot>(
        Writing writing,
        IRootStore<TRoot> store,
        IEnumerable<TRoot> roots,
        Func<TRoot, TRoot?> before,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        foreach (var root in roots.Where(r => !ReferenceEquals(before(r), r)))
        {
            var staged = await store.StageAsync(writing, DomainResult.Success(root), cancel).ConfigureAwait(false);
            if (!staged.IsSuccess)
            {
                return DomainResult.Failure([.. staged.ValidationErrors]);
            }
        }

        return DomainResult.Success();
    }

    private static async Task<DomainResult> StageRewrittenAsync<TRoot>(
        Writing writing,
        IRootStore<TRoot> store,
        IEnumerable<TRoot> roots,
        Func<TRoot, TRoot?> before,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        foreach (var root in roots)
        {
            var was = before(root) ?? throw new ArgumentException($"The {store.Kind} {store.IdOf(root)} was not in the dossier before.", nameof(before));
            var staged = ReferenceEquals(was, root)
                ? DomainResult.Success()
                : await store.StageRewrittenAsync(writing, was, root, cancel).ConfigureAwait(false);
            if (!staged.IsSuccess)
            {
                return staged;
            }
        }

        return DomainResult.Success();
    }
}
