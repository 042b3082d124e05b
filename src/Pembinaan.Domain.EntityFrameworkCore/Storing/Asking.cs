using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Asks in a dossier of what is needed: what an answer lacked is loaded, and it is asked again, until it lacks nothing that the database has.
/// </summary>
internal static class Asking
{
    /// <summary>About a root; in one state of the database, unless a transaction is open that shows another.</summary>
    /// <param name="db">The context.</param>
    /// <param name="store">The kind of root.</param>
    /// <param name="id">The root.</param>
    /// <param name="now">The instant of asking.</param>
    /// <param name="needs">What is needed whatever the root says.</param>
    /// <param name="needsThen">What is needed besides, as the root says; null if nothing.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>The answer with the dossier in which it was given, and how that was gathered; or that the root is not on record, or cannot be loaded.</returns>
    internal static async Task<DomainResult<(Dossier Dossier, T Answer, Gathering Gathered)>> RunAsync<TRoot, T>(
        DbContext db,
        IRootStore<TRoot> store,
        string id,
        Instant now,
        IReadOnlyCollection<Holding> needs,
        Func<Dossier, IEnumerable<Holding>>? needsThen,
        Func<Dossier, T> question,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        var gathering = new Gathering(db, cancel);
        gathering.Take(store.Kind, id);
        foreach (var holding in needs)
        {
            await gathering.TakeAsync(holding).ConfigureAwait(false);
        }

        if (needsThen is not null)
        {
            var about = await gathering.LoadAsync(now).ConfigureAwait(false);
            if (!about.IsSuccess || !gathering.Has(store.Kind, id))
            {
                return about.IsSuccess ? store.Unknown(id) : DomainResult<(Dossier, T, Gathering)>.From(about);
            }

            foreach (var holding in needsThen(about.Value))
            {
                await gathering.TakeAsync(holding).ConfigureAwait(false);
            }
        }

        while (true)
        {
            var notes = new HashSet<Holding>();
            var dossier = (await gathering.LoadAsync(now).ConfigureAwait(false)).Map(d => d.Noting(h => notes.Add(h)));
            if (!dossier.IsSuccess || !gathering.Has(store.Kind, id))
            {
                return dossier.IsSuccess ? store.Unknown(id) : DomainResult<(Dossier, T, Gathering)>.From(dossier);
            }

            var answer = question(dossier.Value);
            List<Holding> lacked = [.. notes.Where(h => !gathering.HasAll(h))];
            if (lacked.Count == 0)
            {
                return (dossier.Value, answer, gathering);
            }

            foreach (var holding in lacked)
            {
                await gathering.TakeAsync(holding).ConfigureAwait(false);
            }
        }
    }
}
