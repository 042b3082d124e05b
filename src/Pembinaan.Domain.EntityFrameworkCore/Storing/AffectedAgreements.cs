using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The agreements whose rows a change touches: those that were changed, those recognised as the same, those under them as their framework and above them, and
/// those that name a body whose record, or that of whoever it became, was changed. Nothing about a facility is in the rows.
/// </summary>
internal static class AffectedAgreements
{
    private static string Agreement => Streams.Agreements.Kind;

    private static string Stakeholder => Streams.Stakeholders.Kind;

    /// <summary>
    /// The rows of each agreement that is affected, as they are after the change; or <see cref="DossierErrors.Cycle"/> if the change closes a circle.
    /// </summary>
    internal static async Task<DomainResult<IReadOnlyList<AgreementRows>>> OfAsync(
        DbContext db,
        IReadOnlyCollection<StagedRoot> staged,
        CancellationToken cancel
    )
    {
        var agreements = staged.Select(static s => s.Root).OfType<CooperationAgreement>().ToDictionary(static a => a.Id.Value, StringComparer.Ordinal);
        var stakeholders = staged.Select(static s => s.Root).OfType<Stakeholder>().ToDictionary(static s => s.Id.Value, StringComparer.Ordinal);
        string[] changed = [.. agreements.Keys];
        string[] bodies = [.. stakeholders.Keys];
        var affected = await NamesAsync(db, staged, cancel).ConfigureAwait(false);

        // What the rows need; then what a circle through a changed root would be closed by.
        var loaded = DomainResult.All(
            await FollowAsync(db, Streams.Agreements, agreements, affected, Framework, cancel).ConfigureAwait(false),
            await FollowAsync(db, Streams.Agreements, agreements, changed, static a => [.. Framework(a), .. Predecessor(a)], cancel).ConfigureAwait(false)
        );
        if (!loaded.IsSuccess)
        {
            return DomainResult<IReadOnlyList<AgreementRows>>.From(loaded);
        }

        string[] named =
        [
            .. affected
                .Where(agreements.ContainsKey)
                .SelectMany(id => Links.Of(agreements[id]))
                .Where(static l => l.Kind == Stakeholder)
                .Select(static l => l.Root),
        ];
        loaded = DomainResult.All(
            await FollowAsync(db, Streams.Stakeholders, stakeholders, named.Concat(bodies), Named, cancel).ConfigureAwait(false),
            await FollowBackAsync(db, stakeholders, cancel).ConfigureAwait(false)
        );
        if (!loaded.IsSuccess)
        {
            return DomainResult<IReadOnlyList<AgreementRows>>.From(loaded);
        }

        // Nobody else sees this dossier, and it is asked for these rows alone: all agreements that they depend on are there.
        var dossier = Dossier.Of([.. agreements.Values, .. stakeholders.Values]).Map(static d => d.HoldingAll(Instant.MaxValue, Holding.Agreements));
        return dossier.Map(d =>
            (IReadOnlyList<AgreementRows>)[.. affected.Select(AgreementId.From).Where(id => d.Find(id) is not null).Select(id => d[id].Rows.Value)]
        );
    }

    private static async Task<HashSet<string>> NamesAsync(DbContext db, IReadOnlyCollection<StagedRoot> staged, CancellationToken cancel)
    {
        var affected = new HashSet<string>(StringComparer.Ordinal);
        List<string> newly =
        [
            .. staged
                .Select(static s => s.Root)
                .OfType<CooperationAgreement>()
                .SelectMany(static a => a.SameAs.Prepend(a.Id).Append(a.Framework))
                .OfType<AgreementId>()
                .Select(static id => id.Value),
            .. await NamingAsync(db, await LeadingToAsync(db, staged, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false),
        ];
        while ((newly = newly.FindAll(affected.Add)).Count > 0)
        {
            var next = new List<string>();
            foreach (var some in newly.Chunk(500))
            {
                var links = await db.Set<StoredLink>()
                    .AsNoTracking()
                    .Where(l =>
                        l.Kind == Agreement
                        && l.ToKind == Agreement
                        && (l.Role == StoredLink.Same || l.Role == StoredLink.Framework)
                        && (some.Contains(l.Root) || some.Contains(l.ToRoot))
                    )
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                next.AddRange(links.SelectMany(static l => new[] { l.Root, l.ToRoot }));
            }

            newly = next;
        }

        return affected;
    }

    /// <summary>
    /// The bodies of which something else became and those into which they were or are merged, whose rows carry them too; and whoever was merged into them, is
    /// followed by them, introduces them or stands under them, one after another.
    /// </summary>
    private static async Task<HashSet<string>> LeadingToAsync(DbContext db, IReadOnlyCollection<StagedRoot> staged, CancellationToken cancel)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        var newly = await GoingOnAsync(
                db,
                staged
                    .Where(static s => s.Root is Stakeholder now && BecameOther(s.Before as Stakeholder, now))
                    .SelectMany(static s => new[] { s.Id, (s.Before as Stakeholder)?.MergedInto?.Value, ((Stakeholder)s.Root).MergedInto?.Value }),
                cancel
            )
            .ConfigureAwait(false);
        while (newly.Count > 0)
        {
            var next = new List<string>();
            foreach (var some in newly.FindAll(bodies.Add).Chunk(500))
            {
                next.AddRange(
                    await db.Set<StoredLink>()
                        .Where(l => l.Kind == Stakeholder && l.ToKind == Stakeholder && some.Contains(l.ToRoot))
                        .Select(static l => l.Root)
                        .ToListAsync(cancel)
                        .ConfigureAwait(false)
                );
            }

            newly = next;
        }

        return bodies;
    }

