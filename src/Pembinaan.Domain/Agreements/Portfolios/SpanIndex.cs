namespace Pembinaan.Domain.Agreements;

/// <summary>Spans by group and day. Counting takes two binary searches; listing follows a tree of latest last days and costs as much as it finds.</summary>
internal sealed class SpanIndex
{
    private readonly SpanTable _spans;
    private readonly int[] _offsets;
    private readonly int[] _order;
    private readonly int[] _latest;
    private readonly int[]? _lasts;

    private SpanIndex(SpanTable spans, int[] offsets, int[] order, int[] latest, int[]? lasts)
    {
        _spans = spans;
        _offsets = offsets;
        _order = order;
        _latest = latest;
        _lasts = lasts;
    }

    /// <summary>Builds the index.</summary>
    /// <param name="spans">The spans.</param>
    /// <param name="sorted">Every span, by first and by last day.</param>
    /// <param name="groupOf">The group of each span; −1 for one that is not indexed.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="counts">Whether the spans of one agreement within a group are disjoint, so that counting spans counts agreements.</param>
    public static SpanIndex Of(SpanTable spans, (int[] ByFirst, int[] ByLast) sorted, int[] groupOf, int groups, bool counts)
    {
        var offsets = new int[groups + 1];
        foreach (var group in groupOf)
        {
            if (group >= 0)
            {
                offsets[group + 1]++;
            }
        }

        for (var g = 0; g < groups; g++)
        {
            offsets[g + 1] += offsets[g];
        }

        var order = new int[offsets[groups]];
        var next = offsets.AsSpan(0, groups).ToArray();
        foreach (var span in sorted.ByFirst)
        {
            if (groupOf[span] is >= 0 and var group)
            {
                order[next[group]++] = span;
            }
        }

        var lasts = counts ? Lasts(spans.Last, sorted.ByLast, groupOf, offsets) : null;
        var latest = new int[order.Length];
        for (var g = 0; g < groups; g++)
        {
            Latest(latest, order, spans.Last, offsets[g], offsets[g + 1]);
        }

        return new(spans, offsets, order, latest, lasts);
    }

    public int Count(int group, int day)
    {
        var (low, high) = (_offsets[group], _offsets[group + 1]);
        return FirstsUpTo(low, high, day) - LastsBefore(low, high, day);
    }

    /// <summary>Adds to a list the spans of a group that contain a day.</summary>
    public void List(int group, int day, List<int> found) => List(_offsets[group], _offsets[group + 1], day, found);

    /// <summary>The spans of a group, by first day.</summary>
    public ReadOnlySpan<int> Members(int group) => _order.AsSpan(_offsets[group], _offsets[group + 1] - _offsets[group]);

    private static int[] Lasts(ReadOnlySpan<int> last, int[] byLast, int[] groupOf, int[] offsets)
    {
        var lasts = new int[offsets[^1]];
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (var span in byLast)
        {
            if (groupOf[span] is >= 0 and var group)
            {
                lasts[next[group]++] = last[span];
            }
        }

        return lasts;
    }

    private static int Latest(int[] latest, int[] order, ReadOnlySpan<int> last, int low, int high)
    {
        if (low >= high)
        {
            return int.MinValue;
        }

        var middle = low + ((high - low) / 2);
        var most = Math.Max(last[order[middle]], Math.Max(Latest(latest, order, last, low, middle), Latest(latest, order, last, middle + 1, high)));
        latest[middle] = most;
        return most;
    }

    private void List(int low, int high, int day, List<int> found)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_latest[middle] < day)
            {
                return;
            }

            List(low, middle, day, found);
            var span = _order[middle];
            if (_spans.First[span] > day)
            {
                return;
            }

            if (_spans.Last[span] >= day)
            {
                found.Add(span);
            }

            low = middle + 1;
        }
    }

    private int FirstsUpTo(int low, int high, int day)
    {
        var from = low;
        var first = _spans.First;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (first[_order[middle]] <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - from;
    }

    private int LastsBefore(int low, int high, int day)
    {
        var from = low;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_lasts![middle] < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - from;
    }
}
