using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

[Trait("Scenario", "S26")]
[Trait("Vectors", "DV3")]
public sealed class Age_on_awkward_days
{
    private const LeapDayBirthday February = LeapDayBirthday.TwentyEighthOfFebruary;
    private const LeapDayBirthday March = LeapDayBirthday.FirstOfMarch;

    [Fact]
    public void Is_not_reached_on_a_leap_day_that_comes_before_the_birthday()
    {
        var born = new Person { Birth = new LocalDate(2003, 3, 1) };

        PersonFacts.Birth.AgeFrom(20, March).At(born, new(2024, 2, 29)).Should().Be(Verdict.Met);
        PersonFacts.Birth.AgeFrom(21, March).At(born, new(2024, 2, 29)).Should().Be(Verdict.NotMet);
        PersonFacts.Birth.AgeFrom(21, March).At(born, new(2024, 3, 1)).Should().Be(Verdict.Met);
    }

    [Theory]
    [InlineData(February, 27, Verdict.NotMet)]
    [InlineData(February, 28, Verdict.Met)]
    [InlineData(March, 28, Verdict.NotMet)]
    public void Of_someone_born_on_a_leap_day_follows_the_named_birthday(LeapDayBirthday leapDay, int day, Verdict expected) =>
        PersonFacts.Birth.AgeFrom(21, leapDay).At(new() { Birth = new LocalDate(2004, 2, 29) }, new(2025, 2, day)).Should().Be(expected);

    [Fact]
    public void Of_someone_born_on_a_leap_day_is_reached_on_the_first_of_March_where_that_is_the_birthday() =>
        PersonFacts.Birth.AgeFrom(21, March).At(new() { Birth = new LocalDate(2004, 2, 29) }, new(2025, 3, 1)).Should().Be(Verdict.Met);

    [Theory]
    [InlineData(February, "28 Februari")]
    [InlineData(March, "1 Maret")]
    public void Says_which_birthday_counts(LeapDayBirthday leapDay, string said) => PersonFacts.Birth.AgeFrom(21, leapDay).Description.Id.Should().Contain(said);

    [Fact]
    public void Is_reached_on_the_birthday_itself()
    {
        var born = new Person { Birth = new LocalDate(2004, 8, 17) };

        PersonFacts.Birth.AgeFrom(21, March).At(born, new(2025, 8, 17)).Should().Be(Verdict.Met);
        PersonFacts.Birth.AgeFrom(21, March).At(born, new(2025, 8, 16)).Should().Be(Verdict.NotMet);
    }

    /// <summary>"At most 55" are the days before the 56th birthday.</summary>
    [Theory]
    [InlineData(16, Verdict.Met)]
    [InlineData(17, Verdict.NotMet)]
    public void At_most_ends_on_the_day_before_the_next_birthday(int day, Verdict expected) =>
        PersonFacts.Birth.AgeBetween(18, 55, March).At(new() { Birth = new LocalDate(1969, 8, 17) }, new(2025, 8, day)).Should().Be(expected);

    [Theory]
    [InlineData("2025-08-16", Verdict.NotMet)]
    [InlineData("2025-08-17", Verdict.Met)]
    public void Counts_on_the_day_that_the_rule_names_whatever_day_is_asked(string start, Verdict expected)
    {
        var condition = PersonFacts.Birth.AgeOn(PersonFacts.Start, 21, null, March);
        var person = new Person { Birth = new LocalDate(2004, 8, 17), Start = NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value };

        condition.At(person, new(2020, 1, 1)).Should().Be(expected);
        condition.At(person, new(2030, 1, 1)).Should().Be(expected);
        condition.Reads.Select(static f => f.Name).Should().Equal("birth", "start");
    }

    [Fact]
    public void Refuses_limits_that_make_no_sense()
    {
        FluentActions.Invoking(static () => PersonFacts.Birth.AgeBetween(18, 17, March)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => PersonFacts.Birth.AgeFrom(-1, March)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => PersonFacts.Birth.AgeFrom(18, (LeapDayBirthday)7)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => PersonFacts.Birth.AgeOn(PersonFacts.Start, 18, 17, March)).Should().Throw<ArgumentException>();
    }
}
