using FsCheck;
using FsCheck.Fluent;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Scenario", "S26")]
public sealed class Age_of_a_person
{
    private const LeapDayBirthday Feb28 = LeapDayBirthday.TwentyEighthOfFebruary;
    private const LeapDayBirthday Mar1 = LeapDayBirthday.FirstOfMarch;

    [Theory]
    [InlineData("2003-03-01", "2024-02-29", 20, 20)]
    [InlineData("2003-03-01", "2024-03-01", 21, 21)]
    [InlineData("2004-02-29", "2025-02-27", 20, 20)]
    [InlineData("2004-02-29", "2025-02-28", 21, 20)]
    [InlineData("2004-02-29", "2025-03-01", 21, 21)]
    [InlineData("2004-02-29", "2024-02-28", 19, 19)]
    [InlineData("2004-02-29", "2024-02-29", 20, 20)]
    [InlineData("2004-08-17", "2025-08-16", 20, 20)]
    [InlineData("2004-08-17", "2025-08-17", 21, 21)]
    [InlineData("2008-02-29", "2026-02-27", 17, 17)]
    [InlineData("2008-02-29", "2026-02-28", 18, 17)]
    [InlineData("2008-02-29", "2026-03-01", 18, 18)]
    [InlineData("2025-05-07", "2025-05-07", 0, 0)]
    [Trait("Vectors", "DV3")]
    public void Is_counted_in_birthdays(string born, string day, int ifOn28February, int ifOn1March)
    {
        AgeOn(born.Day(), day.Day(), Feb28).Should().Be(ifOn28February);
        AgeOn(born.Day(), day.Day(), Mar1).Should().Be(ifOn1March);
    }

    [Fact]
    [Trait("Vectors", "DV3")]
    public void Of_someone_born_on_29_February_is_reached_on_the_day_the_policy_names()
    {
        Reached(new(2008, 2, 29), 18, Feb28).Should().Be(new LocalDate(2026, 2, 28));
        Reached(new(2008, 2, 29), 18, Mar1).Should().Be(new LocalDate(2026, 3, 1));
        Reached(new(2008, 2, 29), 20, Mar1).Should().Be(new LocalDate(2028, 2, 29));
    }

    [Fact]
    [Trait("Vectors", "DV3")]
    public void Is_asked_of_many_by_the_exact_latest_day_of_birth()
    {
        LatestBirth(18, new(2026, 2, 28), Feb28).Should().Be(new LocalDate(2008, 2, 29));
        LatestBirth(18, new(2026, 2, 28), Mar1).Should().Be(new LocalDate(2008, 2, 28));
        LatestBirth(18, new(2026, 3, 1), Mar1).Should().Be(new LocalDate(2008, 3, 1));
    }

    [Theory]
    [InlineData(Feb28)]
    [InlineData(Mar1)]
    public void Is_the_same_asked_forward_backward_and_by_days(LeapDayBirthday leapDay) => Prop.ForAll(Any.Day, Any.Day, Gen.Choose(0, 90).ToArbitrary(), (one, other, years) =>
    {
        var (born, day) = one <= other ? (one, other) : (other, one);
        var near = born.PlusYears(years).PlusDays((day.DayOfYear % 5) - 2);
        return new[] { day, near }.Where(d => d >= born).All(on =>
        {
            var age = AgeOn(born, on, leapDay);
            var old = age >= years;
            return Reached(born, years, leapDay) <= on == old
                && born <= LatestBirth(years, on, leapDay) == old
                && Age.DaysBetween(born, years, null, leapDay).Contains(on) == old
                && Age.DaysBetween(born, 0, years, leapDay).Contains(on) == age <= years
                && Age.DaysBetween(born, age, age, leapDay).Contains(on);
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Any.Often));

    [Fact]
    [Trait("Vectors", "DV12")]
    public void Of_at_most_55_lasts_until_the_day_before_the_56th_birthday()
    {
        var days = Age.DaysBetween(new(1970, 6, 15), 18, 55, Feb28);

        days.Should().Be(DateSet.Between(new(1988, 6, 15), new(2026, 6, 14)));
    }

    [Fact]
    public void Is_not_negative_and_has_a_lowest_not_above_the_highest()
    {
        FluentActions.Invoking(static () => Age.Years(-1, Feb28)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Age.DaysBetween(new(2000, 1, 1), 20, 19, Feb28)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Age.Years(1, (LeapDayBirthday)2)).Should().Throw<ArgumentOutOfRangeException>();
        Age.DaysBetween(new(9990, 1, 1), 18, null, Feb28).Should().Be(DateSet.None, "the calendar ends before");
        Age.DaysBetween(new(9990, 1, 1), 0, 18, Feb28).Should().Be(DateSet.From(new(9990, 1, 1)));
    }

    private static int AgeOn(LocalDate born, LocalDate day, LeapDayBirthday leapDay) =>
        day.Year - born.Year is var years && Reached(born, years, leapDay) <= day ? years : years - 1;

    private static LocalDate Reached(LocalDate born, int years, LeapDayBirthday leapDay) => Age.Years(years, leapDay).After(born);

    private static LocalDate LatestBirth(int years, LocalDate day, LeapDayBirthday leapDay) => Age.Years(years, leapDay).LatestStart(day);
}
