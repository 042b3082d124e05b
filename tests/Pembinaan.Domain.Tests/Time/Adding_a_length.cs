using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Adding_a_length
{
    public static TheoryData<string, int, string, string, string> MonthEnds => new()
    {
        { "2024-01-31", 1, "2024-02-29", "2024-03-01", "2024-03-01" },
        { "2024-03-31", 1, "2024-04-30", "2024-05-01", "2024-04-30" },
        { "2023-08-31", 6, "2024-02-29", "2024-03-01", "2024-02-27" },
        { "2023-08-30", 6, "2024-02-29", "2024-03-01", "2024-02-26" },
        { "2023-08-29", 6, "2024-02-29", "2024-02-29", "2024-02-25" },
        { "2024-02-29", 12, "2025-02-28", "2025-03-01", "2025-02-23" },
        { "2012-02-29", 12 * 88, "2100-02-28", "2100-03-01", "2098-11-24" },
    };

    [Fact]
    public void Too_long_for_any_calendar_is_the_callers_mistake_and_says_so()
    {
        FluentActions.Invoking(static () => Term.OfYears(int.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years");
        FluentActions.Invoking(static () => Term.OfYears(-10_001)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years");
        FluentActions.Invoking(static () => Term.OfWeeks(int.MinValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("weeks");
        FluentActions.Invoking(static () => Term.OfDays(int.MinValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("days");
        Term.OfYears(10_000).Months.Should().Be(120_000);
    }

    [Fact]
    public void From_a_day_before_the_year_1_is_refused_with_that_day_in_ISO() =>
        FluentActions.Invoking(static () => Term.OfDays(1).After(new(-1, 12, 31))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A day must lie in the years 1 to 9999: -0001-12-31.*");

    [Theory]
    [MemberData(nameof(MonthEnds))]
    [Trait("Vectors", "DV1")]
    public void Of_months_at_the_end_of_a_month_has_an_answer_for_each_convention(string from, int months, string clamped, string rolledUp, string thirtyDays)
    {
        Term.OfMonths(months).After(from.Day()).Should().Be(clamped.Day());
        Term.OfMonths(months, MonthConvention.RolledUp).After(from.Day()).Should().Be(rolledUp.Day());
        Term.OfMonths(months, MonthConvention.ThirtyDays).After(from.Day()).Should().Be(thirtyDays.Day());
    }

    [Property(MaxTest = Any.Often)]
    public Property Is_what_NodaTime_gives_for_clamped_months_and_for_days() => Prop.ForAll(Any.Day, Any.Length, static (day, length) =>
        length.Under(MonthConvention.Clamped).After(day) == day.PlusMonths(length.Months).PlusDays(length.Days)
        && length.Under(MonthConvention.ThirtyDays).After(day) == day.PlusDays((30 * length.Months) + length.Days));

    [Property(MaxTest = Any.Often)]
    public Property Of_rolled_up_months_is_the_corresponding_day_or_the_first_of_the_next_month() => Prop.ForAll(Any.Day, Any.Length, static (day, length) =>
    {
        var clamped = day.PlusMonths(length.Months);
        var corresponding = clamped.Day == day.Day ? clamped : clamped.PlusDays(1);
        return length.Under(MonthConvention.RolledUp).After(day) == corresponding.PlusDays(length.Days);
    });

    [Property(MaxTest = Any.Often)]
    public Property Never_leads_a_later_day_to_an_earlier_one() => Prop.ForAll(Any.Day, Any.Length, static (day, length) =>
        length.After(day) <= length.After(day.PlusDays(1)));

    [Fact]
    [Trait("Vectors", "DV4")]
    public void Of_one_month_twice_is_not_two_months()
    {
        var month = Term.OfMonths(1);

        month.After(month.After(new(2024, 1, 31))).Should().Be(new LocalDate(2024, 3, 29));
        Term.OfMonths(2).After(new(2024, 1, 31)).Should().Be(new LocalDate(2024, 3, 31));
        Term.OfMonths(6).After(Term.OfYears(1).After(new(2020, 2, 29))).Should().Be(new LocalDate(2021, 8, 28));
        Term.OfMonths(18).After(new(2020, 2, 29)).Should().Be(new LocalDate(2021, 8, 29));
    }

    [Fact]
    [Trait("Vectors", "DV4")]
    public void And_its_opposite_does_not_lead_back()
    {
        var half = Term.OfMonths(6);

        half.Negated().After(half.After(new(2023, 8, 31))).Should().Be(new LocalDate(2023, 8, 29));
        half.LatestStart(half.After(new(2023, 8, 31))).Should().Be(new LocalDate(2023, 8, 31));
    }

    [Fact]
    [Trait("Vectors", "DV4")]
    public void Takes_months_before_days()
    {
        Term.Of(1, 1).After(new(2024, 1, 30)).Should().Be(new LocalDate(2024, 3, 1));
        Term.OfMonths(1).After(Term.OfDays(1).After(new(2024, 1, 30))).Should().Be(new LocalDate(2024, 2, 29));
    }

    /// <summary>A remission of 3 months and 15 days against an expiry of 9 May 2019; the press reported the release on 24 January.</summary>
    [Fact]
    [Trait("Vectors", "DV4")]
    public void Backwards_depends_on_whether_days_or_months_come_first()
    {
        var expiry = new LocalDate(2019, 5, 9);
        var remission = Term.Of(3, 15);

        remission.Negated().After(expiry).Should().Be(new LocalDate(2019, 1, 25), "months first is a day too late");
        Term.OfMonths(-3).After(Term.OfDays(-15).After(expiry)).Should().Be(new LocalDate(2019, 1, 24), "days first is what was done");
        remission.Negated().Under(MonthConvention.ThirtyDays).After(expiry).Should().Be(new LocalDate(2019, 1, 24));
        Term.OfDays(-15).After(expiry).Should().Be(new LocalDate(2019, 4, 24));
    }

    [Fact]
    [Trait("Vectors", "DV4")]
    public void Of_two_years_to_a_detention_depends_on_the_convention()
    {
        var detained = new LocalDate(2017, 5, 9);

        Term.OfYears(2).After(detained).Should().Be(new LocalDate(2019, 5, 9));
        Term.OfYears(2).LastDayFrom(detained).Should().Be(new LocalDate(2019, 5, 8));
        Term.OfYears(2, MonthConvention.ThirtyDays).After(detained).Should().Be(new LocalDate(2019, 4, 29));
    }

    [Property]
    public Property Of_nothing_stays_where_it_is() => Prop.ForAll(Any.Day, static day => default(Term).After(day) == day && default(Term).LatestStart(day) == day);

    [Theory]
    [InlineData(MonthConvention.Clamped)]
    [InlineData(MonthConvention.RolledUp)]
    [InlineData(MonthConvention.ThirtyDays)]
    public void Refuses_to_leave_the_calendar(MonthConvention convention)
    {
        var (first, last) = (new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31));

        Term.OfMonths(-1, convention).After(new(1, 2, 1)).Should().BeOneOf(first, new LocalDate(1, 1, 2));
        FluentActions.Invoking(() => Term.OfMonths(-1, convention).After(new(1, 1, 29))).Should().Throw<ArgumentOutOfRangeException>();
        Term.OfMonths(1, convention).After(new(9999, 11, 30)).Should().BeOneOf(new LocalDate(9999, 12, 30));
        FluentActions.Invoking(() => Term.OfMonths(1, convention).After(new(9999, 12, 2))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Term.OfDays(1).Under(convention).After(last)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Term.OfDays(-1).Under(convention).After(first)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void May_pass_outside_the_calendar_on_the_way()
    {
        Term.Of(-1, 40).After(new(1, 1, 15)).Should().Be(new LocalDate(1, 1, 24));
        Term.Of(12, -40).After(new(9999, 1, 24)).Should().Be(new LocalDate(9999, 12, 15));
        Term.Of(12, -40).LatestStart(new(9999, 12, 15)).Should().Be(new LocalDate(9999, 1, 24));
        Term.Of(-1, 40).LatestStart(new(1, 1, 24)).Should().Be(new LocalDate(1, 1, 15));
    }

    [Fact]
    public void Refuses_days_of_another_calendar_and_before_the_year_1()
    {
        FluentActions.Invoking(static () => Term.OfDays(1).After(new(1446, 9, 1, CalendarSystem.IslamicBcl))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Term.OfDays(1).After(new(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Needs_a_convention_that_exists() => FluentActions.Invoking(static () => Term.OfMonths(1, (MonthConvention)3)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_weeks_is_of_seven_days_each() => Term.OfWeeks(-2).Should().Be(Term.OfDays(-14));
}
