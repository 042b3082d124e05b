using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>One year from 10 January 2025, and an escape of ten days, 1 to 10 March.</summary>
public class Interruptions_of_a_sentence
{
    private static readonly LocalDate Start = new(2025, 1, 10);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), Start);
    private static readonly ValidityPeriod TenDays = ValidityPeriod.Between(new(2025, 3, 1), new(2025, 3, 10)).Value;

    private static Sentence Stated(LocalDate on, LocalDate? initial = null, LocalDate? release = null, LocalDate? half = null) =>
        OneYear.Stated(new() { StatedOn = on, InitialExpiry = initial, Release = release, Half = half }).Interrupted(TenDays).Value;

    [Fact]
    public void Are_added_to_an_initial_expiry_that_was_stated_before_them()
    {
        var escaped = Stated(new(2025, 2, 28), initial: new(2026, 1, 12));

        escaped.InitialExpiry(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 22));
        escaped.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 22));
        escaped.InitialExpiry(SentenceCounting.Practice).Warning("initialExpiry")!.ErrorCode.Should().Be("SENTENCE-DATE-OUTDATED");
    }

    [Fact]
    public void Are_contained_in_an_initial_expiry_that_was_stated_since()
    {
        var escaped = Stated(new(2025, 3, 1), initial: new(2026, 1, 20));

        escaped.InitialExpiry(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 20));
        escaped.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 20));
        escaped.Mismatches(SentenceCounting.Practice).Should().BeEmpty("a year and ten days end on 20 January");
    }

    [Fact]
    public void Come_after_remission_is_taken_off_a_stated_expiry() => Stated(new(2025, 2, 28), initial: new(2026, 1, 10))
        .Granted(Remission.Of(new(2025, 8, 17), 1).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 12, 21));

    [Fact]
    public void Outdate_what_was_stated_before_them_and_lies_after_them()
    {
        Stated(new(2025, 2, 28), release: new(2026, 1, 12)).Release(SentenceCounting.Practice).Should().Match<SentenceDate>(static d => d.IsStatementOutdated && d.Day == new LocalDate(2026, 1, 20));
        Stated(new(2025, 3, 1), release: new(2026, 1, 12)).Release(SentenceCounting.Practice).Should().Match<SentenceDate>(static d => !d.IsStatementOutdated && d.Day == new LocalDate(2026, 1, 12));
        Stated(new(2025, 2, 1), half: new(2025, 2, 20)).ServedFrom(Fraction.Half, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 2, 20), "half was served before the escape");
    }

    [Fact]
    public void Without_an_end_let_no_day_reach_what_lies_after_them()
    {
        var gone = OneYear.Interrupted(ValidityPeriod.From(new(2025, 8, 1))).Value;

        gone.Release(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        gone.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Since().Should().Be(Window.Never);
        gone.ServedFrom(Fraction.Half, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 7, 9), "it was served before");
        gone.DaysServedOn(new(2030, 1, 1), SentenceCounting.Practice).Should().Be(gone.DaysServedOn(new(2025, 7, 31), SentenceCounting.Practice));
        gone.RemainingOn(new(2025, 9, 1), SentenceCounting.Practice).Should().BeNull();
        OneYear.Stated(new() { StatedOn = new(2025, 7, 1), Release = new LocalDate(2026, 1, 10) }).Interrupted(ValidityPeriod.From(new(2025, 8, 1))).Value
            .Release(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached, "the authority did not know of it");
    }

    [Fact]
    public void From_the_first_day_without_an_end_leave_nothing_served()
    {
        var never = OneYear.Interrupted(ValidityPeriod.From(Start)).Value;

        never.DaysServedOn(new(2026, 1, 1), SentenceCounting.Practice).Should().Be(0);
        never.Release(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        OneYear.Interrupted(ValidityPeriod.From(Start.PlusDays(-1))).Has(ParticipantErrors.InterruptionTooEarly).Should().BeTrue();
    }

    [Fact]
    public void Stand_in_the_history_from_their_first_day()
    {
        var history = OneYear.Interrupted(TenDays).Value.ReleaseHistory(SentenceCounting.Practice);

        history.On(new(2025, 2, 28)).Day.Should().Be(new LocalDate(2026, 1, 10));
        history.On(new(2025, 3, 1)).Day.Should().Be(new LocalDate(2026, 1, 20));
    }

    [Fact]
    public void That_overlap_count_once() => OneYear.Interrupted(TenDays).Value.Interrupted(ValidityPeriod.Between(new(2025, 3, 5), new(2025, 3, 12)).Value).Value
        .Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 22));
}
