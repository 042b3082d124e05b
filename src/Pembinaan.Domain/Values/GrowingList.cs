using System.Collections;

namespace Pembinaan.Domain;

/// <summary>
/// A list that a fold adds to, entry by entry: each addition shares what was there, so that a journal costs as much as it is long. The whole list is made when
/// it is asked for. Lists with equal items in the same order are equal.
/// </summary>
internal sealed class GrowingList<T> : IEnumerable<T>, IEquatable<GrowingList<T>>
    where T : notnull
{
    private readonly ImmutableList<T> _items;
    private readonly Func<T, object>? _key;
    private readonly ImmutableDictionary<object, ImmutableList<int>> _places;
    private T[]? _all;

    private GrowingList(ImmutableList<T> items, Func<T, object>? key, ImmutableDictionary<object, ImmutableList<int>> places)
    {
        _items = items;
        _key = key;
        _places = places;
    }

    /// <summary>Nothing.</summary>
    internal static GrowingList<T> Empty { get; } = new([], null, ImmutableDictionary<object, ImmutableList<int>>.Empty);

    /// <summary>Nothing yet; what is added is found by a key, which changes of an item leave as it is.</summary>
    internal static GrowingList<T> KeyedBy(Func<T, object> key) => new([], key, ImmutableDictionary<object, ImmutableList<int>>.Empty);

    /// <summary>All items in the order in which they were added.</summary>
    internal ValueList<T> All => [.. (_all ??= [.. _items])];

    public bool Equals(GrowingList<T>? other) => other is not null && (_items == other._items || _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as GrowingList<T>);

    public override int GetHashCode() => _items.IsEmpty ? 0 : HashCode.Combine(_items.Count, _items[0], _items[^1]);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items with a key, in the order in which they were added.</summary>
    internal IEnumerable<T> Having(object key) => _places.TryGetValue(key, out var places) ? places.Select(at => _items[at]) : [];

    internal GrowingList<T> Add(T item) =>
        new(
            _items.Add(item),
            _key,
            _key?.Invoke(item) is { } key ? _places.SetItem(key, (_places.GetValueOrDefault(key) ?? []).Add(_items.Count)) : _places
        );

    /// <summary>The same with items that pass a test made others.</summary>
    internal GrowingList<T> With(Func<T, bool> test, Func<T, T> change)
    {
        var (items, at) = (_items, -1);
        foreach (var item in _items)
        {
            at++;
            items = test(item) ? items.SetItem(at, change(item)) : items;
        }

        return items == _items ? this : new(items, _key, _places);
    }
}
