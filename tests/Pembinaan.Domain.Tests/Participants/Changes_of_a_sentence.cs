using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

public class Changes_of_a_sentence
{
    private static readonly LocalDate Start = new(2025, 1, 10);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), Start);

    [Fact]
    public void Credit_detention_wholly_from_its_first_day()
    {
        var credited = OneYear.Crediting(DetentionCredit.Wholly(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value).Value);

        credited.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 10, 2));
        credited.DaysServedOn(Start).Should().Be(101);
    }

    [Fact]
    public void Credit_detention_in_part_by_its_number_of_days()
    {
        var credited = OneYear.Crediting(DetentionCredit.InPart(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value, 40).Value);

        credited.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10).PlusDays(-40));
        DetentionCredit.InPart(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value, 101).Has(ParticipantErrors.CreditOutOfRange).Should().BeTrue();
    }

    [Fact]
    public void Count_consecutive_sentences_as_one()
    {
        var both = OneYear.FollowedBy(SentenceTerm.Of(months: 6));

        both.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 7, 10));
        both.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Should().Be(Sentence.Of(SentenceTerm.Of(months: 18), Start).ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice));
    }

    [Fact]
    public void Let_an_unpaid_fine_move_the_release_and_not_the_fractions()
    {
        var unpaid = OneYear.WithFine(new(SentenceTerm.Of(months: 2), FinePayment.Unpaid));

        unpaid.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 3, 10));
        unpaid.ServedFrom(Fraction.Half, SentenceCounting.Practice).Should().Be(OneYear.ServedFrom(Fraction.Half, SentenceCounting.Practice));
        OneYear.WithFine(new(SentenceTerm.Of(months: 2), FinePayment.Paid)).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10));
        OneYear.WithFine(new(SentenceTerm.Of(months: 2))).Release(SentenceCounting.Practice).Standing.Should().Be(SentenceDateStanding.Unknown);
    }

    [Fact]
    public void Leave_out_days_not_served()
    {
        var interrupted = OneYear.Interrupted(ValidityPeriod.Between(new(2025, 3, 1), new(2025, 3, 10)).Value).Value;

        interrupted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 20));
        interrupted.DaysServedOn(new(2025, 3, 10)).Should().Be(OneYear.DaysServedOn(new(2025, 2, 28)));
        OneYear.Interrupted(ValidityPeriod.From(new(2025, 3, 1))).Value.Release(SentenceCounting.Practice).Standing.Should().Be(SentenceDateStanding.Undefined, "an escape has no end yet");
    }

    [Fact]
    public void Have_no_dates_for_life_and_death_until_commuted()
    {
        var death = Sentence.Death(new(2010, 1, 1));
        var life = death.Commuted(Commutation.ToLife(new(2020, 1, 1))).Value;
        var fixedTerm = life.Commuted(Commutation.ToFixedTerm(new(2026, 6, 1), SentenceTerm.Of(years: 20), new(2010, 1, 1))).Value;

        death.ServedFrom(Fraction.Third, SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);
        life.Release(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);
        fixedTerm.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2030, 1, 1));
        fixedTerm.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 6, 1), "nothing opens before the commutation");
        (fixedTerm.KindOn(new(2019, 12, 31)), fixedTerm.KindOn(new(2026, 5, 31)), fixedTerm.KindOn(new(2026, 6, 1))).Should().Be((SentenceKind.Death, SentenceKind.Life, SentenceKind.FixedTerm));
        OneYear.Commuted(Commutation.ToLife(new(2025, 6, 1))).Has(ParticipantErrors.CommutationUnfit).Should().BeTrue();
    }

    [Fact]
    public void Take_remission_before_or_after_the_fraction_or_not_at_all_by_name()
    {
        var remitted = Sentence.Of(SentenceTerm.Of(months: 24), Start).Granted(Remission.Of(new(2025, 3, 1), 0, 30).Value);

        Served(RemissionInFractions.NotCounted).Should().Be(Start.PlusDays(480));
        Served(RemissionInFractions.BeforeTheFraction).Should().Be(Start.PlusDays(460));
        Served(RemissionInFractions.AfterTheFraction).Should().Be(Start.PlusDays(450));

        LocalDate? Served(RemissionInFractions place) => remitted.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice with { RemissionInFractions = place }).Day;
    }

    [Fact]
    public void Leave_a_first_day_uncounted_by_name() =>
        OneYear.ServedFrom(Fraction.Half, SentenceCounting.Practice with { FirstDay = FirstDayCounting.DoesNotCount }).Day.Should().Be(Start.PlusDays(181));

    [Fact]
    public void Count_a_date_of_the_authority_as_outdated_after_a_later_decision()
    {
        var stated = OneYear.Stated(new() { StatedOn = new(2025, 2, 1), Release = new LocalDate(2026, 1, 12) });
        var remitted = stated.Granted(Remission.Of(new(2025, 8, 17), 1).Value);

        stated.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 12));
        remitted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 12, 10));
        remitted.Release(SentenceCounting.Practice).Warning("release")!.ErrorCode.Should().Be("SENTENCE-DATE-OUTDATED");
    }
}
