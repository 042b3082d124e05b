using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Scenario", "S07")]
[Trait("Vectors", "DV8")]
public sealed class Terms_with_a_last_day
{
    public static TheoryData<string, int, string, string> Table => new()
    {
        { "2021-01-31", 1, "2021-02-28", "2021-02-27" },
        { "2020-02-29", 12, "2021-02-28", "2021-02-27" },
        { "2021-03-01", 1, "2021-03-31", "2021-03-31" },
        { "2024-02-29", 36, "2027-02-28", "2027-02-27" },
        { "2023-03-01", 12, "2024-02-29", "2024-02-29" },
        { "2021-03-31", 1, "2021-04-30", "2021-04-29" },
        { "2024-02-29", 12, "2025-02-28", "2025-02-27" },
        { "2024-01-31", 1, "2024-02-29", "2024-02-28" },
        { "2023-02-01", 24, "2025-01-31", "2025-01-31" },
        { "2024-02-29", 48, "2028-02-28", "2028-02-28" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void End_before_the_corresponding_day_or_at_the_end_of_a_month_without_it(string start, int months, string lastDay, string naive)
    {
        Term.OfMonths(months).LastDayFrom(start.Day()).Should().Be(lastDay.Day());
        start.Day().PlusMonths(months).PlusDays(-1).Should().Be(naive.Day());
    }

    [Property(MaxTest = Any.Often)]
    public Property Follow_one_another_without_a_gap_from_the_first_of_a_month() => Prop.ForAll(Any.Day, Any.PositiveLength, static (day, length) =>
    {
        var start = new LocalDate(day.Year, day.Month, 1);
        return length.Days != 0 || length.Convention == MonthConvention.ThirtyDays || length.LastDayFrom(start).PlusDays(1) == start.PlusMonths(length.Months);
    });

    [Fact]
    public void Of_months_of_thirty_days_last_so_many_days() => Term.OfMonths(12, MonthConvention.ThirtyDays).LastDayFrom(new(2025, 1, 10)).Should().Be(new LocalDate(2026, 1, 4));

    [Fact]
    public void Of_days_include_the_first() => Term.OfDays(1).LastDayFrom(new(2025, 5, 7)).Should().Be(new LocalDate(2025, 5, 7));

    [Property(MaxTest = Any.Often)]
    public Property Have_a_latest_start_that_ends_in_time_and_no_later_one() => Prop.ForAll(Any.Day, Any.PositiveLength, static (end, length) =>
    {
        var start = length.LatestStartOfTermEnding(end);
        return length.LastDayFrom(start) <= end && length.LastDayFrom(start.PlusDays(1)) > end;
    });

    [Property(MaxTest = Any.Often)]
    public Property Of_calendar_months_start_latest_on_the_day_after_the_end_less_the_months() => Prop.ForAll(Any.Day, Any.PositiveLength, static (end, length) =>
        Term.OfMonths(length.Months + 1).LatestStartOfTermEnding(end) == end.PlusDays(1).PlusMonths(-(length.Months + 1)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 40)]
    [InlineData(1, -1)]
    public void Last_at_least_a_day(int months, int days)
    {
        FluentActions.Invoking(() => Term.Of(months, days).LastDayFrom(new(2025, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Term.Of(months, days).LatestStartOfTermEnding(new(2025, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void May_end_on_the_last_day_of_the_calendar_but_not_after_it()
    {
        Term.OfMonths(1).LastDayFrom(new(9999, 12, 1)).Should().Be(new LocalDate(9999, 12, 31));
        FluentActions.Invoking(static () => Term.OfMonths(1).LastDayFrom(new(9999, 12, 2))).Should().Throw<ArgumentOutOfRangeException>();
        Term.OfMonths(1).LatestStartOfTermEnding(new(9999, 12, 31)).Should().Be(new LocalDate(9999, 12, 1));
        Term.OfMonths(2, MonthConvention.ThirtyDays).LatestStartOfTermEnding(new(9999, 12, 31)).Should().Be(new LocalDate(9999, 11, 2));
    }
}
