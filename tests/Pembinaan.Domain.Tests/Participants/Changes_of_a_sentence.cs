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
        var credited = OneYear.Crediting(DetentionCredit.Wholly(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value).Value).Value;

        credited.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 10, 2));
        credited.DaysServedOn(Start, SentenceCounting.Practice).Should().Be(101);
    }

    [Fact]
    public void Credit_detention_in_part_by_its_number_of_days()
    {
        var credited = OneYear.Crediting(DetentionCredit.InPart(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value, 40).Value).Value;

        credited.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10).PlusDays(-40));
        DetentionCredit.InPart(ValidityPeriod.Between(new(2024, 10, 2), new(2025, 1, 9)).Value, 101).Has(ParticipantErrors.CreditOutOfRange).Should().BeTrue();
    }

    [Theory]
    [Trait("Law", "UU 1/2023 ps 68")]
    [InlineData(20, 0, 0, "2026-01-02", false)]
    [InlineData(20, 0, 1, "2026-01-02", true)]
    [InlineData(0, 241, 0, "2026-01-02", true)]
    [InlineData(0, 240, 0, "2026-01-02", false)]
    [InlineData(21, 0, 0, "2026-01-01", false)]
    public void Warn_of_a_term_that_is_longer_than_the_law_allows_and_refuse_none(int years, int months, int days, string firstDay, bool isWarned)
    {
        var from = NodaTime.Text.LocalDatePattern.Iso.Parse(firstDay).Value;
        var term = SentenceTerm.Of(years, months, days);
        var warning = ParticipantErrors.TermTooLong.Warning("terms", Argument.Of("highest", SentenceTerm.Of(years: 20)));

        Sentence.Of(term, from).Mismatches(SentenceCounting.Practice).Should().Equal(isWarned ? [warning] : []);
        Sentence.Of(SentenceTerm.Of(years: 15), from).FollowedBy(term).Mismatches(SentenceCounting.Practice).Should().Equal(isWarned ? [warning] : [], "each term by itself");
        Sentence.Life(from).Mismatches(SentenceCounting.Practice).Should().BeEmpty("it is of no term");
    }

    [Fact]
    public void Count_consecutive_sentences_as_one()
    {
        var both = OneYear.FollowedBy(SentenceTerm.Of(months: 6));

        both.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 7, 9), "a year and 180 days");
        both.Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2026, 7, 10));
        both.ServedFrom(Fraction.TwoThirds, SentenceCounting.Calendar).Should().Be(Sentence.Of(SentenceTerm.Of(months: 18), Start).ServedFrom(Fraction.TwoThirds, SentenceCounting.Calendar));
        both.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day.Should().Be(Start.PlusDays(360), "eight months and four, each term laid separately");
    }

    [Fact]
    public void Let_an_unpaid_fine_move_the_release_and_not_the_fractions()
    {
        var unpaid = OneYear.WithFine(new(SentenceTerm.Of(months: 2), FinePayment.Unpaid));

        unpaid.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 3, 11), "two months are 60 days");
        unpaid.ServedFrom(Fraction.Half, SentenceCounting.Practice).Should().Be(OneYear.ServedFrom(Fraction.Half, SentenceCounting.Practice));
        OneYear.WithFine(new(SentenceTerm.Of(months: 2), FinePayment.Paid)).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10));
        OneYear.WithFine(new(SentenceTerm.Of(months: 2))).Release(SentenceCounting.Practice).Standing.Should().Be(SentenceDateStanding.Unknown);
    }

    [Fact]
    public void Leave_out_days_not_served()
    {
        var interrupted = OneYear.Interrupted(ValidityPeriod.Between(new(2025, 3, 1), new(2025, 3, 10)).Value).Value;

        interrupted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 20));
        interrupted.DaysServedOn(new(2025, 3, 10), SentenceCounting.Practice).Should().Be(OneYear.DaysServedOn(new(2025, 2, 28), SentenceCounting.Practice));
        OneYear.Interrupted(ValidityPeriod.From(new(2025, 3, 1))).Value.Release(SentenceCounting.Practice).Standing.Should().Be(SentenceDateStanding.NotReached, "an escape has no end yet");
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
    [Trait("Law", "UU 22/2022 ps 10")]
    public void Lead_from_death_to_life_or_a_term_and_from_life_to_a_term()
    {
        var day = new LocalDate(2026, 6, 1);
        var term = Commutation.ToFixedTerm(day, SentenceTerm.Of(years: 20), Start);

        var direct = Sentence.Death(Start).Commuted(term).Value;
        var byLife = Sentence.Death(Start).Commuted(Commutation.ToLife(day)).Value.Commuted(term).Value;
        (direct.Kind, direct.KindOn(day.PlusDays(-1))).Should().Be((SentenceKind.FixedTerm, SentenceKind.Death));
        direct.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Should().Be(byLife.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice), "the rights are those of the term");
        direct.Release(SentenceCounting.Practice).Should().Be(byLife.Release(SentenceCounting.Practice));
        direct.Commuted(Commutation.ToLife(day)).Has(ParticipantErrors.CommutationUnfit).Should().BeTrue();
        Sentence.Life(Start).Commuted(Commutation.ToLife(day)).Has(ParticipantErrors.CommutationUnfit).Should().BeTrue();
        Sentence.Life(Start).Commuted(Commutation.ToFixedTerm(Start.PlusDays(-1), SentenceTerm.Of(years: 20), Start)).Has(ParticipantErrors.CommutationUnfit).Should().BeTrue();
        Sentence.Death(Start).Commuted(Commutation.ToLife(day)).Value.Commuted(term).Value.Kind.Should().Be(SentenceKind.FixedTerm, "two decisions may be of one day");
        Sentence.Life(Start).Commuted(term).Value.Commuted(term).Has(ParticipantErrors.CommutationUnfit).Should().BeTrue();
    }

    [Fact]
    public void Never_put_a_release_before_the_grant()
    {
        var short90 = Sentence.Of(SentenceTerm.Of(days: 90), Start).Granted(Remission.Of(new(2025, 3, 20), 1).Value);

        short90.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 3, 20), "11 March is past on the day of the grant");
        Sentence.Of(SentenceTerm.Of(days: 90), Start).Granted(Remission.Of(new(2025, 3, 11), 1).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 3, 11));
        Sentence.Of(SentenceTerm.Of(days: 90), Start).Granted(Remission.Of(new(2025, 3, 10), 1).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 3, 11));
    }

    [Fact]
    public void Do_not_let_a_remission_touch_a_release_that_came_before_it() =>
        OneYear.Granted(Remission.Of(new(2026, 1, 10), 6).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10));

    [Fact]
    public void Count_a_revoked_remission_no_more_and_keep_it_visible()
    {
        var revoked = OneYear.Granted(Remission.Of(new(2025, 8, 17), 2).Value).Revoked(new LocalDate(2025, 8, 17), new(2025, 9, 1)).Value;

        revoked.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 10));
        revoked.KnownOn(new(2025, 8, 31)).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 11, 11));
        revoked.KnownOn(new(2025, 8, 16)).Remissions.Should().BeEmpty();
        revoked.Remissions.Single().RevokedOn.Should().Be(new LocalDate(2025, 9, 1));
        revoked.Revoked(new LocalDate(2025, 8, 17), new(2025, 9, 2)).Has(ParticipantErrors.RemissionNotFound).Should().BeTrue();
        OneYear.Granted(Remission.Of(new(2025, 8, 17), 2).Value).Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 16)).Has(ParticipantErrors.RevokedBeforeGrant).Should().BeTrue();
    }

    [Fact]
    public void Survive_lengths_beyond_the_calendar()
    {
        var endless = Enumerable.Range(0, 200).Aggregate(OneYear, static (s, _) => s.FollowedBy(SentenceTerm.Of(years: 200, months: 2400, days: 73_000)));

        endless.Release(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
        endless.ServedFrom(Fraction.Third, SentenceCounting.YearOf360Days).Should().Be(SentenceDate.NotReached);
    }

    [Fact]
    public void Take_remission_before_or_after_the_fraction_or_not_at_all_by_name()
    {
        var remitted = Sentence.Of(SentenceTerm.Of(months: 24), Start).Granted(Remission.Of(new(2025, 3, 1), 0, 30).Value);

        Served(RemissionInFractions.NotCounted).Should().Be(Start.PlusDays(485));
        Served(RemissionInFractions.BeforeTheFraction).Should().Be(Start.PlusDays(465));
        Served(RemissionInFractions.AfterTheFraction).Should().Be(Start.PlusDays(455));

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
        remitted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 12, 11));
        remitted.Release(SentenceCounting.Practice).Warning("release")!.ErrorCode.Should().Be("SENTENCE-DATE-OUTDATED");
    }

    /// <summary>A year from 10 January 2025 ends with 9 January 2026; 17 August 2025 takes a month of thirty days off.</summary>
    [Theory]
    [InlineData("2026-01-08", false, 364)]
    [InlineData("2026-01-09", false, 365)]
    [InlineData("2026-01-10", false, 365)]
    [InlineData("2030-01-01", false, 365)]
    [InlineData("2025-08-16", true, 219)]
    [InlineData("2025-12-10", true, 335)]
    [InlineData("2025-12-11", true, 335)]
    [InlineData("2026-01-10", true, 335)]
    public void Serve_no_day_from_the_release_on(string day, bool isRemitted, int served) =>
        (isRemitted ? OneYear.Granted(Remission.Of(new(2025, 8, 17), 1).Value) : OneYear).DaysServedOn(Iso(day), SentenceCounting.Practice).Should().Be(served);

    [Fact]
    public void Serve_the_day_of_release_where_it_is_the_last_served() =>
        OneYear.DaysServedOn(new(2030, 1, 1), SentenceCounting.Practice with { Opens = EntitlementDay.LastServedDay }).Should().Be(365);

    [Theory]
    [InlineData("2026-01-09", 365)]
    [InlineData("2026-01-10", null)]
    [InlineData("2026-06-01", null)]
    public void Serve_nobody_knows_how_long_while_it_is_not_known_whether_a_fine_is_paid(string day, int? served) =>
        OneYear.WithFine(new(SentenceTerm.Of(months: 2))).DaysServedOn(Iso(day), SentenceCounting.Practice).Should().Be(served);

    [Fact]
    public void Serve_without_end_for_life() => Sentence.Life(Start).DaysServedOn(new(2045, 1, 9), SentenceCounting.Practice).Should().Be(7305);

    [Theory]
    [InlineData("2026-12-31", 365)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2028-01-01", 180)]
    public void Serve_a_term_that_was_imposed_after_the_release_alone(string day, int served) =>
        OneYear.FollowedBy(SentenceTerm.Of(months: 6), new LocalDate(2027, 1, 1)).DaysServedOn(Iso(day), SentenceCounting.Practice).Should().Be(served);

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
