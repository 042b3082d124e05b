using NodaTime.Text;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>"Two thirds, provided that these are at least nine months": read by the letter by default, or as the later of two days by name.</summary>
[Trait("Law", "UU 22/2022 ps 10")]
public class At_least_nine_months
{
    private static readonly SentenceTerm NineMonths = SentenceTerm.Of(months: 9);

    [Theory]
    [InlineData(12, 0, null, "2025-09-28")]
    [InlineData(13, 14, null, "2025-09-28")]
    [InlineData(13, 15, "2025-09-28", "2025-09-28")]
    [InlineData(13, 16, "2025-09-29", "2025-09-29")]
    [InlineData(18, 0, "2026-01-01", "2026-01-01")]
    public void Open_by_the_letter_only_where_two_thirds_amount_to_them(int months, int days, string? literal, string later)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: months, days: days), new(2025, 1, 1));
        var byLetter = sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths);

        byLetter.Day.Should().Be(literal is null ? null : Day(literal));
        byLetter.Standing.Should().Be(literal is null ? SentenceDateStanding.TooShort : SentenceDateStanding.Known);
        byLetter.Since().Certain.IsEmpty.Should().Be(literal is null);
        sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths, LeastReading.LaterOfTheTwo).Day.Should().Be(Day(later));
    }

    [Fact]
    public void Are_measured_on_the_terms_and_not_on_what_remission_leaves()
    {
        var remitted = Sentence.Of(SentenceTerm.Of(months: 15), new(2025, 1, 1)).Granted(Remission.Of(new(2025, 6, 1), 3).Value);

        remitted.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths).Day.Should().Be(new LocalDate(2025, 1, 1).PlusDays(300 - 90));
        Sentence.Of(SentenceTerm.Of(months: 7), new(2025, 1, 1)).FollowedBy(SentenceTerm.Of(months: 7)).ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths)
            .Standing.Should().Be(SentenceDateStanding.Known, "two terms count as one");
    }

    [Fact]
    public void Do_not_open_by_a_date_that_the_authority_states_for_two_thirds() =>
        Sentence.Of(SentenceTerm.Of(months: 12), new(2025, 1, 1)).Stated(new() { StatedOn = new(2025, 1, 1), TwoThirds = new LocalDate(2025, 9, 1) })
            .ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths).Should().Be(SentenceDate.TooShort);

    [Fact]
    public void Know_no_third_reading() => FluentActions
        .Invoking(static () => Sentence.Of(SentenceTerm.Of(months: 12), new(2025, 1, 1)).ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, NineMonths, (LeastReading)2))
        .Should().Throw<ArgumentOutOfRangeException>();

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
