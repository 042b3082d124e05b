using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Sets_of_few_days
{
    private static readonly LocalDate Day = new(2025, 5, 7);
    private static readonly LocalDate FirstOfAll = new(1, 1, 1);
    private static readonly LocalDate LastOfAll = new(9999, 12, 31);

    [Fact]
    public void Are_empty_by_default()
    {
        default(DateSet).Should().Be(DateSet.None);
        default(DateSet).Contains(Day).Should().BeFalse();
        default(DateSet).Spans.Should().BeEmpty();
        DateSet.None.Complement().Should().Be(DateSet.All);
        (default(DateSet).FirstDay, default(DateSet).LastDay, default(DateSet).Count()).Should().Be((null, null, 0));
        DateSet.None.IsSubsetOf(DateSet.None).Should().BeTrue();
        DateSet.UnionOf().Should().Be(DateSet.None);
    }

    [Fact]
    public void Contain_both_their_ends_and_no_neighbour()
    {
        var set = DateSet.Between(Day, Day.PlusDays(2));

        set.Contains(Day.PlusDays(-1)).Should().BeFalse();
        set.Contains(Day).Should().BeTrue();
        set.Contains(Day.PlusDays(2)).Should().BeTrue();
        set.Contains(Day.PlusDays(3)).Should().BeFalse();
        set.Count().Should().Be(3);
    }

    [Fact]
    public void Are_empty_between_a_day_and_an_earlier_one() => DateSet.Between(Day, Day.PlusDays(-1)).Should().Be(DateSet.None);

    [Fact]
    public void Become_one_span_when_they_adjoin_and_two_with_a_day_between()
    {
        (DateSet.On(Day) | DateSet.On(Day.PlusDays(1))).SpanCount.Should().Be(1);
        (DateSet.On(Day) | DateSet.On(Day.PlusDays(2))).SpanCount.Should().Be(2);
        (DateSet.Until(new(2025, 12, 31)) | DateSet.From(new(2026, 1, 1))).Should().Be(DateSet.All);
    }

    [Fact]
    public void That_reach_an_end_of_the_calendar_are_unbounded_there()
    {
        DateSet.From(FirstOfAll).Should().Be(DateSet.All);
        DateSet.Until(LastOfAll).Should().Be(DateSet.All);
        DateSet.Between(FirstOfAll, LastOfAll).Should().Be(DateSet.All);
        DateSet.Between(FirstOfAll, Day).Should().Be(DateSet.Until(Day));
        DateSet.Between(Day, LastOfAll).Should().Be(DateSet.From(Day));
        DateSet.From(FirstOfAll).Complement().Complement().Should().Be(DateSet.From(FirstOfAll));
        DateSet.On(LastOfAll).NextDayIn(Day).Should().Be(LastOfAll);
        DateSet.On(LastOfAll).NextDayOut(LastOfAll).Should().BeNull();
        DateSet.Until(LastOfAll.PlusDays(-1)).NextDayOut(Day).Should().Be(LastOfAll);
        DateSet.Until(LastOfAll.PlusDays(-1)).Complement().Should().Be(DateSet.On(LastOfAll));
        DateSet.On(FirstOfAll).Complement().Should().Be(DateSet.From(FirstOfAll.PlusDays(1)));
    }

    [Fact]
    public void Refuse_days_of_another_calendar_and_before_the_year_1()
    {
        var hijri = new LocalDate(1446, 9, 1, CalendarSystem.IslamicBcl);
        Action[] asked =
        [
            () => DateSet.From(hijri), () => DateSet.Until(hijri), () => DateSet.On(hijri), () => DateSet.All.Contains(hijri), () => DateSet.All.NextDayIn(hijri),
            () => DateSet.All.NextDayOut(hijri), () => DateSet.All.PreviousDayIn(hijri), () => DateSet.All.SpanOn(hijri), () => DateSet.All.NextChangeAfter(hijri), () => Window.Always.At(hijri),
        ];

        asked.Should().AllSatisfy(static ask => ask.Should().Throw<ArgumentException>());
        FluentActions.Invoking(static () => DateSet.From(new(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => DateSet.All.Contains(new LocalDate(-5, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Are_written_span_by_span()
    {
        var set = DateSet.Until(new(2025, 1, 31)) | DateSet.On(new(2025, 5, 7)) | DateSet.Between(new(2025, 6, 1), new(2025, 6, 30)) | DateSet.From(new(2026, 1, 1));

        set.In(Language.Indonesian).Should().Be("sampai dengan 31 Januari 2025; 7 Mei 2025; 1 Juni 2025 sampai dengan 30 Juni 2025; sejak 1 Januari 2026");
        set.In(Language.English).Should().Be("until 31 January 2025 inclusive; 7 May 2025; 1 June 2025 to 30 June 2025 inclusive; from 1 January 2026");
        DateSet.All.In(Language.Indonesian).Should().Be("setiap hari");
        DateSet.None.In(Language.Indonesian).Should().Be("tidak satu hari pun");
        DateSet.None.ToString().Should().Be("no day");
    }

    [Fact]
    public void Give_their_spans_by_position()
    {
        var set = DateSet.On(Day) | DateSet.From(Day.PlusDays(10));

        (set.Spans[0].FirstDay, set.Spans[0].LastDay, set.Spans[0].Days).Should().Be((Day, Day, 1));
        (set.Spans[1].FirstDay, set.Spans[1].LastDay, set.Spans[1].Days).Should().Be((Day.PlusDays(10), null, null));
        FluentActions.Invoking(() => set.Spans[2]).Should().Throw<ArgumentOutOfRangeException>();
        (set.Spans == (DateSet.From(Day.PlusDays(10)) | DateSet.On(Day)).Spans).Should().BeTrue();
    }

    [Fact]
    public void Have_no_span_without_a_day()
    {
        default(DateSpan).In(Language.English).Should().Be("no day");
        default(DateSpan).Days.Should().Be(0);
        default(DateSpan).Contains(Day).Should().BeFalse();
    }
}
