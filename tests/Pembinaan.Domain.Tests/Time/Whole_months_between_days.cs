using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Vectors", "DV5")]
public sealed class Whole_months_between_days
{
    public static TheoryData<string, string, int, int, int> Table => new()
    {
        { "2025-01-31", "2025-02-28", 1, 0, 0 },
        { "2025-01-31", "2025-03-01", 1, 1, 0 },
        { "2025-02-28", "2025-03-31", 1, 1, 1 },
        { "2024-03-29", "2025-03-28", 11, 11, 12 },
        { "2024-03-29", "2025-03-29", 12, 12, 12 },
        { "2023-01-01", "2023-12-31", 11, 11, 12 },
        { "2013-04-30", "2013-03-31", -1, -1, -1 },
        { "2013-04-30", "2013-03-30", -1, -1, -2 },
        { "2013-04-30", "2013-04-30", 0, 0, 0 },
        { "2013-04-30", "2013-04-29", -1, -1, -1 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Are_counted_under_a_convention(string from, string to, int clamped, int rolledUp, int thirtyDays) => Any.Conventions
        .Select(convention => Term.WholeMonthsBetween(from.Day(), to.Day(), convention))
        .Should().Equal(clamped, rolledUp, thirtyDays);

    [Property(MaxTest = Any.Often)]
    public Property Are_the_most_that_do_not_lead_past_the_second_day() => Prop.ForAll(Any.Day, Any.Day, Any.Convention, static (from, to, convention) =>
    {
        var months = Term.WholeMonthsBetween(from, to, convention);
        return Math.Abs(months) > 100_000 || (Term.OfMonths(months, convention).AfterKey(DateKey.Of(from)) <= DateKey.Of(to)
            && Term.OfMonths(months + 1, convention).AfterKey(DateKey.Of(from)) > DateKey.Of(to));
    });

    [Fact]
    public void Of_a_year_with_both_ends_are_not_what_a_breakdown_into_units_says()
    {
        Period.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)).Should().Be(Period.FromMonths(11) + Period.FromDays(30));
        ValidityPeriod.Between(new(2023, 1, 1), new(2023, 12, 31)).Value.Days.Should().Be(365);
        ValidityPeriod.Between(new(2023, 1, 1), new(2023, 12, 31)).Value.LastDay.Should().Be(Term.OfMonths(12).LastDayFrom(new(2023, 1, 1)));
    }
}
