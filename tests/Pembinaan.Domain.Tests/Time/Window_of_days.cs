using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>Windows against Kleene's logic on each single cell: 0 not met, 1 undetermined, 2 met.</summary>
public sealed class Window_of_days
{
    private static readonly Verdict[] Verdicts = [Verdict.NotMet, Verdict.Undetermined, Verdict.Met];

    [Property(MaxTest = Any.Often)]
    public Property Answers_for_each_day() => Prop.ForAll(Cells.Three, static a => IsWindowOf(Of(a), a));

    [Property(MaxTest = Any.Often)]
    public Property Is_met_with_another_where_both_are() => Prop.ForAll(Cells.Three, Cells.Three, static (a, b) => IsWindowOf(Of(a) & Of(b), Map(a, b, Math.Min)));

    [Property(MaxTest = Any.Often)]
    public Property Is_met_or_another_where_one_is() => Prop.ForAll(Cells.Three, Cells.Three, static (a, b) =>
        IsWindowOf(Of(a) | Of(b), Map(a, b, Math.Max)) && Of(a).Unless(Of(b)) == (Of(a) | Of(b)));

    [Property(MaxTest = Any.Often)]
    public Property Is_negated_without_making_the_unknown_known() => Prop.ForAll(Cells.Three, static a =>
        IsWindowOf(~Of(a), [.. a.Select(static x => 2 - x)]) && ~~Of(a) == Of(a));

    [Property(MaxTest = Any.Often)]
    public Property Is_certainly_not_met_outside_the_days_it_is_limited_to() => Prop.ForAll(Cells.Three, Cells.Two, static (a, days) =>
        IsWindowOf(Of(a).Within(Cells.SetOf(days)), [.. a.Zip(days, static (x, inside) => inside ? x : 0)]));

    [Property(MaxTest = 300)]
    public Property Counts_how_many_of_several_are_met() => Prop.ForAll(Cells.Three.Generator.ListOf().ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), static (all, count) =>
        IsWindowOf(
            Window.AtLeast(count, [.. all.Select(Of)]),
            [.. Enumerable.Range(0, Cells.All.Length).Select(i => all.Count(a => a[i] == 2) >= count ? 2 : all.Count(a => a[i] >= 1) >= count ? 1 : 0)]));

    [Fact]
    public void Counts_more_than_fit_the_stack() => IsWindowOf(
        Window.AtLeast(9, [.. Enumerable.Repeat(Window.Always, 8), Window.Until(new(2024, 2, 28)), Window.Unknown]),
        [.. Cells.All.Select(static cell => cell.First <= new LocalDate(2024, 2, 28) ? 2 : 1)]).Should().BeTrue();

    /// <summary>Whatever a fact that was unknown turns out to be: where the answer was known before, it is the same after.</summary>
    [Property(MaxTest = Any.Often)]
    public Property Never_flips_when_something_is_learned() => Prop.ForAll(Cells.Three, Cells.Three, Cells.Two, static (a, b, learned) =>
    {
        var after = a.Zip(learned, static (x, isMet) => x == 1 ? (isMet ? 2 : 0) : x).ToArray();
        return Keeps(Of(a) & Of(b), Of(after) & Of(b)) && Keeps(Of(a) | Of(b), Of(after) | Of(b)) && Keeps(~Of(a), ~Of(after))
            && Keeps(Window.AtLeast(2, Of(a), Of(b), ~Of(a)), Window.AtLeast(2, Of(after), Of(b), ~Of(after))) && Of(after).IsKnown;
    });

    [Property(MaxTest = Any.Often)]
    public Property Names_the_days_on_which_its_answer_changes() => Prop.ForAll(Cells.Three, Cells.Index, static (a, from) =>
    {
        var edges = Enumerable.Range(1, a.Length - 1).Where(i => a[i] != a[i - 1]).Select(static i => Cells.All[i].First).ToList();
        var next = edges.Where(day => day > Cells.All[from].Last).Cast<LocalDate?>().FirstOrDefault();
        return Of(a).Edges().SequenceEqual(edges) && Of(a).NextChangeAfter(Cells.All[from].Last) == next;
    });

    [Property(MaxTest = Any.Often)]
    public Property Knows_which_days_are_undetermined() => Prop.ForAll(Cells.Three, static a =>
        Of(a).Undetermined == Cells.SetOf([.. a.Select(static x => x == 1)]) && Of(a).IsKnown == !a.Contains(1));

    [Fact]
    public void Is_never_met_by_default()
    {
        default(Window).Should().Be(Window.Never);
        default(Window).At(new LocalDate(2025, 5, 7)).Should().Be(Verdict.NotMet);
        default(Verdict).Should().Be(Verdict.Undetermined, "nothing forgotten is a pass");
    }

    [Fact]
    public void Of_nothing_to_count_is_met_and_of_more_than_there_are_is_not()
    {
        Window.AtLeast(0).Should().Be(Window.Always);
        Window.AtLeast(1).Should().Be(Window.Never);
        Window.AtLeast(3, Window.Always, Window.Always).Should().Be(Window.Never);
        FluentActions.Invoking(static () => Window.AtLeast(-1, Window.Always)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Refuses_a_certain_day_that_is_not_possible() =>
        FluentActions.Invoking(static () => Window.Of(DateSet.All, DateSet.From(new(2025, 1, 1)))).Should().Throw<ArgumentException>();

    [Fact]
    public void Is_made_from_days_and_flags()
    {
        var day = new LocalDate(2025, 5, 7);

        Window.From(day).Should().Be(Window.Of(DateSet.From(day)));
        Window.Until(day).Should().Be(~Window.From(day.PlusDays(1)));
        Window.Between(day, day.PlusDays(-1)).Should().Be(Window.Never);
        Window.If(true).Should().Be(Window.Always);
        Window.If(false).Should().Be(Window.Never);
        Window.Unknown.At(day).Should().Be(Verdict.Undetermined);
        (Window.Unknown & Window.Never).Should().Be(Window.Never);
        (Window.Unknown | Window.Always).Should().Be(Window.Always);
        Window.Unknown.GetHashCode().Should().NotBe(Window.Always.GetHashCode());
    }

    [Fact]
    public void Is_written_with_certain_and_possible_days_where_they_differ()
    {
        Window.From(new(2025, 5, 7)).ToString().Should().Be("from 7 May 2025");
        Window.Unknown.ToString().Should().Be("certain: no day; possible: every day");
        Window.Unknown.In(Language.Indonesian).Should().Be("pasti: tidak satu hari pun; mungkin: setiap hari");
        Window.From(new(2025, 5, 7)).In(Language.Indonesian).Should().Be("sejak 7 Mei 2025");
    }

    private static Window Of(int[] cells) => Window.Of(Cells.SetOf([.. cells.Select(static x => x == 2)]), Cells.SetOf([.. cells.Select(static x => x >= 1)]));

    private static int[] Map(int[] one, int[] other, Func<int, int, int> operation) => [.. one.Zip(other, operation)];

    private static bool IsWindowOf(Window window, int[] expected) =>
        window == Of(expected) && Cells.All.Select((cell, i) => window.At(cell.First) == Verdicts[expected[i]] && window.At(cell.Last) == Verdicts[expected[i]]).All(static same => same);

    private static bool Keeps(Window before, Window after) =>
        Cells.All.All(cell => before.At(cell.First) is Verdict.Undetermined || before.At(cell.First) == after.At(cell.First));
}
