using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The roots that a question needs, found by the links between them: each root that is taken with whatever it names, and what that names. What was taken
/// completely is declared.
/// </summary>
internal sealed class Gathering(DbContext db, CancellationToken cancel)
{
    private readonly HashSet<(string Kind, string Root)> _wanted = [];
    private readonly HashSet<(string Kind, string Root)> _followed = [];
    private readonly HashSet<(string Kind, string Root)> _read = [];
    private readonly SortedDictionary<(string Kind, string Root), AggregateRoot> _roots = new(Ordinal);
    private readonly SortedDictionary<string, Occasion> _occasions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _quotas = new(StringComparer.Ordinal);
    private readonly List<Holding> _complete = [];
    private readonly List<(string Kind, string Root)> _taken = [];
    private readonly List<Holding> _asked = [];

    private static Comparer<(string Kind, string Root)> Ordinal { get; } =
        Comparer<(string Kind, string Root)>.Create(static (a, b) =>
            string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind : string.CompareOrdinal(a.Root, b.Root)
        );

    private static string Agreement => Streams.Agreements.Kind;

    private static string Cohort => Streams.Cohorts.Kind;

    internal void Take(string kind, string root)
    {
        _taken.Add((kind, root));
        _wanted.Add((kind, root));
    }

    internal bool Has(string kind, string root) => _roots.ContainsKey((kind, root));

    internal bool HasAll(Holding holding) => _complete.Contains(holding);

    /// <summary>Takes all of something; from then on it is declared.</summary>
    internal async Task TakeAsync(Holding holding)
    {
        if (_complete.Contains(holding))
        {
            return;
        }

        _asked.Add(holding);
        _complete.Add(holding);
        switch (holding)
        {
            case { Agreement: { } agreement }:
                await TakeAroundAsync([agreement.Value]).ConfigureAwait(false);
                break;
            case { Facility: { } facility } when holding == Holding.AgreementsAt(facility):
                var there = await NamingAsync(Streams.Facilities.Kind, [facility.Value], Agreement).ConfigureAwait(false);
                var around = await TakeAroundAsync([.. there.Select(static a => a.Root)]).ConfigureAwait(false);
                _complete.AddRange(around.Select(static a => Holding.AgreementsAround(AgreementId.From(a))).Except(_complete));
                break;
            case { Occasion: { } occasion }:
                _wanted.UnionWith(await NamingAsync(StoredLink.Occasion, [occasion.Value], Agreement).ConfigureAwait(false));
                break;
            case { Facility: { } facility }:
                _wanted.UnionWith(await NamingAsync(Streams.Facilities.Kind, [facility.Value], Cohort).ConfigureAwait(false));
                break;
            case { Participant: { } participant }:
                _wanted.UnionWith(await NamingAsync(StoredLink.Participant, [participant.Value], Cohort).ConfigureAwait(false));
                break;
            case { Instructor: { } instructor }:
                _wanted.UnionWith(await NamingAsync(StoredLink.Instructor, [Links.Key(instructor)], Cohort).ConfigureAwait(false));
                break;
            case { Certificate: { } number }:
                var issued = await db.Set<StoredCertificate>()
                    .Where(c => c.Number == number)
                    .Select(static c => c.Cohort)
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                _wanted.UnionWith(issued.Select(static c => (Cohort, c.Value)));
                break;
            default:
                await TakeAllAsync(KindOf(holding)).ConfigureAwait(false);
                break;
        }
    }

    /// <summary>Everything that is stored.</summary>
    internal async Task TakeEverythingAsync()
    {
        foreach (var holding in new[] { Holding.Facilities, Holding.Stakeholders, Holding.Agreements, Holding.Cohorts, Holding.Referrals })
        {
            await TakeAsync(holding).ConfigureAwait(false);
        }

        await TakeAllAsync(Streams.Programmes.Kind).ConfigureAwait(false);
        var occasions = await db.Set<StoredOccasion>().Select(static o => o.Id).ToListAsync(cancel).ConfigureAwait(false);
        _wanted.UnionWith(occasions.Select(static o => (StoredLink.Occasion, o)));
        _followed.UnionWith(_wanted);
    }

