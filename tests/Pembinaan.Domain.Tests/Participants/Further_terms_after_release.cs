using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>One year from 1 January 2024, over on 1 January 2025, and a further term by a judgment of a later day: nobody serves the days between the two.</summary>
[Trait("Case", "W01")]
[Trait("Law", "UU 1/2023 ps 60")]
public class Further_terms_after_release
{
    private static readonly SentenceCounting Practice = SentenceCounting.Practice;
    private static readonly SentenceTerm HalfYear = SentenceTerm.Of(months: 6);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 1));
    private static readonly Sentence Both = OneYear.FollowedBy(HalfYear, new LocalDate(2025, 3, 1));

    private static readonly Sentence Alone = Sentence.Of(HalfYear, new(2025, 3, 1));

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    [Theory]
    [InlineData("2024-12-31", "2025-06-30")]
    [InlineData("2025-01-01", "2025-06-30")]
    [InlineData("2025-01-02", "2025-07-01")]
    [InlineData("2025-03-01", "2025-08-28")]
    public void Run_from_their_own_day_where_the_one_before_is_over(string since, string release) =>
        OneYear.FollowedBy(HalfYear, Day(since)).Release(Practice).Day.Should().Be(Day(release));

    [Fact]
    public void Are_laid_from_their_own_day_by_every_way_of_counting()
    {
        Both.Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2025, 9, 1), "six months from 1 March");
        Both.Release(Practice with { Opens = EntitlementDay.LastServedDay }).Day.Should().Be(new LocalDate(2025, 8, 27));
        Both.Release(Practice with { FirstDay = FirstDayCounting.DoesNotCount }).Day.Should().Be(new LocalDate(2025, 8, 29), "1 March is not counted either");
        OneYear.FollowedBy(SentenceTerm.Of(years: 1), new LocalDate(2025, 3, 1)).Release(Practice).Day.Should().Be(new LocalDate(2026, 3, 1));
        foreach (var counting in SentenceCounting.All)
        {
            Both.Release(counting).Should().Be(Alone.Release(counting));
            Both.InitialExpiry(counting).Should().Be(Alone.InitialExpiry(counting));
            Both.ServedFrom(Fraction.TwoThirds, counting).Should().Be(Alone.ServedFrom(Fraction.TwoThirds, counting), "the two were not served one after the other");
        }
    }

    [Fact]
    public void Leave_the_days_between_free()
    {
        Both.RemainingOn(new(2025, 2, 28), Practice).Should().Be(0);
        Both.RemainingOn(new(2025, 3, 1), Practice).Should().Be(180);
        Both.ReleaseHistory(Practice).Segments.Select(static s => (s.FirstDay, s.Value.Day)).Should().Equal(
            (new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1)), (new LocalDate(2025, 3, 1), new LocalDate(2025, 8, 28)));
        Both.Mismatches(Practice).Should().BeEmpty();
        Both.Interruptions.Should().BeEmpty("nobody stated one");
    }

    [Fact]
    [Trait("Law", "UU 1/2023 ps 72")]
    public void Share_fractions_only_with_what_they_follow()
    {
        OneYear.FollowedBy(HalfYear, new LocalDate(2025, 1, 1)).ServedFrom(Fraction.TwoThirds, Practice).Day.Should().Be(new LocalDate(2024, 12, 26), "eight months and four");
        OneYear.FollowedBy(HalfYear, new LocalDate(2025, 1, 2)).ServedFrom(Fraction.TwoThirds, Practice).Day.Should().Be(new LocalDate(2025, 5, 2), "four months");
        Both.KnownOn(new(2025, 2, 28)).ServedFrom(Fraction.TwoThirds, Practice).Should().Be(OneYear.ServedFrom(Fraction.TwoThirds, Practice));
    }

    [Fact]
    public void Follow_one_another()
    {
        Both.FollowedBy(SentenceTerm.Of(months: 3), new LocalDate(2025, 10, 1)).Release(Practice).Day.Should().Be(new LocalDate(2025, 12, 30), "again from its own day");
        Both.FollowedBy(SentenceTerm.Of(months: 3), new LocalDate(2025, 8, 1)).Release(Practice).Day.Should().Be(new LocalDate(2025, 11, 26), "from the end of the one before");
        Both.FollowedBy(SentenceTerm.Of(months: 1), new LocalDate(2025, 3, 1)).Release(Practice).Day.Should().Be(new LocalDate(2025, 9, 27), "both of one day");
        Both.FollowedBy(SentenceTerm.Of(months: 1)).Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28), "without a day it counts before as well");
    }

    [Fact]
    public void Follow_what_replaces_a_fine()
    {
        var since = new LocalDate(2025, 5, 1);
        Sentence With(FinePayment payment, LocalDate? paid = null) => OneYear.WithFine(new(SentenceTerm.Of(months: 3), payment, paid)).FollowedBy(HalfYear, since);

        Sentence[] all = [With(FinePayment.Unpaid), With(FinePayment.Paid), With(FinePayment.Paid, new(2025, 2, 10)), With(FinePayment.Paid, new(2025, 4, 20)), With(FinePayment.Unknown)];
        foreach (var sentence in all)
        {
            sentence.Release(Practice).Day.Should().Be(new LocalDate(2025, 10, 28), "180 days from 1 May, whenever the release was");
        }

        var between = OneYear.WithFine(new(SentenceTerm.Of(months: 3))).FollowedBy(HalfYear, new LocalDate(2025, 3, 1)).Release(Practice);
        between.ToString().Should().Be("2025-08-28 to 2025-09-28", "paid, it runs from its day; unpaid, it follows");
    }

    /// <summary>A month that replaces a fine: of the first judgment they end before the further term, beside it they follow it.</summary>
    [Theory]
    [InlineData(null, "2025-01-31", "2025-08-28")]
    [InlineData("2025-03-01", "2025-01-01", "2025-09-27")]
    [InlineData("2025-02-28", "2025-01-01", "2025-08-28")]
    public void Have_the_fines_that_were_imposed_beside_them(string? imposed, string first, string release)
    {
        var fined = Both.WithFine(new(SentenceTerm.Of(months: 1), FinePayment.Unpaid, ImposedOn: imposed is null ? null : Day(imposed)));

        fined.Release(Practice).Day.Should().Be(Day(release));
        fined.KnownOn(new(2025, 1, 15)).Release(Practice).Day.Should().Be(Day(first));
        fined.RemainingOn(new(2025, 1, 15), Practice).Should().Be(imposed is null ? 16 : 0, "a fine beside the further term was imposed later");
    }

    [Fact]
    public void Are_of_an_unknown_end_while_the_payment_of_their_fine_is_unknown()
    {
        var fined = Both.WithFine(new(SentenceTerm.Of(months: 1), ImposedOn: new LocalDate(2025, 3, 1)));

        fined.Release(Practice).ToString().Should().Be("2025-08-28 to 2025-09-27");
        fined.ReleaseHistory(Practice).On(new(2025, 2, 28)).Day.Should().Be(new LocalDate(2025, 1, 1));
        fined.Stated(new() { StatedOn = new(2025, 2, 1), Release = new LocalDate(2025, 1, 1) }).Release(Practice).Day.Should().BeNull("the fine came after the statement");
    }

    [Fact]
    public void Keep_remissions_and_interruptions_where_they_were()
    {
        Both.Granted(Remission.Of(new(2024, 8, 17), 1).Value).Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28), "the release before was on 2 December 2024");
        Both.Granted(Remission.Of(new(2025, 4, 1), 1).Value).Release(Practice).Day.Should().Be(new LocalDate(2025, 7, 29));
        Both.Interrupted(ValidityPeriod.Between(new(2024, 6, 1), new(2024, 6, 10)).Value).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28));
        Both.Interrupted(ValidityPeriod.Between(new(2025, 6, 1), new(2025, 6, 10)).Value).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 9, 7));
        Both.Interrupted(ValidityPeriod.Between(new(2025, 1, 1), new(2025, 2, 28)).Value).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28), "also where the free days are stated");
        Both.Interrupted(ValidityPeriod.From(new LocalDate(2024, 6, 1))).Value.Release(Practice).Should().Be(SentenceDate.NotReached);
    }

    [Fact]
    public void Take_no_remission_from_before_them()
    {
        foreach (var granted in new[] { new LocalDate(2024, 12, 31), new LocalDate(2025, 2, 1), new LocalDate(2025, 2, 28) })
        {
            Both.Granted(Remission.Of(granted, 2).Value).Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28), $"{granted}");
        }

        Both.Granted(Remission.Of(new(2025, 3, 1), 2).Value).Release(Practice).Day.Should().Be(new LocalDate(2025, 6, 29));
        Both.Granted(Remission.Of(new(2024, 12, 31), 2).Value).LeaveBeforeRelease(Practice).Should().Be(SentenceDate.Undefined);
        Both.Crediting(DetentionCredit.Wholly(ValidityPeriod.Between(new(2023, 12, 1), new(2023, 12, 31)).Value).Value).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28));
    }

    [Fact]
    public void Begin_after_a_release_that_the_authority_stated()
    {
        var stated = Both.Stated(new() { StatedOn = new(2024, 6, 1), Release = new LocalDate(2024, 12, 20) });

        stated.RemainingOn(new(2024, 12, 20), Practice).Should().Be(0);
        stated.Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 28));
        Both.Stated(new() { StatedOn = new(2025, 3, 1), Release = new LocalDate(2025, 8, 1) }).Release(Practice).Day.Should().Be(new LocalDate(2025, 8, 1));
    }

    [Fact]
    public void Have_no_meaning_for_life_and_after_a_commutation()
    {
        var life = Sentence.Life(new(2024, 1, 1)).FollowedBy(HalfYear).FollowedBy(HalfYear, new LocalDate(2025, 3, 1));

        life.Release(Practice).Should().Be(SentenceDate.Undefined);
        life.Commuted(Commutation.ToFixedTerm(new(2026, 1, 1), SentenceTerm.Of(years: 20), new(2024, 1, 1))).Value.Release(Practice).Day.Should().Be(new LocalDate(2044, 1, 1));
    }
}
