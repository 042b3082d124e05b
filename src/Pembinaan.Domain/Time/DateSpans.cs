using System.Collections;

namespace Pembinaan.Domain.Time;

/// <summary>The spans of a <see cref="DateSet"/> in order; iterating over them with <c>foreach</c> allocates nothing.</summary>
public readonly struct DateSpans : IReadOnlyList<DateSpan>, IEquatable<DateSpans>
{
    private readonly DateSet _set;

    internal DateSpans(in DateSet set)
    {
        _set = set;
    }

    /// <inheritdoc/>
    public int Count => _set.SpanCount;

    /// <inheritdoc/>
    public DateSpan this[int index]
    {
        get
        {
            Guard.Against.Outside(index < 0 || index >= Count, $"The position must be from 0 to {Count - 1}.", nameof(index));
            return new(_set.SpanAt(index));
        }
    }

    /// <summary>Walks through the spans.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_set);

    IEnumerator<DateSpan> IEnumerable<DateSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(DateSpans other) => _set == other._set;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSpans other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _set.GetHashCode();

    /// <summary>Whether two lists have the same spans.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DateSpans left, DateSpans right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DateSpans left, DateSpans right) => !left.Equals(right);

    /// <summary>Walks through the spans of a set.</summary>
    public struct Enumerator : IEnumerator<DateSpan>
    {
        private readonly DateSet _set;
        private int _index;

        internal Enumerator(in DateSet set)
        {
            _set = set;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly DateSpan Current => new(_set.SpanAt(_index));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _set.SpanCount;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
