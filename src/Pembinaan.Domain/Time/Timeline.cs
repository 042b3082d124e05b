using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Time;

/// <summary>What held from which day: a name, a class, a superior body. Immutable; nothing held on the days it does not cover.</summary>
/// <remarks>
/// <see cref="From"/> says what holds from a day until the next change already known; <see cref="Over"/> says what holds on exactly the days of a period and
/// leaves
/// the days around it as they were. A later statement overrides the days it covers. Adjoining segments with equal values are one segment, so equal timelines
/// have equal segments.
/// </remarks>
/// <typeparam name="T">The type of what held.</typeparam>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class Timeline<T> : IEquatable<Timeline<T>>, ISegments
    where T : notnull
{
    // Where a state begins, in order; a state without a value covers the days of a gap. A tree, so that timelines share what they have in common.
    private readonly ImmutableList<(int FirstKey, bool Holds, T? Value)> _changes;

    private Timeline(ImmutableList<(int FirstKey, bool Holds, T? Value)> changes)
    {
        _changes = changes;
    }

    /// <summary>A timeline on which nothing held.</summary>
    public static Timeline<T> Empty { get; } = new([]);

    /// <summary>Whether nothing ever held.</summary>
    public bool IsEmpty => _changes.IsEmpty;

    /// <summary>The days on which something held.</summary>
    public DateSet Days
    {
        get
        {
            var days = new List<DateSet>(_changes.Count);
            for (var i = 0; i < _changes.Count; i++)
            {
                if (_changes[i].Holds)
                {
                    days.Add(DateSet.Of(_changes[i].FirstKey, LastKeyOf(i)));
                }
            }

            return DateSet.UnionOf([.. days]);
        }
    }

    /// <summary>The segments in order, without the gaps.</summary>
    public ValueList<Segment<T>> Segments
    {
        get
        {
            var segments = new List<Segment<T>>(_changes.Count);
            for (var i = 0; i < _changes.Count; i++)
            {
                if (_changes[i].Holds)
                {
                    segments.Add(SegmentAt(i));
                }
            }

            return [.. segments];
        }
    }

    IEnumerable<(DateSpan Days, object Value)> ISegments.Stretches
    {
        get
        {
            for (var i = 0; i < _changes.Count; i++)
            {
                if (_changes[i].Holds)
                {
                    yield return (new((_changes[i].FirstKey, LastKeyOf(i))), _changes[i].Value!);
                }
            }
        }
    }

    /// <summary>A timeline on which one thing always held.</summary>
    /// <param name="value">What held.</param>
    /// <returns>The timeline.</returns>
    public static Timeline<T> Always(T value)
    {
        Guard.Against.Null(value);
        return new([(DateKey.Min, true, value)]);
    }

    /// <summary>What holds from a day on, until the next change that is already known.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="value">What holds.</param>
    /// <returns>A new timeline.</returns>
    public Timeline<T> From(LocalDate firstDay, T value)
    {
        Guard.Against.Null(value);
        var first = StartKeyOf(DateKey.Of(Guard.Against.NotIso(firstDay)));
        return Set(first, NextChangeAfter(first), true, value);
    }

    /// <summary>What holds on exactly the days of a period; before and after it stays as it was.</summary>
    /// <param name="period">The period, both ends inclusive.</param>
    /// <param name="value">What holds.</param>
    /// <returns>A new timeline.</returns>
    public Timeline<T> Over(ValidityPeriod period, T value)
    {
        Guard.Against.Null(period);
        Guard.Against.Null(value);
        return Set(StartKeyOf(period.FirstKey), FollowingKeyOf(period), true, value);
    }

    /// <summary>Nothing holds after a day any more, not even what was known to begin later.</summary>
    /// <param name="lastDay">The last day on which it holds, inclusive.</param>
    /// <returns>A new timeline.</returns>
    public Timeline<T> Until(LocalDate lastDay) => Set(DateKey.Next(DateKey.Of(Guard.Against.NotIso(lastDay))), DateKey.Max, false, default);

    /// <summary>Nothing holds on the days of a period; before and after it stays as it was.</summary>
    /// <param name="period">The period, both ends inclusive.</param>
    /// <returns>A new timeline with a gap.</returns>
    public Timeline<T> Except(ValidityPeriod period)
    {
        Guard.Against.Null(period);
        return Set(StartKeyOf(period.FirstKey), FollowingKeyOf(period), false, default);
    }

    /// <summary>What held on a day, with the first and last day of the segment.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The segment, or null if nothing held.</returns>
    public Segment<T>? SegmentOn(LocalDate day)
    {
        var index = IndexOn(DateKey.Of(Guard.Against.NotIso(day)));
        return index >= 0 && _changes[index].Holds ? SegmentAt(index) : null;
    }

    /// <summary>What held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">What held.</param>
    /// <returns>Whether anything held.</returns>
    public bool TryOn(LocalDate day, [MaybeNullWhen(false)] out T value) => TryOnKey(DateKey.Of(Guard.Against.NotIso(day)), out value);

    /// <summary>What held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What held, or null (the default of a value type) if nothing did; <see cref="TryOn"/> tells the two apart for value types.</returns>
    public T? On(LocalDate day) => TryOn(day, out var value) ? value : default;

    /// <summary>The days on which the value passes a test.</summary>
    /// <param name="test">The test.</param>
    /// <returns>The set of those days; days on which nothing held are not in it.</returns>
    public DateSet DaysWhere(Func<T, bool> test)
    {
        Guard.Against.Null(test);
        var days = new List<DateSet>(_changes.Count);
        for (var i = 0; i < _changes.Count; i++)
        {
            if (_changes[i].Holds && test(_changes[i].Value!))
            {
                days.Add(DateSet.Of(_changes[i].FirstKey, LastKeyOf(i)));
            }
        }

        return DateSet.UnionOf([.. days]);
    }

    /// <summary>The first day after a day from which something else holds, or nothing.</summary>
    /// <param name="day">The day after which to look.</param>
    /// <returns>That day, or null if nothing changes any more.</returns>
    public LocalDate? NextChangeAfter(LocalDate day)
    {
        var key = NextChangeAfter(DateKey.Of(Guard.Against.NotIso(day)));
        return key == DateKey.Max ? null : DateKey.ToDate(key);
    }

    /// <summary>The same timeline with every value replaced.</summary>
    /// <typeparam name="TOther">The type of the new values.</typeparam>
    /// <param name="map">What replaces a value.</param>
    /// <returns>A new timeline over the same days.</returns>
    /// <exception cref="ArgumentException">A new value is null.</exception>
    public Timeline<TOther> Map<TOther>(Func<T, TOther> map)
        where TOther : notnull
    {
        Guard.Against.Null(map);
        var changes = new (int, bool, TOther?)[_changes.Count];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = (_changes[i].FirstKey, _changes[i].Holds, _changes[i].Holds ? Given(map(_changes[i].Value!), nameof(map)) : default);
        }

        return Timeline<TOther>.Canonical(changes);

        static TOther Given(TOther? value, string name)
        {
            Guard.Against.Violation(value is null, $"A value of a timeline cannot be null.", name);
            return value!;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Timeline<T>? other) => other is not null && _changes.Count == other._changes.Count && _changes.SequenceEqual(other._changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _changes.Count == 0 ? 0 : HashCode.Combine(_changes.Count, _changes[0], _changes[^1]);

    /// <summary>The segments in order.</summary>
    /// <returns>For example "1 January 2020 to 29 February 2024 inclusive: S; from 1 March 2024: S'".</returns>
    public override string ToString() => string.Join("; ", Segments);

    internal static Timeline<T> Canonical((int FirstKey, bool Holds, T? Value)[] changes)
    {
        var kept = new List<(int, bool, T?)>(changes.Length);
        var last = (FirstKey: 0, Holds: false, Value: default(T));
        foreach (var change in changes)
        {
            if (!IsSame(change.Holds, change.Value, last))
            {
                kept.Add(change);
                last = change;
            }
        }

        return kept.Count == 0 ? Empty : new([.. kept]);
    }

    /// <summary>The timeline of segments in the order of their days, of which no two share a day.</summary>
    internal static Timeline<T> OfSegments(ReadOnlySpan<Segment<T>> segments)
    {
        var changes = new List<(int FirstKey, bool Holds, T? Value)>(2 * segments.Length);
        foreach (var segment in segments)
        {
            var first = segment.FirstDay is { } day ? StartKeyOf(DateKey.Of(day)) : DateKey.Min;
            if (changes.Count > 0 && changes[^1].FirstKey >= first)
            {
                changes.RemoveAt(changes.Count - 1);
            }

            changes.Add((first, true, segment.Value));
            if (segment.LastDay is { } last && DateKey.Of(last) < DateKey.LastDay)
            {
                changes.Add((DateKey.Next(DateKey.Of(last)), false, default));
            }
        }

        return Canonical([.. changes]);
    }

    /// <summary>Whether nothing changes after a day any more.</summary>
    internal bool IsSettledFrom(int key) => key != DateKey.Min && NextChangeAfter(key) == DateKey.Max;

    internal bool TryOnKey(int key, [MaybeNullWhen(false)] out T value)
    {
        var index = IndexOn(key);
        value = index < 0 ? default : _changes[index].Value;
        return index >= 0 && _changes[index].Holds;
    }

    // Only what lies between the two days is taken out; what lies around it is shared, so that a change costs the logarithm of how many there are.
    private Timeline<T> Set(int first, int following, bool holds, T? value)
    {
        if (first > DateKey.LastDay)
        {
            return this;
        }

        var (from, next) = (CountBefore(first), following == DateKey.Max ? _changes.Count : IndexOn(following) + 1);
        var before = from > 0 ? _changes[from - 1] : default;
        var resumed = next > 0 ? _changes[next - 1] : default;
        var changes = _changes.RemoveRange(from, next - from);
        if (following != DateKey.Max && !IsSame(holds, value, resumed))
        {
            changes = changes.Insert(from, (following, resumed.Holds, resumed.Value));
        }

        if (!IsSame(holds, value, before))
        {
            changes = changes.Insert(from, (first, holds, value));
        }

        return changes.IsEmpty ? Empty : new(changes);
    }

    private static bool IsSame(bool holds, T? value, (int FirstKey, bool Holds, T? Value) other) =>
        holds == other.Holds && (!holds || EqualityComparer<T>.Default.Equals(value, other.Value));

    // A state that begins on the first day of the calendar has no beginning, and one that lasts to its last day has no end, so that equal timelines have equal
    // changes.
    private static int StartKeyOf(int key) => key <= DateKey.FirstDay ? DateKey.Min : key;

    private static int FollowingKeyOf(ValidityPeriod period) => period.LastKey == DateKey.Max ? DateKey.Max : DateKey.Next(period.LastKey);

    private Segment<T> SegmentAt(int index)
    {
        var (first, last) = (_changes[index].FirstKey, LastKeyOf(index));
        return new(first == DateKey.Min ? null : DateKey.ToDate(first), last == DateKey.Max ? null : DateKey.ToDate(last), _changes[index].Value!);
    }

    internal int NextChangeAfter(int key)
    {
        var next = IndexOn(key) + 1;
        return next < _changes.Count ? _changes[next].FirstKey : DateKey.Max;
    }

    private int LastKeyOf(int index) => index + 1 < _changes.Count ? DateKey.Previous(_changes[index + 1].FirstKey) : DateKey.Max;

    private int IndexOn(int key) => key == int.MaxValue ? _changes.Count - 1 : CountBefore(key + 1) - 1;

    private int CountBefore(int key)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].FirstKey < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