    // Links do not tell a record that goes on from a body that follows; those that follow are asked for nothing.
    private static async Task<List<string>> GoingOnAsync(DbContext db, IEnumerable<string?> bodies, CancellationToken cancel)
    {
        var all = new List<string>();
        var newly = bodies.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        while (newly.Count > 0)
        {
            all.AddRange(newly);
            var next = await LinkedAsync(db, newly, static (links, some) => links.Where(l => some.Contains(l.Root)).Select(static l => l.ToRoot), cancel)
                .ConfigureAwait(false);
            newly = [.. next.Except(all, StringComparer.Ordinal)];
        }

        return all;
    }

    /// <summary>The other ends of the links by which one of some bodies became another, each once.</summary>
    private static async Task<IEnumerable<string>> LinkedAsync(
        DbContext db,
        List<string> bodies,
        Func<IQueryable<StoredLink>, string[], IQueryable<string>> ends,
        CancellationToken cancel
    )
    {
        var found = new List<string>();
        var links = db.Set<StoredLink>().Where(static l => l.Kind == Stakeholder && l.ToKind == Stakeholder && l.Role == StoredLink.Becomes);
        foreach (var some in bodies.Chunk(500))
        {
            found.AddRange(await ends(links, some).ToListAsync(cancel).ConfigureAwait(false));
        }

        return found.Distinct(StringComparer.Ordinal);
    }

    // Names and posts of a body are not in the rows.
    private static bool BecameOther(Stakeholder? before, Stakeholder now) =>
        before is null
        || before.MergedInto != now.MergedInto
        || !before.Successions.Equals(now.Successions)
        || !before.Parents.Equals(now.Parents)
        || before.Associates != now.Associates;

    private static async Task<List<string>> NamingAsync(DbContext db, IReadOnlyCollection<string> bodies, CancellationToken cancel)
    {
        var found = new List<string>();
        foreach (var some in bodies.Chunk(500))
        {
            found.AddRange(
                await db.Set<StoredLink>()
                    .Where(l => l.Kind == Agreement && l.ToKind == Stakeholder && some.Contains(l.ToRoot))
                    .Select(static l => l.Root)
                    .Distinct()
                    .ToListAsync(cancel)
                    .ConfigureAwait(false)
            );
        }

        return found;
    }

    /// <summary>Adds to the roots that are there some others, those that these name, and so on. What is not on record is left out.</summary>
    private static async Task<DomainResult> FollowAsync<TRoot>(
        DbContext db,
        IRootStore<TRoot> store,
        Dictionary<string, TRoot> found,
        IEnumerable<string> from,
        Func<TRoot, IEnumerable<string>> next,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var newly = from.Where(seen.Add).ToList(); newly.Count > 0;)
        {
            if (newly.FindAll(id => !found.ContainsKey(id)) is { Count: > 0 } missing)
            {
                var loaded = await store.LoadAllAsync(db, missing, cancel).ConfigureAwait(false);
                if (!loaded.IsSuccess)
                {
                    return DomainResult.Failure([.. loaded.ValidationErrors]);
                }

                foreach (var root in loaded.Value)
                {
                    found[store.IdOf(root)] = root;
                }
            }

            newly = [.. newly.Where(found.ContainsKey).SelectMany(id => next(found[id])).Where(seen.Add)];
        }

        return DomainResult.Success();
    }

    /// <summary>Adds the records that were merged into some bodies, and into those, one after another.</summary>
    private static async Task<DomainResult> FollowBackAsync(DbContext db, Dictionary<string, Stakeholder> found, CancellationToken cancel)
    {
        var newly = found.Keys.ToList();
        while (newly.Count > 0)
        {
            var next = await LinkedAsync(db, newly, static (links, some) => links.Where(l => some.Contains(l.ToRoot)).Select(static l => l.Root), cancel)
                .ConfigureAwait(false);
            newly = next.Where(id => !found.ContainsKey(id)).ToList();
            var loaded = newly.Count == 0 ? null : await Streams.Stakeholders.LoadAllAsync(db, newly, cancel).ConfigureAwait(false);
            if (loaded is { IsSuccess: false })
            {
                return DomainResult.Failure([.. loaded.ValidationErrors]);
            }

            foreach (var body in loaded?.Value ?? [])
            {
                found[body.Id.Value] = body;
            }
        }

        return DomainResult.Success();
    }

    private static IEnumerable<string> Framework(CooperationAgreement agreement) => agreement.Framework is { } framework ? [framework.Value] : [];

    private static IEnumerable<string> Predecessor(CooperationAgreement agreement) => agreement.Continues is { } link ? [link.Predecessor.Value] : [];

    private static IEnumerable<string> Named(Stakeholder body) => Links.Of(body).Select(static l => l.Root);
}
