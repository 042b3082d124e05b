using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>The algebra of sets of days against a plain array of marks, one for each cell of the calendar.</summary>
public sealed class Set_of_days
{
    [Property(MaxTest = Any.Often)]
    public Property Contains_exactly_the_days_it_was_made_of() => Prop.ForAll(Cells.Two, static marked =>
    {
        var set = Cells.SetOf(marked);
        return Cells.All.Select((cell, i) => set.Contains(cell.First) == marked[i] && set.Contains(cell.Last) == marked[i]).All(static same => same);
    });

    [Property(MaxTest = Any.Often)]
    public Property Intersects_day_by_day() => Prop.ForAll(Cells.Two, Cells.Two, static (a, b) =>
        Cells.SetOf(a).Intersect(Cells.SetOf(b)) == Cells.SetOf(Cells.Map(a, b, static (x, y) => x && y))
        && (Cells.SetOf(a) & Cells.SetOf(b)) == (Cells.SetOf(b) & Cells.SetOf(a)));

    [Property(MaxTest = Any.Often)]
    public Property Unites_day_by_day() => Prop.ForAll(Cells.Two, Cells.Two, static (a, b) =>
        Cells.SetOf(a).Union(Cells.SetOf(b)) == Cells.SetOf(Cells.Map(a, b, static (x, y) => x || y))
        && (Cells.SetOf(a) | Cells.SetOf(b)) == (Cells.SetOf(b) | Cells.SetOf(a)));

    [Property(MaxTest = Any.Often)]
    public Property Subtracts_day_by_day() => Prop.ForAll(Cells.Two, Cells.Two, static (a, b) =>
        Cells.SetOf(a).Except(Cells.SetOf(b)) == Cells.SetOf(Cells.Map(a, b, static (x, y) => x && !y)));

    [Property(MaxTest = Any.Often)]
    public Property Has_a_complement_whose_complement_is_itself() => Prop.ForAll(Cells.Two, static a =>
    {
        var set = Cells.SetOf(a);
        var others = set.Complement();
        return others == Cells.SetOf([.. a.Select(static x => !x)]) && others == ~set && others.Complement() == set && (set & others).IsEmpty && (set | others).IsAll;
    });

    [Property(MaxTest = Any.Often)]
    public Property Knows_its_subsets_and_overlaps() => Prop.ForAll(Cells.Two, Cells.Two, static (a, b) =>
    {
        var (one, other) = (Cells.SetOf(a), Cells.SetOf(b));
        return one.IsSubsetOf(other) == a.Zip(b, static (x, y) => !x || y).All(static holds => holds)
            && one.Overlaps(other) == a.Zip(b, static (x, y) => x && y).Any(static holds => holds)
            && (one & other).IsSubsetOf(one)
            && one.IsSubsetOf(one | other);
    });

    [Fact]
    public void Is_equal_to_every_set_with_the_same_days_and_to_no_other() => Prop.ForAll(Cells.Two, Cells.Two, static (a, b) =>
    {
        var (one, other) = (Cells.SetOf(a), Cells.SetOf(b));
        var again = one;
        foreach (var span in one.Spans)
        {
            again = span.ToDateSet() | again;
        }

        return one == other == a.SequenceEqual(b) && one != other == !a.SequenceEqual(b) && one.Equals((object)again) && again.GetHashCode() == one.GetHashCode();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Any.Often));

    [Fact]
    public void Finds_the_next_days_in_and_out_and_the_next_change() => Prop.ForAll(Cells.Two, Cells.Index, static (a, from) =>
    {
        var (set, day) = (Cells.SetOf(a), Cells.All[from].First);
        return set.NextDayIn(day) == FirstFrom(from, i => a[i]) && set.NextDayOut(day) == FirstFrom(from, i => !a[i]) && set.NextChangeAfter(day) == FirstFrom(from, i => a[i] != a[from]);

        LocalDate? FirstFrom(int cell, Func<int, bool> holds)
        {
            var found = Enumerable.Range(cell, Cells.All.Length - cell).FirstOrDefault(holds, -1);
            return found < 0 ? null : Cells.All[found].First;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Any.Often));

    [Property(MaxTest = Any.Often)]
    public Property Finds_the_previous_day_in() => Prop.ForAll(Cells.Two, Cells.Index, static (a, from) =>
    {
        var found = Enumerable.Range(0, from + 1).LastOrDefault(i => a[i], -1);
        return Cells.SetOf(a).PreviousDayIn(Cells.All[from].Last) == (found < 0 ? null : Cells.All[found].Last);
    });

    [Property(MaxTest = Any.Often)]
    public Property Has_an_edge_wherever_membership_changes() => Prop.ForAll(Cells.Two, static a =>
        Cells.SetOf(a).Edges().SequenceEqual(Enumerable.Range(1, Cells.All.Length - 1).Where(i => a[i] != a[i - 1]).Select(static i => Cells.All[i].First)));

    [Property(MaxTest = Any.Often)]
    public Property Lists_spans_that_neither_overlap_nor_adjoin() => Prop.ForAll(Cells.Two, static a =>
    {
        var set = Cells.SetOf(a);
        var spans = set.Spans.ToList();
        return spans.Count == set.SpanCount
            && spans.Count == Enumerable.Range(0, a.Length).Count(i => a[i] && (i == 0 || !a[i - 1]))
            && spans.Zip(spans.Skip(1), static (one, next) => one.LastDay!.Value.PlusDays(1) < next.FirstDay!.Value).All(static apart => apart)
            && DateSet.UnionOf([.. spans.Select(static s => s.ToDateSet())]) == set
            && Cells.All.Select((cell, i) => set.SpanOn(cell.First) is { } span ? a[i] && spans.Contains(span) && span.Contains(cell.First) : !a[i]).All(static same => same);
    });

    [Property(MaxTest = Any.Often)]
    public Property Counts_its_days_unless_it_reaches_an_end_of_the_calendar() => Prop.ForAll(Cells.Two, static a =>
    {
        var days = Cells.All.Where((_, i) => a[i]).Sum(static cell => Period.DaysBetween(cell.First, cell.Last) + 1);
        return Cells.SetOf(a).Count() == (a[0] || a[^1] ? null : days);
    });

    [Property(MaxTest = Any.Often)]
    public Property Has_first_and_last_days_unless_it_reaches_an_end_of_the_calendar() => Prop.ForAll(Cells.Two, static a =>
    {
        var set = Cells.SetOf(a);
        var (first, last) = (Array.IndexOf(a, true), Array.LastIndexOf(a, true));
        return set.IsEmpty == first < 0
            && set.FirstDay == (first <= 0 ? null : Cells.All[first].First)
            && set.LastDay == (last < 0 || last == a.Length - 1 ? null : Cells.All[last].Last);
    });
}
