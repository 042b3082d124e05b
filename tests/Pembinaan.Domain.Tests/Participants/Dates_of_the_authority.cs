using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>One year from 10 January 2025: by practice a third opens on 10 May, half on 9 July, two thirds on 7 September, the gate on 10 January 2026.</summary>
public class Dates_of_the_authority
{
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), new(2025, 1, 10));

    [Fact]
    public void Win_and_are_flagged_where_they_differ()
    {
        var stated = OneYear.Stated(new()
        {
            StatedOn = new(2025, 1, 20),
            Third = new LocalDate(2025, 5, 11),
            Half = new LocalDate(2025, 7, 10),
            TwoThirds = new LocalDate(2025, 9, 8),
            InitialExpiry = new LocalDate(2026, 1, 11),
            Release = new LocalDate(2026, 1, 12),
        });

        stated.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 5, 11));
        stated.ServedFrom(Fraction.Half, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 7, 10));
        stated.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 9, 8));
        stated.InitialExpiry(SentenceCounting.Practice).Should().Match<SentenceDate>(static d => d.Day == new LocalDate(2026, 1, 11) && d.Computed == new LocalDate(2026, 1, 10) && d.IsMismatch);
        stated.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 12));
        stated.Mismatches(SentenceCounting.Practice).Select(static w => $"{w.Identifier} {w.ErrorCode}").Should().Equal(
            "third SENTENCE-DATE-DIFFERS", "half SENTENCE-DATE-DIFFERS", "twoThirds SENTENCE-DATE-DIFFERS", "initialExpiry SENTENCE-DATE-DIFFERS", "release SENTENCE-DATE-DIFFERS");
    }

    [Fact]
    public void Are_not_flagged_where_they_agree() => OneYear
        .Stated(new() { StatedOn = new(2025, 1, 20), Third = new LocalDate(2025, 5, 10), Half = new LocalDate(2025, 7, 9), TwoThirds = new LocalDate(2025, 9, 7), InitialExpiry = new LocalDate(2026, 1, 10), Release = new LocalDate(2026, 1, 10) })
        .Mismatches(SentenceCounting.Practice).Should().BeEmpty();

    [Theory]
    [InlineData("2026-03-01", 9, "2026-03-01", true)]
    [InlineData("2026-01-01", 9, "2026-01-01", false)]
    [InlineData("2026-03-01", 30, "2026-06-30", false)]
    [InlineData("2026-06-30", 30, "2026-06-30", false)]
    [InlineData("2026-07-01", 30, "2026-07-01", true)]
    public void Hold_also_where_the_fraction_must_amount_to_a_length(string twoThirds, int months, string expected, bool differs)
    {
        // Three years from 1 January 2024: by practice two thirds open on 1 January 2026; thirty months, two years and 180 days, are served on 30 June 2026.
        var sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 1, 1)).Stated(new() { StatedOn = new(2024, 2, 1), TwoThirds = LocalDatePattern.Iso.Parse(twoThirds).Value });
        var date = sentence.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, SentenceTerm.Of(months: months), LeastReading.LaterOfTheTwo);

        date.ToString().Should().Be(expected);
        date.IsMismatch.Should().Be(differs);
        (date.Warning("twoThirds")?.ErrorCode).Should().Be(differs ? "SENTENCE-DATE-DIFFERS" : null);
    }

    [Fact]
    public void Are_outdated_by_a_later_decision_also_where_the_fraction_must_amount_to_a_length()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 1, 1)).Stated(new() { StatedOn = new(2024, 2, 1), TwoThirds = new LocalDate(2026, 3, 1) });
        var date = sentence.Granted(Remission.Of(new(2024, 8, 17), 1).Value).ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice, SentenceTerm.Of(months: 9));

        date.Day.Should().Be(new LocalDate(2025, 12, 2));
        date.Warning("twoThirds")!.ErrorCode.Should().Be("SENTENCE-DATE-OUTDATED");
    }

    [Fact]
    public void Hold_on_the_day_of_a_decision_and_not_before_it()
    {
        var remission = Remission.Of(new(2025, 8, 17), 1).Value;

        Released(new(2025, 8, 17)).Granted(remission).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 12, 9), "the authority stated it on the day of the grant");
        Released(new(2025, 8, 16)).Granted(remission).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 12, 11), "it was stated before the grant");

        static Sentence Released(LocalDate on) => OneYear.Stated(new() { StatedOn = on, Release = new LocalDate(2025, 12, 9) });
    }

    [Fact]
    public void Do_not_stand_in_for_what_is_unknown_once_they_are_outdated()
    {
        var fined = OneYear.WithFine(new(SentenceTerm.Of(months: 2))).Stated(new() { StatedOn = new(2025, 1, 20), Release = new LocalDate(2026, 1, 10) });

        fined.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10), "the authority knows whether the fine is paid");
        fined.Granted(Remission.Of(new(2025, 8, 17), 1).Value).Release(SentenceCounting.Practice).Should().Match<SentenceDate>(static r =>
            r.Day == null && r.Earliest == new LocalDate(2025, 12, 11) && r.Latest == new LocalDate(2026, 2, 9));
    }

    [Fact]
    public void Are_not_dates_of_a_life_sentence() =>
        Sentence.Life(new(2020, 1, 1)).Stated(new() { StatedOn = new(2020, 1, 1), Release = new LocalDate(2040, 1, 1) }).Release(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);

    [Fact]
    public void Are_days_of_the_calendar_of_the_library() => FluentActions
        .Invoking(static () => OneYear.Stated(new() { StatedOn = new(2025, 1, 20), Release = new LocalDate(-1, 1, 1) })).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>One year from 1 January 2024; away from 1 December 2024 to 31 January 2025, so that it ends on 4 March 2025. Two months less: 2 November 2024.</summary>
    [Theory]
    [InlineData("2025-02-05", "2025-03-04", "2024-11-02")]
    [InlineData("2024-12-01", "2025-03-04", "2024-11-02")]
    [InlineData("2024-11-15", "2025-01-01", "2024-11-02")]
    [InlineData("2025-02-05", "2025-03-05", "2024-11-03")]
    [InlineData("2025-02-05", "2025-05-04", "2025-03-05")]
    [Trait("Case", "W02")]
    public void Have_remission_taken_off_what_is_served(string statedOn, string expiry, string release)
    {
        var away = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 1))
            .Interrupted(ValidityPeriod.Between(new(2024, 12, 1), new(2025, 1, 31)).Value).Value
            .Granted(Remission.Of(new(2024, 10, 1), 2).Value);
        var stated = away.Stated(new() { StatedOn = LocalDatePattern.Iso.Parse(statedOn).Value, InitialExpiry = LocalDatePattern.Iso.Parse(expiry).Value });

        away.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, 11, 2));
        stated.Release(SentenceCounting.Practice).Day.Should().Be(LocalDatePattern.Iso.Parse(release).Value);
    }

    [Fact]
    [Trait("Case", "W02")]
    public void Release_nobody_during_an_escape_without_an_end()
    {
        var gone = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 1)).Interrupted(ValidityPeriod.From(new(2024, 3, 1))).Value;
        var stated = gone.Stated(new() { StatedOn = new(2024, 6, 1), InitialExpiry = new LocalDate(2025, 1, 31) });

        stated.InitialExpiry(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        stated.Release(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        stated.GuidanceUntil(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        stated.RemainingOn(new(2024, 7, 1), SentenceCounting.Practice).Should().BeNull();
        stated.Granted(Remission.Of(new(2024, 2, 1), 11).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, 2, 6), "that was before the escape");
    }
}