    /// <summary>Loads what is new and gives all of it, with what is complete as known at an instant.</summary>
    internal async Task<DomainResult<Dossier>> LoadAsync(Instant now)
    {
        await FollowAsync().ConfigureAwait(false);
        List<(string Kind, string Root)> newly = [.. _wanted.Where(_read.Add)];
        await ReadQuotasAsync(Of(newly, Agreement)).ConfigureAwait(false);
        var loaded = DomainResult.All(
            await LoadAsync(Streams.Facilities, newly).ConfigureAwait(false),
            await LoadAsync(Streams.Stakeholders, newly).ConfigureAwait(false),
            await LoadAsync(Streams.Agreements, newly).ConfigureAwait(false),
            await LoadAsync(Streams.Programmes, newly).ConfigureAwait(false),
            await LoadAsync(Streams.Cohorts, newly).ConfigureAwait(false),
            await LoadAsync(Streams.Referrals, newly).ConfigureAwait(false),
            await LoadOccasionsAsync(Of(newly, StoredLink.Occasion)).ConfigureAwait(false)
        );
        return loaded
            .Bind(() => Dossier.Of(_roots.Values))
            .Bind(d => _occasions.Count == 0 ? DomainResult.Success(d) : d.WithOccasions(_occasions.Values))
            .Map(d => d.HoldingAll(now, [.. _complete]));
    }

    /// <summary>That what was loaded is another now, or that there is more; null if all is as it was. Asked while nobody else writes.</summary>
    internal async Task<DomainError?> StaleAsync()
    {
        var again = new Gathering(db, cancel);
        foreach (var (kind, root) in _taken)
        {
            again.Take(kind, root);
        }

        foreach (var holding in _asked)
        {
            await again.TakeAsync(holding).ConfigureAwait(false);
        }

        await again.FollowAsync().ConfigureAwait(false);
        var now = await again.RevisionsAsync().ConfigureAwait(false);
        return again._wanted.SetEquals(_wanted) && _roots.Count == now.Count && _roots.All(r => now.GetValueOrDefault(r.Key) == r.Value.Revision)
            ? null
            : JournalErrors.Stale.For(
                "result",
                Argument.Of("revision", _roots.Values.Sum(static r => r.Revision)),
                Argument.Of("current", now.Values.Sum())
            );
    }

    private static string KindOf(Holding holding) =>
        holding == Holding.Agreements ? Agreement
        : holding == Holding.Cohorts ? Cohort
        : holding == Holding.Stakeholders ? Streams.Stakeholders.Kind
        : holding == Holding.Facilities ? Streams.Facilities.Kind
        : Streams.Referrals.Kind;

    private static string[] Of(IEnumerable<(string Kind, string Root)> some, string kind) => [.. some.Where(r => r.Kind == kind).Select(static r => r.Root)];

    private async Task TakeAllAsync(string kind)
    {
        var all = await db.Set<StoredEntry>()
            .Where(e => e.Kind == kind && e.Revision == 1)
            .Select(static e => e.Root)
            .ToListAsync(cancel)
            .ConfigureAwait(false);
        _wanted.UnionWith(all.Select(r => (kind, r)));
    }

    /// <summary>Takes agreements with those recognised as the same, those under them and those that continue them; answers the first two.</summary>
    private async Task<IReadOnlyCollection<string>> TakeAroundAsync(IEnumerable<string> agreements)
    {
        var same = new HashSet<string>(StringComparer.Ordinal);
        for (var newly = agreements.Where(same.Add).ToList(); newly.Count > 0;)
        {
            newly = [.. (await SameAsync(newly).ConfigureAwait(false)).Where(same.Add)];
        }

        _wanted.UnionWith(same.Select(static a => (Agreement, a)));
        _wanted.UnionWith(await NamingAsync(Agreement, same, Agreement).ConfigureAwait(false));
        return same;
    }

