using System.Collections.Frozen;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// The roots of one kind, found by identity and by whatever else is asked for: those that were loaded together, and over them what was put in later. The loaded
/// part and its indexes are shared by all dossiers that follow from one another, so that a change costs no more than the logarithm of their number.
/// </summary>
internal sealed class RootSet<TId, TRoot>
    where TId : class, IIdentity<TId>
    where TRoot : class
{
    private readonly Loaded _loaded;
    private readonly ImmutableDictionary<TId, TRoot> _later;
    private readonly ImmutableList<TId> _added;
    private readonly ImmutableDictionary<(RootIndex<TRoot> Index, object Key), ImmutableHashSet<TId>> _laterKeys;
    private Made? _all;

    private RootSet(
        Loaded loaded,
        ImmutableDictionary<TId, TRoot> later,
        ImmutableList<TId> added,
        ImmutableDictionary<(RootIndex<TRoot> Index, object Key), ImmutableHashSet<TId>> laterKeys
    )
    {
        _loaded = loaded;
        _later = later;
        _added = added;
        _laterKeys = laterKeys;
    }

    /// <summary>All of them, in the order in which they came.</summary>
    public ValueList<TRoot> All =>
        (_all ??= new(_loaded.InOrder.Select(r => _later.GetValueOrDefault(_loaded.IdOf(r), r)).Concat(_added.Select(id => _later[id])).ToValueList())).Value;

    public int Count => _loaded.InOrder.Count + _added.Count;

    public static RootSet<TId, TRoot> Of(Func<TRoot, TId> idOf, params ImmutableArray<RootIndex<TRoot>> indexes) =>
        new(
            new Loaded(idOf, indexes, []),
            ImmutableDictionary<TId, TRoot>.Empty,
            [],
            ImmutableDictionary<(RootIndex<TRoot> Index, object Key), ImmutableHashSet<TId>>.Empty
        );

    /// <summary>A set of other roots, with the same indexes. Of two with one identity the later counts.</summary>
    public RootSet<TId, TRoot> Loading(IReadOnlyCollection<TRoot> roots) =>
        new(
            new Loaded(_loaded.IdOf, _loaded.Indexes, roots),
            ImmutableDictionary<TId, TRoot>.Empty,
            [],
            ImmutableDictionary<(RootIndex<TRoot> Index, object Key), ImmutableHashSet<TId>>.Empty
        );

    public TRoot? Find(TId id) => _later.TryGetValue(id, out var root) ? root : _loaded.ById.GetValueOrDefault(id);

    /// <summary>Those that an index has under a key, in the order of their identities.</summary>
    public IEnumerable<TRoot> By(RootIndex<TRoot> index, object key)
    {
        var loaded = _loaded.By(index)[key];
        var found = _later.IsEmpty ? loaded : loaded.Where(id => !_later.ContainsKey(id)).Concat(_laterKeys.GetValueOrDefault((index, key), []));
        return (found.TryGetNonEnumeratedCount(out var count) && count < 2 ? found : found.OrderBy(static id => id.Value, StringComparer.Ordinal)).Select(id =>
            Find(id)!
        );
    }

    /// <summary>Whether an index has another root under a key.</summary>
    public bool HasAnother(RootIndex<TRoot> index, object key, TId than) =>
        _loaded.By(index)[key].Where(id => !_later.ContainsKey(id)).Concat(_laterKeys.GetValueOrDefault((index, key), [])).Any(id => !id.Equals(than));

    /// <summary>The keys under which an index has a root, each once.</summary>
    public IEnumerable<object> KeysOf(RootIndex<TRoot> index)
    {
        var keys = _loaded.By(index).Select(static k => k.Key);
        return _later.IsEmpty
            ? keys
            : keys.Concat(_laterKeys.Keys.Where(k => ReferenceEquals(k.Index, index)).Select(static k => k.Key)).Distinct().Where(k => By(index, k).Any());
    }

    /// <summary>
    /// The identities of the roots that are not those of another set. Of sets that follow from one another only what came later is looked at.
    /// </summary>
    public IEnumerable<TId> ChangedSince(RootSet<TId, TRoot> before)
    {
        var asked = ReferenceEquals(_loaded, before._loaded)
            ? _later.Keys.Concat(before._later.Keys)
            : _loaded.ById.Keys.Concat(before._loaded.ById.Keys).Concat(_later.Keys).Concat(before._later.Keys);
        return asked.Distinct().Where(id => !ReferenceEquals(Find(id), before.Find(id)));
    }

    /// <summary>The set with one more root, or with it in place of an earlier revision of it.</summary>
    public RootSet<TId, TRoot> With(TRoot root)
    {
        var id = _loaded.IdOf(root);
        var keys = _laterKeys;
        if (_later.TryGetValue(id, out var before))
        {
            foreach (var key in KeysOf(before))
            {
                var left = keys[key].Remove(id);
                keys = left.IsEmpty ? keys.Remove(key) : keys.SetItem(key, left);
            }
        }

        foreach (var key in KeysOf(root))
        {
            keys = keys.SetItem(key, keys.GetValueOrDefault(key, []).Add(id));
        }

        return new(_loaded, _later.SetItem(id, root), before is null && !_loaded.ById.ContainsKey(id) ? _added.Add(id) : _added, keys);
    }

    private IEnumerable<(RootIndex<TRoot> Index, object Key)> KeysOf(TRoot root) =>
        _loaded.Indexes.SelectMany(index => index.KeysOf(root).Distinct().Select(key => (index, key)));

    /// <summary>What was loaded together. Its indexes are made when they are first asked.</summary>
    private sealed class Loaded
    {
        private readonly FrozenDictionary<RootIndex<TRoot>, Lazy<ILookup<object, TId>>> _lookups;

        public Loaded(Func<TRoot, TId> idOf, ImmutableArray<RootIndex<TRoot>> indexes, IReadOnlyCollection<TRoot> roots)
        {
            IdOf = idOf;
            Indexes = indexes;
            ById = new(roots.Count);
            foreach (var root in roots)
            {
                ById[idOf(root)] = root;
            }

            InOrder = ById.Count == roots.Count ? roots : [.. roots.DistinctBy(idOf).Select(r => ById[idOf(r)])];
            _lookups = indexes.ToFrozenDictionary(
                static index => index,
                index => new Lazy<ILookup<object, TId>>(() =>
                    ById.SelectMany(pair => index.KeysOf(pair.Value).Distinct().Select(key => (Key: key, Id: pair.Key)))
                        .ToLookup(static p => p.Key, static p => p.Id)
                )
            );
        }

        public Func<TRoot, TId> IdOf { get; }

        public ImmutableArray<RootIndex<TRoot>> Indexes { get; }

        public Dictionary<TId, TRoot> ById { get; }

        public IReadOnlyCollection<TRoot> InOrder { get; }

        public ILookup<object, TId> By(RootIndex<TRoot> index) => _lookups[index].Value;
    }

    private sealed record Made(ValueList<TRoot> Value);
}
