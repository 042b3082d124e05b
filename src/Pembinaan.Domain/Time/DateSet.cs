namespace Pembinaan.Domain.Time;

/// <summary>A set of days in canonical form: sorted spans that neither overlap nor adjoin, possibly unbounded on either side.</summary>
/// <remarks>
/// Days are those of the years 1 to 9999. Two sets with the same days are equal, so a set that reaches the first or last day of the calendar is unbounded
/// there. The default value is the empty set. Sets of one span allocate nothing.
/// </remarks>
/// <example>
/// The first quarter of 2025 without a week of it:
/// <code>
/// var open = DateSet.Between(new(2025, 1, 1), new(2025, 3, 31)).Except(DateSet.Between(new(2025, 2, 10), new(2025, 2, 14)));
/// var onTheLastDay = open.Contains(new(2025, 3, 31));    // True
/// var next = open.NextDayIn(new(2025, 2, 12));           // 15 February 2025
/// var days = open.Count();                               // 85
/// </code>
/// </example>
[JsonConverter(typeof(PembinaanConverter))]
public readonly partial struct DateSet : IEquatable<DateSet>, ILocalisable
{
    // [first, last] of the whole, both inclusive, as keys; key 0 is no day, so the default is the empty set and its only form.
    // An end at the end of the calendar is always written as Min or Max, so that equal sets have equal keys.
    private readonly int _first;
    private readonly int _last;

    // First and last key of each span in turn where there are at least two spans; otherwise null.
    private readonly int[]? _spans;

    private DateSet(int first, int last)
    {
        _first = first;
        _last = last;
    }

    private DateSet(ReadOnlySpan<int> spans)
    {
        if (!spans.IsEmpty)
        {
            (_first, _last) = (spans[0], spans[^1]);
            _spans = spans.Length == 2 ? null : spans.ToArray();
        }
    }

    /// <summary>Every day.</summary>
    public static DateSet All => new(DateKey.Min, DateKey.Max);

    /// <summary>No day; the same as the default value.</summary>
    public static DateSet None => default;

    /// <summary>Whether there is no day in it.</summary>
    public bool IsEmpty => _first == 0;

    /// <summary>Whether every day is in it.</summary>
    public bool IsAll => _first == DateKey.Min && _last == DateKey.Max && _spans is null;

    /// <summary>The first day, or null if the set is empty or has no beginning.</summary>
    public LocalDate? FirstDay => IsEmpty || _first == DateKey.Min ? null : DateKey.ToDate(_first);

    /// <summary>The last day, or null if the set is empty or has no end.</summary>
    public LocalDate? LastDay => IsEmpty || _last == DateKey.Max ? null : DateKey.ToDate(_last);

    /// <summary>The number of spans.</summary>
    public int SpanCount =>
        IsEmpty ? 0
        : _spans is null ? 1
        : _spans.Length / 2;

    /// <summary>The spans in order.</summary>
    public DateSpans Spans => new(this);

    /// <summary>The days from a day on.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <returns>The set.</returns>
    public static DateSet From(LocalDate firstDay) => Of(DateKey.Of(Guard.Against.NotIso(firstDay)), DateKey.Max);

    /// <summary>The days up to a day.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The set.</returns>
    public static DateSet Until(LocalDate lastDay) => Of(DateKey.Min, DateKey.Of(Guard.Against.NotIso(lastDay)));

    /// <summary>The days between two days; empty if the last day is before the first.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The set.</returns>
    public static DateSet Between(LocalDate firstDay, LocalDate lastDay) =>
        Of(DateKey.Of(Guard.Against.NotIso(firstDay)), DateKey.Of(Guard.Against.NotIso(lastDay)));

    /// <summary>A single day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The set.</returns>
    public static DateSet On(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Between(day, day);
    }

    /// <summary>The union of any number of sets.</summary>
    /// <param name="sets">The sets.</param>
    /// <returns>The days that are in at least one of them.</returns>
    public static DateSet UnionOf(params ReadOnlySpan<DateSet> sets)
    {
        var union = None;
        if (sets.Length <= FewSets)
        {
            foreach (var set in sets)
            {
                union = union.Union(set);
            }

            return union;
        }

        return UnionOfMany(sets);
    }

    /// <summary>Whether a day is in the set.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(LocalDate day) => Contains(DateKey.Of(Guard.Against.NotIso(day)));

    /// <summary>The days in both sets.</summary>
    /// <param name="other">The other days.</param>
    /// <returns>The intersection.</returns>
    public DateSet Intersect(in DateSet other)
    {
        if (_spans is null && other._spans is null)
        {
            return Overlap(_first, _last, other._first, other._last);
        }

        return IntersectSpans(other);
    }

    /// <summary>The days in at least one of the sets.</summary>
    /// <param name="other">The other days.</param>
    /// <returns>The union.</returns>
    public DateSet Union(in DateSet other)
    {
        if (IsEmpty || other.IsAll)
        {
            return other;
        }

        if (other.IsEmpty || IsAll)
        {
            return this;
        }

        if (_spans is null && other._spans is null && _first <= DateKey.After(other._last) && other._first <= DateKey.After(_last))
        {
            return new(Math.Min(_first, other._first), Math.Max(_last, other._last));
        }

        return UniteSpans(other);
    }

    /// <summary>The days of this set that are not in the other.</summary>
    /// <param name="other">The other days.</param>
    /// <returns>The difference; two spans where the other set is cut out of the middle of this one.</returns>
    public DateSet Except(in DateSet other) => IsEmpty || other.IsEmpty || other._first > _last || other._last < _first ? this : ExceptSpans(other);

    /// <summary>The days that are not in this set.</summary>
    /// <returns>The complement.</returns>
    public DateSet Complement() => IsEmpty ? All : All.ExceptSpans(this);

    /// <summary>Whether every day of this set is in the other.</summary>
    /// <param name="other">The other days.</param>
    /// <returns>Whether this is a subset; the empty set is a subset of every set.</returns>
    public bool IsSubsetOf(in DateSet other) =>
        _spans is null && other._spans is null ? IsEmpty || (other._first <= _first && _last <= other._last && !other.IsEmpty) : Intersect(other) == this;

    /// <summary>Whether the sets share at least one day.</summary>
    /// <param name="other">The other days.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(in DateSet other) => !Intersect(other).IsEmpty;

    /// <summary>The first day of the set that is not before a day.</summary>
    /// <param name="day">The day from which to look, inclusive.</param>
    /// <returns>That day, or null if there is none.</returns>
    public LocalDate? NextDayIn(LocalDate day)
    {
        var key = NextKeyIn(DateKey.Of(Guard.Against.NotIso(day)));
        return key == DateKey.Max ? null : DateKey.ToDate(key);
    }

    /// <summary>The first day outside the set that is not before a day.</summary>
    /// <param name="day">The day from which to look, inclusive.</param>
    /// <returns>That day, or null if the set goes on without end.</returns>
    public LocalDate? NextDayOut(LocalDate day)
    {
        var key = NextKeyOut(DateKey.Of(Guard.Against.NotIso(day)));
        return key == DateKey.Max ? null : DateKey.ToDate(key);
    }

    /// <summary>The last day of the set that is not after a day.</summary>
    /// <param name="day">The day up to which to look, inclusive.</param>
    /// <returns>That day, or null if there is none.</returns>
    public LocalDate? PreviousDayIn(LocalDate day)
    {
        var key = DateKey.Of(Guard.Against.NotIso(day));
        for (var i = SpanCount - 1; i >= 0; i--)
        {
            var (first, last) = SpanAt(i);
            if (first <= key)
            {
                return DateKey.ToDate(Math.Min(last, key));
            }
        }

        return null;
    }

    /// <summary>The unbroken run of days to which a day belongs.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The span, or null if the day is not in the set.</returns>
    public DateSpan? SpanOn(LocalDate day)
    {
        var key = DateKey.Of(Guard.Against.NotIso(day));
        for (var i = 0; i < SpanCount; i++)
        {
            var span = SpanAt(i);
            if (span.First <= key && key <= span.Last)
            {
                return new(span);
            }
        }

        return null;
    }

    /// <summary>The first day after a day on which membership differs from that of the day before.</summary>
    /// <param name="day">The day after which to look.</param>
    /// <returns>That day, or null if nothing changes any more.</returns>
    public LocalDate? NextChangeAfter(LocalDate day) => Contains(day) ? NextDayOut(day) : NextDayIn(day);

    /// <summary>The days on which membership differs from that of the day before, in order.</summary>
    /// <returns>The first day of each span that has one, and the day after the last of each span that has one.</returns>
    public IEnumerable<LocalDate> Edges()
    {
        for (var i = 0; i < SpanCount; i++)
        {
            var (first, last) = SpanAt(i);
            if (first != DateKey.Min)
            {
                yield return DateKey.ToDate(first);
            }

            if (last != DateKey.Max)
            {
                yield return DateKey.ToDate(DateKey.Next(last));
            }
        }
    }

    /// <summary>The number of days; null if the set is unbounded.</summary>
    /// <returns>The number, or null.</returns>
    public int? Count()
    {
        if (IsEmpty)
        {
            return 0;
        }

        if (_first == DateKey.Min || _last == DateKey.Max)
        {
            return null;
        }

        var count = 0;
        for (var i = 0; i < SpanCount; i++)
        {
            var (first, last) = SpanAt(i);
            count += DayCount.Of(last) - DayCount.Of(first) + 1;
        }

        return count;
    }

    /// <inheritdoc/>
    public bool Equals(DateSet other) => _first == other._first && _last == other._last && _spans.AsSpan().SequenceEqual(other._spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _last, _spans?.Length);

    /// <inheritdoc/>
    public string In(Language language)
    {
        if (IsEmpty)
        {
            return language.IsIndonesian ? "tidak satu hari pun" : "no day";
        }

        var parts = new string[SpanCount];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new DateSpan(SpanAt(i)).In(language);
        }

        return string.Join("; ", parts);
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    /// <summary>The days between two keys, where keys outside the calendar mean unbounded.</summary>
    internal static DateSet Of(int first, int last)
    {
        if (first > last || first > DateKey.LastDay || last < DateKey.FirstDay)
        {
            return None;
        }

        return new(first <= DateKey.FirstDay ? DateKey.Min : first, last >= DateKey.LastDay ? DateKey.Max : last);
    }

    internal bool Contains(int key) => _first <= key && key <= _last && _first != 0 && (_spans is null || IsInSpan(key));

    /// <summary>The first key in the set at or after a key; Max if there is none.</summary>
    internal int NextKeyIn(int key)
    {
        if (IsEmpty)
        {
            return DateKey.Max;
        }

        if (_spans is null)
        {
            var next = Math.Max(_first, key);
            return next <= _last ? next : DateKey.Max;
        }

        for (var i = 0; i < _spans.Length; i += 2)
        {
            if (_spans[i + 1] >= key)
            {
                return Math.Max(_spans[i], key);
            }
        }

        return DateKey.Max;
    }

    internal int NextKeyOut(int key)
    {
        for (var i = 0; i < SpanCount; i++)
        {
            var (first, last) = SpanAt(i);
            if (first > key)
            {
                break;
            }

            if (last >= key)
            {
                return last == DateKey.Max ? DateKey.Max : DateKey.Next(last);
            }
        }

        return key;
    }

    internal (int First, int Last) SpanAt(int index) => _spans is null ? (_first, _last) : (_spans[2 * index], _spans[(2 * index) + 1]);

    private static DateSet Overlap(int first, int last, int otherFirst, int otherLast)
    {
        if (first == 0 || otherFirst == 0)
        {
            return None;
        }

        first = Math.Max(first, otherFirst);
        last = Math.Min(last, otherLast);
        return first > last ? None : new(first, last);
    }

    private bool IsInSpan(int key)
    {
        var (low, high) = (0, (_spans!.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (key < _spans[2 * middle])
            {
                high = middle - 1;
            }
            else if (key > _spans[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
