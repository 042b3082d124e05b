using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// The days served: wholly credited detention and the days since the sentence runs, less interruptions. Served time is a sum of intervals, never a difference
/// of two days.
/// </summary>
internal sealed record ServedDays
{
    private const int Endless = int.MaxValue / 4;

    // First day and number of days of each run, as day counts; the last run has no end, unless an interruption has none.
    private readonly ValueList<(int First, int Length)> _runs;
    private readonly int _creditedInPart;
    private readonly int _since;

    private ServedDays(DateSet days, int creditedInPart, LocalDate firstDay)
    {
        _creditedInPart = creditedInPart;
        _since = DayCount.Of(DateKey.Of(firstDay));
        _runs = Enumerable.Range(0, days.SpanCount).Select(i => RunOf(days.SpanAt(i))).ToValueList();
        Anchor = _runs.IsEmpty ? _since : _runs[0].First;
    }

    /// <summary>The first day served, as a day count: from here the sentence is counted.</summary>
    internal int Anchor { get; }

    internal static ServedDays Of(LocalDate firstDay, ValueList<DetentionCredit> credits, ValueList<ValidityPeriod> interruptions)
    {
        DateSet[] served = [DateSet.From(firstDay), .. credits.Where(static c => c.IsWhole).Select(static c => c.Period.ToDateSet())];
        DateSet[] notServed = [.. interruptions.Select(static i => i.ToDateSet())];
        return new(DateSet.UnionOf(served).Except(DateSet.UnionOf(notServed)), credits.Sum(static c => c.Days ?? 0), firstDay);
    }

    /// <summary>The day after so many days are served, as a day count; null if an interruption without end comes first.</summary>
    internal int? DayAfter(int served)
    {
        var left = served - _creditedInPart;
        if (left <= 0)
        {
            return Anchor;
        }

        foreach (var (first, length) in _runs.AsSpan())
        {
            if (left <= length)
            {
                return first + left;
            }

            left -= length;
        }

        return null;
    }

    /// <summary>The day itself if it is served, else the next one that is; null if an interruption without end holds it.</summary>
    internal int? NextFrom(int day)
    {
        foreach (var (first, length) in _runs.AsSpan())
        {
            if (day < first + length)
            {
                return Math.Max(day, first);
            }
        }

        return null;
    }

    /// <summary>How many days are served at the end of a day; what is credited in part counts when the sentence begins to run.</summary>
    internal int Until(int day)
    {
        var served = day >= _since ? _creditedInPart : 0;
        foreach (var (first, length) in _runs.AsSpan())
        {
            served += Math.Clamp(day - first + 1, 0, length);
        }

        return served;
    }

    private static (int First, int Length) RunOf((int First, int Last) span)
    {
        var first = DayCount.Of(Math.Max(span.First, DateKey.FirstDay));
        return (first, span.Last == DateKey.Max ? Endless : DayCount.Of(span.Last) - first + 1);
    }
}
