using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>Awkward dates with a known right answer under each named convention.</summary>
public class Vectors_of_sentences
{
    /// <summary>In days, with no month anywhere, so that only the rounding counts.</summary>
    private static readonly SentenceCounting InDays = SentenceCounting.YearOf360Days with { Opens = EntitlementDay.LastServedDay };

    /// <summary>Multiplying by 2/3 as a decimal and rounding up is wrong for 2,318 of these lengths, for example 731 days instead of 730 of 1,095.</summary>
    [Fact]
    public void Round_two_thirds_and_half_up_in_whole_numbers_for_every_length_of_twenty_years()
    {
        var start = new LocalDate(2024, 2, 29);
        for (var n = 1; n <= 7305; n++)
        {
            var sentence = Sentence.Of(SentenceTerm.Of(days: n), start);
            var twoThirds = Period.DaysBetween(start, sentence.ServedFrom(Fraction.TwoThirds, InDays).Day!.Value) + 1;
            var half = Period.DaysBetween(start, sentence.ServedFrom(Fraction.Half, InDays).Day!.Value) + 1;
            (3 * twoThirds >= 2 * n && 3 * (twoThirds - 1) < 2 * n && 2 * half >= n && 2 * (half - 1) < n).Should().BeTrue($"of {n} days");
        }
    }

    [Theory]
    [InlineData(1095, 730)]
    [InlineData(5, 4)]
    public void Complete_two_thirds_on_the_day(int days, int served) =>
        Sentence.Of(SentenceTerm.Of(days: days), new(2025, 1, 1)).ServedFrom(Fraction.TwoThirds, InDays).Day.Should().Be(new LocalDate(2025, 1, 1).PlusDays(served - 1));

    /// <summary>No day is lost where the corresponding day does not exist.</summary>
    [Theory]
    [InlineData("2021-01-31", 0, 1, "2021-02-28")]
    [InlineData("2020-02-29", 1, 0, "2021-02-28")]
    [InlineData("2021-03-01", 0, 1, "2021-03-31")]
    [InlineData("2024-02-29", 3, 0, "2027-02-28")]
    [InlineData("2023-03-01", 0, 12, "2024-02-29")]
    [InlineData("2021-03-31", 0, 1, "2021-04-30")]
    [InlineData("2017-05-09", 2, 0, "2019-05-08")]
    public void End_on_the_day_before_the_corresponding_day_or_at_the_end_of_the_month(string start, int years, int months, string last) =>
        Sentence.Of(SentenceTerm.Of(years, months), Day(start)).Release(SentenceCounting.Calendar with { Opens = EntitlementDay.LastServedDay }).Day.Should().Be(Day(last));

    /// <summary>Taking the days of remission off first, or months of 30 days, gives the release that the press reported; months first is a day later.</summary>
    [Theory]
    [InlineData(RemissionOrder.DaysThenMonths, MonthConvention.Clamped, "2019-01-24")]
    [InlineData(RemissionOrder.MonthsThenDays, MonthConvention.Clamped, "2019-01-25")]
    [InlineData(RemissionOrder.DaysThenMonths, MonthConvention.ThirtyDays, "2019-01-24")]
    [InlineData(RemissionOrder.MonthsThenDays, MonthConvention.ThirtyDays, "2019-01-24")]
    public void Take_three_months_and_fifteen_days_off_by_a_named_order(RemissionOrder order, MonthConvention months, string release) =>
        Sentence.Of(SentenceTerm.Of(years: 2), new(2017, 5, 9)).Granted(Remission.Of(new(2018, 1, 1), 3, 15).Value)
            .Release(SentenceCounting.Practice with { RemissionOrder = order, RemissionMonths = months }).Day.Should().Be(Day(release));

    /// <summary>Seven months from 10 March and from 1 March have 214 days each, from 10 August 212: a month is not a number of days.</summary>
    [Theory]
    [InlineData("2025-03-10", 214)]
    [InlineData("2025-08-10", 212)]
    public void Have_as_many_days_as_the_calendar_gives(string start, int days) =>
        Period.DaysBetween(Day(start), Sentence.Of(SentenceTerm.Of(months: 7), Day(start)).Release(SentenceCounting.Calendar).Day!.Value).Should().Be(days);

    [Theory]
    [InlineData(12, "2025-10-06")]
    [InlineData(14, "2025-10-16")]
    public void Put_by_years_of_360_days_two_thirds_at_nine_months_of_thirty_days_at_least(int months, string day)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: months), new(2025, 1, 10));

        sentence.ServedFrom(Fraction.TwoThirds, InDays, SentenceTerm.Of(months: 9), LeastReading.LaterOfTheTwo).Day.Should().Be(Day(day));
        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.YearOf360Days, SentenceTerm.Of(months: 9), LeastReading.LaterOfTheTwo).Day.Should().Be(Day(day).PlusDays(1), "by default the day after the last served day opens the right");
    }

    [Property]
    public Property Grow_with_the_fraction_and_never_pass_the_end() => Prop.ForAll(
        ArbMap.Default.ArbFor<(PositiveInt Months, PositiveInt Start, PositiveInt Part)>(),
        static given =>
        {
            var sentence = Sentence.Of(SentenceTerm.Of(months: 1 + (given.Months.Get % 240)), new LocalDate(2000, 1, 1).PlusDays(given.Start.Get % 9000));
            var fraction = Fraction.Of(1 + (given.Part.Get % 9), 10);
            var more = Fraction.Of(fraction.Numerator == fraction.Denominator ? 1 : 10, 10);
            return SentenceCounting.All.All(counting =>
                sentence.ServedFrom(fraction, counting).Day <= sentence.ServedFrom(more, counting).Day
                && sentence.ServedFrom(Fraction.Whole, SentenceCounting.Calendar).Day == sentence.Release(SentenceCounting.Calendar).Day);
        });

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
