using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>Timelines against a plain array of what holds on each cell; null where nothing does.</summary>
public sealed class Timeline_of_values
{
    private static readonly Arbitrary<(int Kind, int From, int To, int Value)[]> Statements = Gen.Choose(0, 3)
        .SelectMany(static kind => Cells.Index.Generator.SelectMany(one => Cells.Index.Generator.SelectMany(other => Gen.Choose(1, 3).Select(value => (kind, Math.Min(one, other), Math.Max(one, other), value)))))
        .ArrayOf()
        .ToArbitrary();

    [Property(MaxTest = Any.Often)]
    public Property Holds_what_the_latest_statement_about_a_day_says() => Prop.ForAll(Statements, static statements =>
    {
        var (timeline, model) = Make(statements);
        return Cells.All.Select((cell, i) => Same(timeline, cell.First, model[i]) && Same(timeline, cell.Last, model[i])).All(static same => same);
    });

    [Property(MaxTest = Any.Often)]
    public Property Is_equal_to_every_timeline_that_holds_the_same() => Prop.ForAll(Statements, static statements =>
    {
        var (timeline, model) = Make(statements);
        var again = Enumerable.Range(0, model.Length).OrderBy(static i => (i * 7) % 5).Where(i => model[i] is not null)
            .Aggregate(Timeline<int>.Empty, (all, i) => all.Over(Period(i, i), model[i]!.Value));
        return timeline.Equals(again) && timeline.GetHashCode() == again.GetHashCode() && timeline.Segments.SequenceEqual(again.Segments) && timeline.IsEmpty == model.All(static v => v is null);
    });

    [Property(MaxTest = Any.Often)]
    public Property Has_a_segment_for_each_run_of_one_value() => Prop.ForAll(Statements, static statements =>
    {
        var (timeline, model) = Make(statements);
        var expected = Enumerable.Range(0, model.Length).Where(i => model[i] is not null && (i == 0 || model[i] != model[i - 1])).Select(i =>
        {
            var last = Enumerable.Range(i, model.Length - i).TakeWhile(j => model[j] == model[i]).Last();
            return (First: i == 0 ? (LocalDate?)null : Cells.All[i].First, Last: last == model.Length - 1 ? (LocalDate?)null : Cells.All[last].Last, model[i]!.Value);
        });
        return timeline.Segments.Select(static s => (s.FirstDay, s.LastDay, s.Value)).SequenceEqual(expected)
            && Cells.All.Select((cell, i) => timeline.SegmentOn(cell.First) is { } segment ? segment.Value == model[i] && segment.ToDateSet().Contains(cell.First) : model[i] is null).All(static same => same);
    });

    [Property(MaxTest = Any.Often)]
    public Property Knows_on_which_days_what_held() => Prop.ForAll(Statements, Gen.Choose(1, 3).ToArbitrary(), static (statements, value) =>
    {
        var (timeline, model) = Make(statements);
        return timeline.Days == Cells.SetOf([.. model.Select(static v => v is not null)])
            && timeline.DaysWhere(v => v == value) == Cells.SetOf([.. model.Select(v => v == value)]);
    });

    [Property(MaxTest = Any.Often)]
    public Property Finds_the_next_change() => Prop.ForAll(Statements, Cells.Index, static (statements, from) =>
    {
        var (timeline, model) = Make(statements);
        var next = Enumerable.Range(from, model.Length - from).FirstOrDefault(i => model[i] != model[from], -1);
        return timeline.NextChangeAfter(Cells.All[from].First) == (next < 0 ? null : Cells.All[next].First);
    });

    [Property(MaxTest = Any.Often)]
    public Property Is_mapped_segment_by_segment() => Prop.ForAll(Statements, static statements =>
    {
        var (timeline, model) = Make(statements);
        var mapped = timeline.Map(static v => v / 2);
        return Cells.All.Select((cell, i) => Same(mapped, cell.First, model[i] / 2)).All(static same => same)
            && mapped.Segments.Count <= timeline.Segments.Count;
    });

    private static bool Same(Timeline<int> timeline, LocalDate day, int? expected) => timeline.TryOn(day, out var value) ? value == expected : expected is null;

    private static ValidityPeriod Period(int from, int to) => ValidityPeriod.Between(Cells.All[from].First, Cells.All[to].Last).Value;

    private static (Timeline<int> Timeline, int?[] Model) Make((int Kind, int From, int To, int Value)[] statements)
    {
        var timeline = Timeline<int>.Empty;
        var model = new int?[Cells.All.Length];
        foreach (var (kind, from, to, value) in statements)
        {
            switch (kind)
            {
                case 0:
                    timeline = timeline.From(Cells.All[from].First, value);
                    var change = Enumerable.Range(from + 1, model.Length - from - 1).FirstOrDefault(i => model[i] != model[i - 1], model.Length);
                    Array.Fill(model, value, from, change - from);
                    break;
                case 1:
                    timeline = timeline.Over(Period(from, to), value);
                    Array.Fill(model, value, from, to - from + 1);
                    break;
                case 2:
                    timeline = timeline.Except(Period(from, to));
                    Array.Fill(model, null, from, to - from + 1);
                    break;
                default:
                    timeline = timeline.Until(Cells.All[to].Last);
                    Array.Fill(model, null, to + 1, model.Length - to - 1);
                    break;
            }
        }

        return (timeline, model);
    }
}
