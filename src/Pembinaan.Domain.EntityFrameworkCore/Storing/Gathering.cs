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
    private readonly HashSet<(string Kind, string Root)> _read = [];
    private readonly SortedDictionary<(string Kind, string Root), AggregateRoot> _roots = new(Ordinal);
    private readonly SortedDictionary<string, Occasion> _occasions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _quotas = new(StringComparer.Ordinal);
    private readonly List<Holding> _complete = [];
    private Seeds _seeds = new();

    private static Comparer<(string Kind, string Root)> Ordinal { get; } =
        Comparer<(string Kind, string Root)>.Create(static (a, b) =>
            string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind : string.CompareOrdinal(a.Root, b.Root)
        );

    private static string Agreement => Streams.Agreements.Kind;

    private static string Cohort => Streams.Cohorts.Kind;

    /// <summary>What the dossier was made of.</summary>
    internal SeenDossier Seen { get; } = new();

    internal void Take(string kind, string root)
    {
        Seen.Take(kind, root);
        _seeds.Roots.Add((kind, root));
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

        Seen.Ask(holding);
        _complete.Add(holding);
        switch (holding)
        {
            case { Agreement: { } agreement }:
                _seeds.Around.Add(agreement.Value);
                break;
            case { Facility: { } facility } when holding == Holding.AgreementsAt(facility):
                _seeds.AroundAt.Add(facility.Value);
                break;
            case { Occasion: { } occasion }:
                _seeds.Naming.Add((StoredLink.Occasion, occasion.Value, Agreement));
                break;
            case { Facility: { } facility }:
                _seeds.Naming.Add((Streams.Facilities.Kind, facility.Value, Cohort));
                break;
            case { Participant: { } participant }:
                _seeds.Naming.Add((StoredLink.Participant, participant.Value, Cohort));
                break;
            case { Instructor: { } instructor }:
                _seeds.Naming.Add((StoredLink.Instructor, Links.Key(instructor), Cohort));
                break;
            case { Certificate: { } number }:
                var issued = await DamagedRows
                    .ReadAsync(db.Set<StoredCertificate>().Where(c => c.Number == number).Select(static c => c.Cohort), cancel)
                    .ConfigureAwait(false);
                _seeds.Roots.AddRange(issued.Select(static c => (Cohort, c.Value)));
                break;
            default:
                _seeds.Roots.AddRange(await AllAsync(KindOf(holding)).ConfigureAwait(false));
                break;
        }
    }

    /// <summary>Everything that is stored: nothing has to be looked for from it.</summary>
    internal async Task TakeEverythingAsync()
    {
        foreach (var holding in new[] { Holding.Facilities, Holding.Stakeholders, Holding.Agreements, Holding.Cohorts, Holding.Referrals })
        {
            await TakeAsync(holding).ConfigureAwait(false);
        }

        _wanted.UnionWith(_seeds.Roots);
        _seeds = new();
        _wanted.UnionWith(await AllAsync(Streams.Programmes.Kind).ConfigureAwait(false));
        var occasions = await db.Set<StoredOccasion>().Select(static o => o.Id).ToListAsync(cancel).ConfigureAwait(false);
        _wanted.UnionWith(occasions.Select(static o => (StoredLink.Occasion, o)));
        await ReadQuotasAsync().ConfigureAwait(false);
    }

    /// <summary>Loads what is new and gives all of it, with what is complete as known at an instant.</summary>
    internal async Task<DomainResult<Dossier>> LoadAsync(Instant now)
    {
        var found = await FindAsync(follows: true, reads: _read.Count == 0).ConfigureAwait(false);
        if (!found.Schema.IsSuccess)
        {
            return DomainResult<Dossier>.From(found.Schema);
        }

        // The versions of quotas are read before the cohorts: if somebody writes in between, a decision is found to be late, never the other way round.
        List<(string Kind, string Root)> newly = [.. _wanted.Where(_read.Add)];
        var loaded = DomainResult.All(
            await LoadAsync(Streams.Facilities, newly, found).ConfigureAwait(false),
            await LoadAsync(Streams.Stakeholders, newly, found).ConfigureAwait(false),
            await LoadAsync(Streams.Agreements, newly, found).ConfigureAwait(false),
            await LoadAsync(Streams.Programmes, newly, found).ConfigureAwait(false),
            await LoadAsync(Streams.Cohorts, newly, found).ConfigureAwait(false),
            await LoadAsync(Streams.Referrals, newly, found).ConfigureAwait(false),
            await LoadOccasionsAsync(Of(newly, StoredLink.Occasion)).ConfigureAwait(false)
        );
        return loaded
            .Bind(() => Dossier.Of(_roots.Values))
            .Bind(d => _occasions.Count == 0 ? DomainResult.Success(d) : d.WithOccasions(_occasions.Values))
            .Map(d => d.HoldingAll(now, [.. _complete]));
    }

    /// <summary>How many entries are stored of some roots, and of those that are found by what was taken.</summary>
    internal async Task<Dictionary<(string Kind, string Root), StreamState>> StatesAsync(IEnumerable<(string Kind, string Root)> roots)
    {
        _wanted.UnionWith(_seeds.Roots);
        _seeds.Roots.Clear();
        _ = await FindAsync(follows: false, reads: false).ConfigureAwait(false);
        var states = _wanted.Union(roots).ToDictionary(static r => r, static _ => default(StreamState));
        foreach (var of in states.Keys.GroupBy(static r => r.Kind, static r => r.Root, StringComparer.Ordinal).ToList())
        {
            foreach (var some in of.Chunk(500))
            {
                var kind = of.Key;
                var stored = await db.Set<StoredEntry>()
                    .Where(e => e.Kind == kind && some.Contains(e.Root))
                    .GroupBy(static e => e.Root)
                    .Select(static g => new
                    {
                        Root = g.Key,
                        Revision = g.Max(static e => e.Revision),
                        Rewritten = g.Sum(static e => e.Rewritten),
                    })
                    .ToListAsync(cancel)
                    .ConfigureAwait(false);
                stored.ForEach(s => states[(kind, s.Root)] = new(s.Revision, s.Rewritten));
            }
        }

        return states;
    }

    private static string KindOf(Holding holding) =>
        holding == Holding.Agreements ? Agreement
        : holding == Holding.Cohorts ? Cohort
        : holding == Holding.Stakeholders ? Streams.Stakeholders.Kind
        : holding == Holding.Facilities ? Streams.Facilities.Kind
        : Streams.Referrals.Kind;

    private static string[] Of(IEnumerable<(string Kind, string Root)> some, string kind) => [.. some.Where(r => r.Kind == kind).Select(static r => r.Root)];

    private async Task<IEnumerable<(string Kind, string Root)>> AllAsync(string kind)
    {
        var all = await db.Set<StoredEntry>()
            .Where(e => e.Kind == kind)
            .Select(static e => e.Root)
            .Distinct()
            .ToListAsync(cancel)
            .ConfigureAwait(false);
        return all.Select(r => (kind, r));
    }

    /// <summary>Takes what is looked for since the last time.</summary>
    private async Task<Found> FindAsync(bool follows, bool reads)
    {
        var all = new Found();
        foreach (var seeds in _seeds.Chunks())
        {
            all.Add(await Finding.RunAsync(db, seeds, follows, reads, cancel).ConfigureAwait(false));
        }

        _seeds = new();
        _wanted.UnionWith(all.Roots);
        _complete.AddRange(all.AroundAt.Order(StringComparer.Ordinal).Select(static a => Holding.AgreementsAround(AgreementId.From(a))).Except(_complete));
        foreach (var (agreement, version) in all.Quotas)
        {
            _quotas.TryAdd(agreement, version);
        }

        return all;
    }

    private async Task ReadQuotasAsync()
    {
        foreach (var quota in await db.Set<StoredQuota>().AsNoTracking().ToListAsync(cancel).ConfigureAwait(false))
        {
            _quotas[quota.Agreement] = quota.Version;
        }
    }

    private async Task<IDomainResult> LoadAsync<TRoot>(IRootStore<TRoot> store, IEnumerable<(string Kind, string Root)> newly, Found found)
        where TRoot : AggregateRoot
    {
        if (Of(newly, store.Kind) is not { Length: > 0 } some)
        {
            return DomainResult.Success();
        }

        foreach (var root in some)
        {
            Seen.See(store.Kind, root, default);
        }

        var loaded = found.Lines is not null
            ? store.LoadAll(some.ToDictionary(static r => r, r => found.Lines.GetValueOrDefault((store.Kind, r), []), StringComparer.Ordinal))
            : await store.LoadAllAsync(db, some, cancel).ConfigureAwait(false);
        foreach (var root in loaded.IsSuccess ? loaded.Value : [])
        {
            var id = store.IdOf(root);
            _roots[(store.Kind, id)] = root;
            Seen.See(store.Kind, id, store.SeenIn(Seen, root, root is Cohorts.Cohort ? _quotas : KnownEntries.NoQuotas));
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
