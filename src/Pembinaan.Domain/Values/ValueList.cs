using System.Collections;
using System.Runtime.CompilerServices;

namespace Pembinaan.Domain;

/// <summary>An immutable list that equals another list with equal items in the same order.</summary>
/// <remarks>
/// Records hold this and not <see cref="ImmutableArray{T}"/>, which compares by reference. The default value is the empty list. No item is null.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueLists), nameof(ValueLists.Of))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IMayBeLeftOut, IListOfObjects
{
    private readonly T[]? _items;

    internal ValueList(T[] items)
    {
        Guard.Against.NullItem(items);
        _items = items.Length == 0 ? null : items;
    }

    /// <summary>The list without items; the same as the default value.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items is null;

    bool IMayBeLeftOut.IsLeftOut => IsEmpty;

    ReadOnlySpan<object> IListOfObjects.Objects => typeof(T).IsValueType ? default : new ReadOnlySpan<object>((object[]?)(object?)_items);

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            Guard.Against.Outside(index < 0 || index >= Count, $"The position must be from 0 to {Count - 1}.", nameof(index));
            return _items![index];
        }
    }

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>A view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>This list with one more item at its end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new list.</returns>
    public ValueList<T> Add(T item)
    {
        Guard.Against.NullItem<T>([item], nameof(item));
        return new([.. AsSpan(), item]);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", this.Select(static i => RecordPrinter.Item(i))) + "]";
}
