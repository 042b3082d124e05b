using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>Operations on sets of days and windows of one span allocate nothing.</summary>
internal sealed class DaysFigures : IFigureGroup
{
    private const int Calls = 10_000;

    public string Name => "days";

    public IEnumerable<Figure> Figures()
    {
        var day = new LocalDate(2024, 2, 29);
        var year = DateSet.Between(new(2024, 1, 1), new(2024, 12, 31));
        var half = DateSet.Between(new(2024, 7, 1), new(2025, 6, 30));
        var since = DateSet.From(new(2024, 3, 31));
        var until = DateSet.Until(new(2024, 9, 30));

        yield return Free("date-set-make", () => Sink.Take(DateSet.Between(day, day)));
        yield return Free("date-set-intersect", () => Sink.Take(year & half));
        yield return Free("date-set-union-of-overlapping", () => Sink.Take(year | half));
        yield return Free("date-set-union-of-adjoining", () => Sink.Take(until | since));
        yield return Free("date-set-complement-of-unbounded", () => Sink.Take(~since));
        yield return Free("date-set-except-at-one-side", () => Sink.Take(year.Except(half)));
        yield return Free("date-set-subset-overlaps-contains", () => Sink.Take(year.IsSubsetOf(half) | year.Overlaps(half) | year.Contains(day)));
        yield return Free("date-set-next-days", () => Sink.Take((year.NextDayIn(day), year.NextDayOut(day), year.NextChangeAfter(day))));
        yield return Free("date-set-equality-and-hash", () => Sink.Take((year == half, year.GetHashCode())));
        yield return Free("date-set-spans", () => CountSpans(year));

        // Several spans cost their result and nothing else: an array of first and last days.
        var (early, middle) = (MonthsOf2024(1, 15), MonthsOf2024(10, 20));
        yield return Figure.Exactly("date-set-complement-to-two-spans", 40, "B", () => Measure.Bytes(Calls, () => Sink.Take(~year)));
        yield return Figure.Exactly("date-set-intersect-twelve-spans", 120, "B", () => Measure.Bytes(Calls, () => Sink.Take(early & middle)));
        yield return Figure.Exactly("date-set-union-of-twelve-spans", 120, "B", () => Measure.Bytes(Calls, () => Sink.Take(early | middle)));
        yield return Figure.Exactly("date-set-except-twelve-spans", 120, "B", () => Measure.Bytes(Calls, () => Sink.Take(early.Except(middle))));

        var met = Window.Of(since);
        var open = Window.Of(until, DateSet.All);
        yield return Free("window-and-or-not", () => Sink.Take((met & open, met | open, ~met, ~open)));
        yield return Free("window-at-and-next-change", () => Sink.Take((met.At(day), open.At(day), met.NextChangeAfter(day))));
        yield return Free("window-unless-within", () => Sink.Take((met.Unless(Window.Unknown), met.Within(year))));
        yield return Free("window-undetermined", () => Sink.Take(open.Undetermined));
        yield return Free("window-at-least-two-of-three", () => Sink.Take(Window.AtLeast(2, met, open, Window.Unknown)));

        var term = Term.OfMonths(6);
        yield return Free("term-after-and-latest-start", () => Sink.Take((term.After(day), term.LatestStart(day), term.LastDayFrom(day), term.LatestStartOfTermEnding(day))));
        yield return Figure.AtMost("window-and-over-four-comparisons", 3, "x", () => AndOverComparisons(met, open));
    }

    private static Figure Free(string name, Action action) => Figure.Exactly(name, 0, "B", () => Measure.Bytes(Calls, action));

    private static DateSet MonthsOf2024(int firstDay, int lastDay) =>
        DateSet.UnionOf([.. Enumerable.Range(1, 12).Select(m => DateSet.Between(new(2024, m, firstDay), new(2024, m, lastDay)))]);

    private static double AndOverComparisons(Window met, Window open)
    {
        var (first, last, day) = (met.Certain.FirstDay!.Value, open.Certain.LastDay!.Value, new LocalDate(2024, 2, 29));
        return Comparison.Ratio(
            15,
            () => Repeat(() => Sink.Take(met & open)),
            () => Repeat(() => Sink.Take((LocalDate.Max(day, first), LocalDate.Min(day, last), LocalDate.Max(first, last), LocalDate.Min(first, last)))));
    }

    private static void Repeat(Action action)
    {
        for (var i = 0; i < Calls; i++)
        {
            action();
        }
    }

    private static void CountSpans(in DateSet set)
    {
        foreach (var span in set.Spans)
        {
            Sink.Take(span);
        }
    }
}
