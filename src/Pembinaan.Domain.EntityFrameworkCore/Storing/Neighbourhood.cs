namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The identities of the roots that a question about one needs, by kind.</summary>
internal sealed class Neighbourhood
{
    private readonly HashSet<(string Kind, string Root)> _roots = [];

    private static string Agreement => Streams.Agreements.Kind;

    internal IReadOnlyCollection<string> this[string kind] => [.. _roots.Where(r => r.Kind == kind).Select(static r => r.Root)];

    /// <summary>
    /// The root; what is at a facility, if it is one or is at one; the agreements linked with these, and those recognised as the same; then whatever all of
    /// them name, and what that names.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="kind">The kind of the root.</param>
    /// <param name="root">Its identity.</param>
    /// <param name="withCohorts">Whether the agreements and cohorts at the facilities of an agreement belong to it.</param>
    /// <param name="cancel">To give up.</param>
    internal static async Task<Neighbourhood> OfAsync(DbContext db, string kind, string root, bool withCohorts, CancellationToken cancel)
    {
        var found = new Neighbourhood();
        found._roots.Add((kind, root));
        if (kind == Streams.Facilities.Kind)
        {
            found.Take(await NamingAsync(db, kind, [root], [Agreement, Streams.Cohorts.Kind], cancel).ConfigureAwait(false));
        }
        else if (kind == Streams.Cohorts.Kind || withCohorts)
        {
            var facility = Streams.Facilities.Kind;
            var at = await db.Set<StoredLink>()
                .Where(l => l.Kind == kind && l.Root == root && l.ToKind == facility)
                .Select(static l => l.ToRoot)
                .Distinct()
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            found.Take(await NamingAsync(db, facility, at, withCohorts ? [Agreement, Streams.Cohorts.Kind] : [Agreement], cancel).ConfigureAwait(false));
        }

        for (var newly = found[Agreement]; newly.Count > 0;)
        {
            newly = [.. found.Take(await SameAsync(db, newly, cancel).ConfigureAwait(false)).Select(static r => r.Root)];
        }

        // Successors, and agreements under a framework.
        found.Take(await NamingAsync(db, Agreement, found[Agreement], [Agreement], cancel).ConfigureAwait(false));
        for (List<(string Kind, string Root)> newly = [.. found._roots]; newly.Count > 0;)
        {
            newly = found.Take(await NamedAsync(db, newly, cancel).ConfigureAwait(false));
        }

        return found;
    }

    private static async Task<List<(string Kind, string Root)>> NamingAsync(
        DbContext db,
        string kind,
        IReadOnlyCollection<string> roots,
        string[] byKinds,
        CancellationToken cancel
    )
    {
        var found = new List<(string, string)>();
        foreach (var some in roots.Chunk(500))
        {
            var links = await db.Set<StoredLink>()
                .AsNoTracking()
                .Where(l => l.ToKind == kind && some.Contains(l.ToRoot) && byKinds.Contains(l.Kind))
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            found.AddRange(links.Select(static l => (l.Kind, l.Root)));
        }

        return found;
    }

    // Those that recognise some as the same, and those that are recognised by them.
    private static async Task<List<(string Kind, string Root)>> SameAsync(DbContext db, IReadOnlyCollection<string> agreements, CancellationToken cancel)
    {
        var found = new List<(string, string)>();
        foreach (var some in agreements.Chunk(500))
        {
            var links = await db.Set<StoredLink>()
                .AsNoTracking()
                .Where(l => l.Kind == Agreement && l.Role == StoredLink.Same && (some.Contains(l.Root) || some.Contains(l.ToRoot)))
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            found.AddRange(links.SelectMany(static l => new[] { (Agreement, l.Root), (Agreement, l.ToRoot) }));
        }

        return found;
    }

    private static async Task<List<(string Kind, string Root)>> NamedAsync(
        DbContext db,
        IReadOnlyCollection<(string Kind, string Root)> roots,
        CancellationToken cancel
    )
    {
        var found = new List<(string, string)>();
        foreach (var kind in roots.GroupBy(static r => r.Kind, static r => r.Root, StringComparer.Ordinal))
        {
            foreach (var some in kind.Chunk(500))
            {
                var of = kind.Key;
                var links = await db.Set<StoredLink>()
                    .AsNoTracking()
                    .Where(l => l.Kind == of && some.Contains(l.Root))
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                found.AddRange(links.Select(static l => (l.ToKind, l.ToRoot)));
            }
        }

        return found;
    }

    private List<(string Kind, string Root)> Take(List<(string Kind, string Root)> more) => more.FindAll(_roots.Add);
}