    private async Task<List<(string Kind, string Root)>> NamingAsync(string kind, IEnumerable<string> roots, string byKind)
    {
        var found = new List<(string, string)>();
        foreach (var some in roots.Chunk(500))
        {
            var links = await db.Set<StoredLink>()
                .Where(l => l.ToKind == kind && some.Contains(l.ToRoot) && l.Kind == byKind)
                .Select(static l => l.Root)
                .Distinct()
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            found.AddRange(links.Select(r => (byKind, r)));
        }

        return found;
    }

    // Those that recognise some as the same, and those that are recognised by them.
    private async Task<List<string>> SameAsync(IEnumerable<string> agreements)
    {
        var found = new List<string>();
        foreach (var some in agreements.Chunk(500))
        {
            var links = await db.Set<StoredLink>()
                .AsNoTracking()
                .Where(l => l.Kind == Agreement && l.Role == StoredLink.Same && (some.Contains(l.Root) || some.Contains(l.ToRoot)))
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            found.AddRange(links.SelectMany(static l => new[] { l.Root, l.ToRoot }));
        }

        return found;
    }

    /// <summary>Takes what is named by what is there. Who takes part and who teaches is no root.</summary>
    private async Task FollowAsync()
    {
        for (var newly = _wanted.Where(_followed.Add).ToList(); newly.Count > 0; newly = [.. _wanted.Where(_followed.Add)])
        {
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
                    _wanted.UnionWith(links.Select(static l => (l.ToKind, l.ToRoot)));
                }
            }
        }
    }

    /// <summary>How many entries each root has that is wanted and stored.</summary>
    private async Task<Dictionary<(string Kind, string Root), int>> RevisionsAsync()
    {
        var found = new Dictionary<(string Kind, string Root), int>();
        foreach (var of in _wanted.GroupBy(static r => r.Kind, static r => r.Root, StringComparer.Ordinal))
        {
            foreach (var some in of.Chunk(500))
            {
                var kind = of.Key;
                var last = await db.Set<StoredEntry>()
                    .Where(e => e.Kind == kind && some.Contains(e.Root))
                    .GroupBy(static e => e.Root)
                    .Select(static g => new { Root = g.Key, Revision = g.Max(static e => e.Revision) })
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                last.ForEach(l => found.Add((kind, l.Root), l.Revision));
            }
        }

        return found;
    }

    // Read before the cohorts: if somebody writes in between, a decision is found to be late, never the other way round.
    private async Task ReadQuotasAsync(string[] agreements)
    {
        foreach (var some in agreements.Chunk(500))
        {
            foreach (var quota in await db.Set<StoredQuota>().AsNoTracking().Where(q => some.Contains(q.Agreement)).ToListAsync(cancel).ConfigureAwait(false))
            {
                _quotas[quota.Agreement] = quota.Version;
            }
        }
    }

    private async Task<IDomainResult> LoadAsync<TRoot>(IRootStore<TRoot> store, IEnumerable<(string Kind, string Root)> newly)
        where TRoot : AggregateRoot
    {
        if (Of(newly, store.Kind) is not { Length: > 0 } some)
        {
            return DomainResult.Success();
        }

        var loaded = await store.LoadAllAsync(db, some, cancel).ConfigureAwait(false);
        foreach (var root in loaded.IsSuccess ? loaded.Value : [])
        {
            _roots[(store.Kind, store.IdOf(root))] = root;
            if (root is Cohort cohort)
            {
                KnownEntries.Beside(cohort.Journal.Entries.Last(), _quotas);
            }
        }

        return loaded;
    }

    private async Task<DomainResult> LoadOccasionsAsync(string[] occasions)
    {
        foreach (var some in occasions.Chunk(500))
        {
            var rows = await db.Set<StoredOccasion>().AsNoTracking().Where(o => some.Contains(o.Id)).ToListAsync(cancel).ConfigureAwait(false);
            foreach (var row in rows)
            {
                var read = PembinaanJson.Occasions.Read(row.Body);
                if (!read.IsSuccess || read.Value.Id.Value != row.Id)
                {
                    return PembinaanOccasions.Damaged(row.Id, read);
                }

                _occasions[row.Id] = read.Value;
            }
        }

        return DomainResult.Success();
    }
}
