namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Finds the roots that are needed step by step, from link to link: for databases whose recursive queries are not known.</summary>
internal static class FindingByStep
{
    private static string Agreement => Streams.Agreements.Kind;

    internal static async Task<Found> RunAsync(DbContext db, Seeds seeds, bool follows, CancellationToken cancel)
    {
        var found = new Found { Schema = await Schemas.CheckRowsAsync(db, cancel).ConfigureAwait(false) };
        found.Roots.UnionWith(seeds.Roots);
        foreach (var (toKind, toRoot, byKind) in seeds.Naming)
        {
            found.Roots.UnionWith((await NamingAsync(db, toKind, [toRoot], byKind, cancel).ConfigureAwait(false)).Select(r => (byKind, r)));
        }

        var there = await NamingAsync(db, Streams.Facilities.Kind, seeds.AroundAt, Agreement, cancel).ConfigureAwait(false);
        found.AroundAt.UnionWith(await SameAsync(db, there, cancel).ConfigureAwait(false));
        var same = await SameAsync(db, seeds.Around, cancel).ConfigureAwait(false);
        same.UnionWith(found.AroundAt);
        found.Roots.UnionWith(same.Concat(await NamingAsync(db, Agreement, same, Agreement, cancel).ConfigureAwait(false)).Select(static r => (Agreement, r)));
        if (follows)
        {
            await FollowAsync(db, found.Roots, cancel).ConfigureAwait(false);
        }

        foreach (var some in found.Roots.Where(static r => r.Kind == Agreement).Select(static r => r.Root).Chunk(500))
        {
            foreach (var quota in await db.Set<StoredQuota>().AsNoTracking().Where(q => some.Contains(q.Agreement)).ToListAsync(cancel).ConfigureAwait(false))
            {
                found.Quotas[quota.Agreement] = quota.Version;
            }
        }

        return found;
    }

    private static async Task<List<string>> NamingAsync(DbContext db, string kind, IEnumerable<string> roots, string byKind, CancellationToken cancel)
    {
        var found = new List<string>();
        foreach (var some in roots.Chunk(500))
        {
            found.AddRange(
                await db.Set<StoredLink>()
                    .Where(l => l.ToKind == kind && some.Contains(l.ToRoot) && l.Kind == byKind)
                    .Select(static l => l.Root)
                    .Distinct()
                    .ToListAsync(cancel)
                    .ConfigureAwait(false)
            );
        }

        return found;
    }

    // Some with those that recognise them as the same, and those that are recognised by them, and so on.
    private static async Task<HashSet<string>> SameAsync(DbContext db, IEnumerable<string> agreements, CancellationToken cancel)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var newly = agreements.Where(found.Add).ToList(); newly.Count > 0;)
        {
            var next = new List<string>();
            foreach (var some in newly.Chunk(500))
            {
                var links = await db.Set<StoredLink>()
                    .AsNoTracking()
                    .Where(l => l.Kind == Agreement && l.Role == StoredLink.Same && (some.Contains(l.Root) || some.Contains(l.ToRoot)))
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                next.AddRange(links.SelectMany(static l => new[] { l.Root, l.ToRoot }));
            }

            newly = next.FindAll(found.Add);
        }

        return found;
    }

    /// <summary>Adds what is named by what is there. Who takes part and who teaches is no root.</summary>
    private static async Task FollowAsync(DbContext db, HashSet<(string Kind, string Root)> found, CancellationToken cancel)
    {
        for (var newly = found.ToList(); newly.Count > 0;)
        {
            var next = new List<(string, string)>();
            foreach (var kind in newly.GroupBy(static r => r.Kind, static r => r.Root, StringComparer.Ordinal))
            {
                foreach (var some in kind.Chunk(500))
                {
                    var of = kind.Key;
                    var links = await db.Set<StoredLink>()
                        .AsNoTracking()
                        .Where(l => l.Kind == of && some.Contains(l.Root) && l.ToKind != StoredLink.Participant && l.ToKind != StoredLink.Instructor)
                        .ToListAsync(cancel)
                        .ConfigureAwait(false);
                    next.AddRange(links.Select(static l => (l.ToKind, l.ToRoot)));
                }
            }

            newly = next.FindAll(found.Add);
        }
    }
}
