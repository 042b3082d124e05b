using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>Leave before release (CMB) of adults and of children, and guidance (PB) after the end.</summary>
public sealed class Leave_and_guidance
{
    private static Sentence TwelveMonths => Sentence.Of(SentenceTerm.Of(months: 12), new(2025, 1, 1)).Granted(Remission.Of(new(2025, 8, 17), 1).Value);

    [Fact]
    [Trait("Law", "UU 22/2022 ps 13(3)")]
    public void Of_a_child_begins_after_a_half_that_need_not_amount_to_nine_months()
    {
        TwelveMonths.LeaveBeforeRelease(SentenceCounting.Practice).Should().Be(SentenceDate.TooShort, "two thirds of an adult's are eight months");
        TwelveMonths.LeaveBeforeRelease(SentenceCounting.Practice, reading: LeastReading.LaterOfTheTwo, ofChild: true).Day.Should().Be(new LocalDate(2025, 11, 2));
        TwelveMonths.LeaveBeforeRelease(SentenceCounting.Practice, ofChild: true).Day.Should().Be(new LocalDate(2025, 11, 2));
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 13(3)")]
    public void Of_a_child_does_not_begin_before_the_half()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: 8), new(2025, 1, 1)).Granted(Remission.Of(new(2025, 3, 1), 5).Value);
        var half = sentence.ServedFrom(Fraction.Half, SentenceCounting.Practice).Day!.Value;
        var release = sentence.Release(SentenceCounting.Practice).Day!.Value;

        half.Should().BeGreaterThan(release.PlusDays(-150));
        sentence.LeaveBeforeRelease(SentenceCounting.Practice, ofChild: true).Day.Should().Be(half);
        sentence.LeaveBeforeRelease(SentenceCounting.Practice, SentenceTerm.Of(days: 1), ofChild: true).Day.Should().Be(release.PlusDays(-1));
    }

    [Theory]
    [Trait("Law", "UU 22/2022 ps 13(3)")]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Of_a_child_exists_since_the_law_that_gives_it(int day, bool exists) =>
        Sentence.Of(SentenceTerm.Of(months: 12), new(2022, 7, 1)).Granted(Remission.Of(new(2022, 8, day), 1).Value)
            .LeaveBeforeRelease(SentenceCounting.Practice, ofChild: true).Day.HasValue.Should().Be(exists);

    /// <summary>A year is laid on the end as a year of the sentence is: no day is lost.</summary>
    [Theory]
    [Trait("Law", "UU 1/2023 ps 72(4)")]
    [InlineData(58, "2024-02-28", "2025-02-28")]
    [InlineData(59, "2024-02-29", "2025-03-01")]
    [InlineData(60, "2024-03-01", "2025-03-01")]
    public void Guidance_lasts_a_year_as_a_year_of_the_sentence_would(int days, string release, string until)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(days: days), new(2024, 1, 1));

        sentence.Release(SentenceCounting.Practice).ToString().Should().Be(release);
        sentence.GuidanceUntil(SentenceCounting.Practice).ToString().Should().Be(until);
        Sentence.Of(SentenceTerm.Of(years: 1), sentence.Release(SentenceCounting.Practice).Day!.Value).Release(SentenceCounting.Practice).ToString().Should().Be(until);
    }

    [Fact]
    public void Guidance_follows_the_date_of_the_authority_and_the_numbers_of_the_law()
    {
        var stated = Sentence.Of(SentenceTerm.Of(1), new(2023, 3, 1)).Stated(new AuthorityDates { StatedOn = new(2023, 4, 1), Release = new(2024, 2, 29) });

        stated.GuidanceUntil(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 3, 1));
        Sentence.Of(SentenceTerm.Of(days: 10), new(1999, 5, 8)).GuidanceUntil(SentenceCounting.Practice).Should().Be(SentenceDate.Unknown);
        Sentence.Of(SentenceTerm.Of(days: 11), new(1999, 5, 8)).GuidanceUntil(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2000, 5, 19));
        Sentence.Life(new(2020, 1, 1)).GuidanceUntil(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);
    }
}
