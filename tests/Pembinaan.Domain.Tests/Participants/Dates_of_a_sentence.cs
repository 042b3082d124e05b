using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

public class Dates_of_a_sentence
{
    private static readonly SentenceCounting OnTheLastServedDay = SentenceCounting.Calendar with { Opens = EntitlementDay.LastServedDay };
    private static readonly SentenceCounting By360OnTheLastServedDay = SentenceCounting.YearOf360Days with { Opens = EntitlementDay.LastServedDay };

    /// <summary>The example in the docs of the release.</summary>
    [Fact]
    public void Of_two_years_are_those_of_the_example()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), new LocalDate(2024, 1, 15));

        sentence.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 15));
        sentence.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, 9, 11));
        sentence.RemainingOn(new(2026, 1, 1), SentenceCounting.Practice).Should().Be(14);
    }

    [Theory]
    [InlineData("2023-03-01", 1, 0, "2024-02-29", "2023-08-30", "2023-10-30", "2023-08-27", "2023-10-26")]
    [InlineData("2024-02-29", 1, 0, "2025-02-28", "2024-08-29", "2024-10-29", "2024-08-26", "2024-10-25")]
    [InlineData("2024-07-15", 2, 6, "2027-01-14", "2025-10-14", "2026-03-16", "2025-10-07", "2026-03-06")]
    [InlineData("2025-03-10", 0, 7, "2025-10-09", "2025-06-24", "2025-07-30", "2025-06-22", "2025-07-27")]
    [Trait("Vectors", "DV7")]
    public void Complete_half_and_two_thirds_on_the_days_of_the_vectors(string start, int years, int months, string last, string half, string twoThirds, string half30, string twoThirds30)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years, months), Day(start));

        sentence.Release(OnTheLastServedDay).Day.Should().Be(Day(last));
        sentence.ServedFrom(Fraction.Half, OnTheLastServedDay).Day.Should().Be(Day(half));
        sentence.ServedFrom(Fraction.TwoThirds, OnTheLastServedDay).Day.Should().Be(Day(twoThirds));
        sentence.ServedFrom(Fraction.Half, By360OnTheLastServedDay).Day.Should().Be(Day(half30));
        sentence.ServedFrom(Fraction.TwoThirds, By360OnTheLastServedDay).Day.Should().Be(Day(twoThirds30));
    }

    [Fact]
    [Trait("Vectors", "DV6")]
    public void Put_by_years_of_360_days_two_thirds_at_nine_months_of_thirty_days_at_least() =>
        Sentence.Of(SentenceTerm.Of(months: 12), new(2025, 1, 10)).ServedFrom(Fraction.TwoThirds, By360OnTheLastServedDay, SentenceTerm.Of(months: 9), LeastReading.LaterOfTheTwo).Day
            .Should().Be(new LocalDate(2025, 10, 6), "two thirds are 240 days, nine months 270");

    [Fact]
    [Trait("Vectors", "DV6")]
    public void Leave_two_thirds_above_nine_months() =>
        Sentence.Of(SentenceTerm.Of(months: 14), new(2025, 1, 10)).ServedFrom(Fraction.TwoThirds, By360OnTheLastServedDay, SentenceTerm.Of(months: 9)).Day
            .Should().Be(new LocalDate(2025, 10, 16));

    [Fact]
    [Trait("Vectors", "DV6")]
    public void Follow_the_official_answer_on_seventeen_months()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: 17), new(2017, 2, 27));

        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.WholeMonths).Day.Should().Be(new LocalDate(2018, 1, 27));
        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.YearOf360Days).Day.Should().Be(new LocalDate(2018, 2, 2));
        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2018, 2, 6));
    }

    [Fact]
    public void Follow_the_documented_leave_of_2019()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: 12), new(2018, 5, 8));

        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2019, 1, 3));
        sentence.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2019, 5, 8));
    }

    [Fact]
    public void Follow_the_remission_of_2019()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2017, 5, 9));
        var first = sentence.Granted(Remission.Of(new(2018, 1, 1), 0, 15).Value);
        var both = sentence.Granted(Remission.Of(new(2018, 1, 1), 3, 15).Value);

        sentence.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2019, 5, 9));
        sentence.Release(SentenceCounting.Practice with { Years = YearConvention.Of360Days }).Day.Should().Be(new LocalDate(2019, 4, 29));
        first.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2019, 4, 24));
        both.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2019, 1, 24));
        both.Release(SentenceCounting.Practice with { RemissionMonths = MonthConvention.Clamped }).Day.Should().Be(new LocalDate(2019, 1, 24));
        both.Release(SentenceCounting.Calendar with { RemissionOrder = RemissionOrder.MonthsThenDays }).Day.Should().Be(new LocalDate(2019, 1, 25), "months first is one day later");
    }

    [Fact]
    [Trait("Scenario", "S31")]
    public void Open_a_third_and_a_half_by_the_named_convention()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: 36), new(2024, 6, 1));

        sentence.ServedFrom(Fraction.Third, SentenceCounting.YearOf360Days).Day.Should().Be(new LocalDate(2025, 5, 27));
        sentence.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 6, 1));
        sentence.ServedFrom(Fraction.Third, SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2025, 6, 1));
        sentence.ServedFrom(Fraction.Half, SentenceCounting.YearOf360Days).Day.Should().Be(new LocalDate(2025, 11, 23));
        sentence.ServedFrom(Fraction.Half, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 11, 28));
        sentence.ServedFrom(Fraction.Half, SentenceCounting.Practice with { FirstDay = FirstDayCounting.DoesNotCount }).Day.Should().Be(new LocalDate(2025, 11, 29));
        sentence.ServedFrom(Fraction.Half, SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2025, 12, 1));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
