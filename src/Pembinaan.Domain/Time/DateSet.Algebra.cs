namespace Pembinaan.Domain.Time;

/// <summary>The algebra of sets of several spans: each operation walks through the spans of both sets once, and allocates only its result.</summary>
public readonly partial struct DateSet
{
    private const int FewSets = 4;

    /// <summary>The period from its first day to its last one; null if it has none.</summary>
    internal ValidityPeriod? Hull
    {
        get
        {
            var first = FirstDay ?? DateKey.ToDate(DateKey.FirstDay);
            return IsEmpty ? null
                : LastDay is { } last ? ValidityPeriod.Between(first, last).Value
                : ValidityPeriod.From(first);
        }
    }

    private static DateSet UnionOfMany(ReadOnlySpan<DateSet> sets)
    {
        var spans = new List<(int First, int Last)>(sets.Length);
        foreach (var set in sets)
        {
            for (var i = 0; i < set.SpanCount; i++)
            {
                spans.Add(set.SpanAt(i));
            }
        }

        spans.Sort(static (a, b) => a.First.CompareTo(b.First));
        var writer = new DateSpanWriter(new int[2 * spans.Count]);
        foreach (var (first, last) in spans)
        {
            writer.Write(first, last);
        }

        return new(writer.Keys);
    }

    // Cutting and joining spans never gives more spans than both sets have together, and one.
    private int MostKeysWith(in DateSet other) => 2 * (SpanCount + other.SpanCount + 1);

    private DateSet IntersectSpans(in DateSet other)
    {
        var most = MostKeysWith(other);
        var writer = new DateSpanWriter(most <= DateSpanWriter.KeysOnStack ? stackalloc int[most] : new int[most]);
        var (i, j) = (0, 0);
        while (i < SpanCount && j < other.SpanCount)
        {
            var (first, last) = SpanAt(i);
            var (otherFirst, otherLast) = other.SpanAt(j);
            if (Math.Max(first, otherFirst) <= Math.Min(last, otherLast))
            {
                writer.Write(Math.Max(first, otherFirst), Math.Min(last, otherLast));
            }

            if (last < otherLast)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new(writer.Keys);
    }

    private DateSet UniteSpans(in DateSet other)
    {
        var most = MostKeysWith(other);
        var writer = new DateSpanWriter(most <= DateSpanWriter.KeysOnStack ? stackalloc int[most] : new int[most]);
        var (i, j) = (0, 0);
        while (i < SpanCount || j < other.SpanCount)
        {
            var isMine = j == other.SpanCount || (i < SpanCount && SpanAt(i).First <= other.SpanAt(j).First);
            var (first, last) = isMine ? SpanAt(i++) : other.SpanAt(j++);
            writer.Write(first, last);
        }

        return new(writer.Keys);
    }

    private DateSet ExceptSpans(in DateSet other)
    {
        var most = MostKeysWith(other);
        var writer = new DateSpanWriter(most <= DateSpanWriter.KeysOnStack ? stackalloc int[most] : new int[most]);
        var j = 0;
        for (var i = 0; i < SpanCount; i++)
        {
            var (first, last) = SpanAt(i);
            var isLeft = true;
            while (isLeft && j < other.SpanCount && other.SpanAt(j) is var cut && cut.First <= last)
            {
                if (cut.First > first)
                {
                    writer.Write(first, DateKey.Previous(cut.First));
                }

                isLeft = cut.Last < last;
                first = isLeft ? Math.Max(first, DateKey.Next(cut.Last)) : first;
                j += isLeft ? 1 : 0;
            }

            if (isLeft)
            {
                writer.Write(first, last);
            }
        }

        return new(writer.Keys);
    }
}
