namespace Pembinaan.Domain.Tests.Text;

public sealed class Arguments_of_a_sentence
{
    [Fact]
    public void Are_days_in_the_language_of_the_reader()
    {
        var day = Argument.Of("day", new LocalDate(2025, 5, 19));

        day.In(Language.Indonesian).Should().Be("19 Mei 2025");
        day.In(Language.English).Should().Be("19 May 2025");
    }

    [Fact]
    public void Are_numbers_without_grouping() => Argument.Of("count", 100_000).In(Language.Indonesian).Should().Be("100000");

    [Fact]
    public void Are_negative_numbers_with_a_plain_sign() => Argument.Of("count", -3).In(Language.English).Should().Be("-3");

    [Theory]
    [InlineData(0, "2024-12-31T17:00:00Z")]
    [InlineData(1, "2024-12-31T17:00:00.000000001Z")]
    public void Are_instants_to_the_last_digit_that_counts(int nanoseconds, string expected) =>
        Argument.Of("at", Instant.FromUtc(2024, 12, 31, 17, 0) + Duration.FromNanoseconds(nanoseconds)).In(Language.Indonesian).Should().Be(expected);

    [Fact]
    public void Are_texts_in_the_language_of_the_reader() => Argument.Of("why", new LocalisedText("lewat", "late")).In(Language.English).Should().Be("late");

    [Fact]
    public void Are_codes_as_they_are() => Argument.Of("code", "TUSUK-SATE").In(Language.English).Should().Be("TUSUK-SATE");

    [Fact]
    public void Have_a_name_and_a_value()
    {
        FluentActions.Invoking(() => Argument.Of(" ", 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Argument.Of("x", (string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Are_equal_when_name_and_value_are()
    {
        Argument.Of("n", 1).Should().Be(Argument.Of("n", 1)).And.NotBe(Argument.Of("n", 2)).And.NotBe(Argument.Of("m", 1));
        Argument.Of("n", 1).Should().NotBe(Argument.Of("n", "1"), "a number is not a code");
    }
}
