using System.Collections;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Journals;

/// <summary>
/// A list that a fold adds to, entry by entry: each addition shares what was there, so that a journal costs as much as it is long. The whole list is made when
/// it is asked for. Lists with equal items in the same order are equal.
/// </summary>
internal sealed class GrowingList<T> : IEnumerable<T>, IEquatable<GrowingList<T>>
    where T : notnull
{
    // Of so few items each is looked at.
    private const int Few = 16;

    private readonly ImmutableList<T> _items;
    private readonly Func<T, object> _key;
    private readonly Func<T, ValidityPeriod?>? _period;
    private readonly ImmutableDictionary<object, (ImmutableList<int> Places, PeriodIndex? Periods)> _places;
    private T[]? _all;

    private GrowingList(
        ImmutableList<T> items,
        Func<T, object> key,
        Func<T, ValidityPeriod?>? period,
        ImmutableDictionary<object, (ImmutableList<int> Places, PeriodIndex? Periods)> places
    )
    {
        _items = items;
        _key = key;
        _period = period;
        _places = places;
    }

    /// <summary>
    /// Nothing yet; what is added is found by a key, which changes of an item leave as it is, and of it by its period where items have one; null of an
    /// item that has no day left.
    /// </summary>
    internal static GrowingList<T> KeyedBy(Func<T, object> key, Func<T, ValidityPeriod?>? period = null) =>
        new([], key, period, ImmutableDictionary<object, (ImmutableList<int>, PeriodIndex?)>.Empty);

    internal bool IsEmpty => _items.IsEmpty;

    /// <summary>All items in the order in which they were added.</summary>
    internal ValueList<T> All => [.. (_all ??= [.. _items])];

    public bool Equals(GrowingList<T>? other) => other is not null && (_items == other._items || _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as GrowingList<T>);

    public override int GetHashCode() => _items.IsEmpty ? 0 : HashCode.Combine(_items.Count, _items[0], _items[^1]);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items with a key, in the order in which they were added.</summary>
    internal IEnumerable<T> Having(object key) => _places.TryGetValue(key, out var under) ? under.Places.Select(at => _items[at]) : [];

    /// <summary>The item with a key that was added last.</summary>
    internal T? LastHaving(object key) => _places.TryGetValue(key, out var under) ? _items[under.Places[^1]] : default;

    /// <summary>The items with a key whose period has a day in common with another, in the order in which they were added.</summary>
    internal IEnumerable<T> Overlapping(object key, ValidityPeriod period) => PlacesOf(key, period).Select(at => _items[at]);

    internal GrowingList<T> Add(T item)
    {
        var (key, items) = (_key(item), _items.Add(item));
        var (under, periods) = _places.TryGetValue(key, out var known) ? known : ([], null);
        under = under.Add(_items.Count);
        periods =
            _period is null || under.Count <= Few ? null
            : periods is null ? under.Aggregate(PeriodIndex.Empty, (index, at) => With(index, items[at], at))
            : With(periods, item, _items.Count);
        return new(items, _key, _period, _places.SetItem(key, (under, periods)));
    }

    /// <summary>The same with the items of a key that pass a test made others.</summary>
    internal GrowingList<T> With(object key, Func<T, T> change, Func<T, bool>? test = null) =>
        _places.TryGetValue(key, out var under) ? Changed(key, under.Places, test, change) : this;

    /// <summary>The same with the items of a key that hold on a day and pass a test made others.</summary>
    internal GrowingList<T> With(object key, LocalDate day, Func<T, bool> test, Func<T, T> change) =>
        Changed(key, PlacesOf(key, ValidityPeriod.On(day)), test, change);

    private GrowingList<T> Changed(object key, IEnumerable<int> places, Func<T, bool>? test, Func<T, T> change)
    {
        var (items, periods) = (_items, _places.TryGetValue(key, out var under) ? under.Periods : null);
        foreach (var at in places)
        {
            if (test?.Invoke(items[at]) is not false)
            {
                var changed = change(items[at]);
                periods = periods is null ? null : With(_period!(items[at]) is { } was ? periods.Without(was, at) : periods, changed, at);
                items = items.SetItem(at, changed);
            }
        }

        return items == _items ? this : new(items, _key, _period, periods == under.Periods ? _places : _places.SetItem(key, (under.Places, periods)));
    }

    private IEnumerable<int> PlacesOf(object key, ValidityPeriod period) =>
        !_places.TryGetValue(key, out var under) ? []
        : under.Periods is { } periods ? periods.Overlapping(period)
        : under.Places.Where(at => _period!(_items[at])?.Overlaps(period) is true);

    private PeriodIndex With(PeriodIndex periods, T item, int at) => _period!(item) is { } period ? periods.With(period, at) : periods;
}
