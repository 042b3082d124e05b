using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>One year from 1 January 2024 and a fine replaced by three months: the term alone ends on 1 January 2025, with what replaces the fine on 1 April.</summary>
[Trait("Case", "W02")]
public class Fines_paid_late
{
    private static readonly SentenceCounting Practice = SentenceCounting.Practice;
    private static readonly SentenceTerm Quarter = SentenceTerm.Of(months: 3);
    private static readonly SentenceTerm Month = SentenceTerm.Of(months: 1);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 1));
    private static readonly Sentence Unpaid = OneYear.WithFine(new(Quarter, FinePayment.Unpaid));

    private static LocalDate? Day(string? iso) => iso is null ? null : LocalDatePattern.Iso.Parse(iso).Value;

    private static Sentence Paid(string? iso) => OneYear.WithFine(new(Quarter, FinePayment.Paid, Day(iso)));

    [Theory]
    [Trait("Scenario", "S37")]
    [InlineData("2023-12-31", "2025-01-01")]
    [InlineData("2024-06-01", "2025-01-01")]
    [InlineData("2025-01-01", "2025-01-01")]
    [InlineData("2025-01-02", "2025-01-02")]
    [InlineData("2025-02-10", "2025-02-10")]
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2025-04-01", "2025-04-01")]
    [InlineData("2025-04-02", "2025-04-01")]
    [InlineData("2025-05-10", "2025-04-01")]
    [InlineData(null, "2025-01-01")]
    public void Release_on_the_day_of_the_payment_whoever_had_not_served_the_term_by_then(string? paid, string release)
    {
        Paid(paid).Release(Practice).Day.Should().Be(Day(release));
        Paid(paid).ReleaseHistory(Practice).On(new(2025, 6, 1)).Day.Should().Be(Day(release));
        Paid(paid).ServedFrom(Fraction.Half, Practice).Should().Be(OneYear.ServedFrom(Fraction.Half, Practice), "no fine moves a fraction");
        Paid(paid).InitialExpiry(Practice).Should().Be(OneYear.InitialExpiry(Practice));
    }

    [Fact]
    public void Move_the_guidance_with_the_release()
    {
        Paid("2025-05-10").GuidanceUntil(Practice).Should().Be(Unpaid.GuidanceUntil(Practice));
        Paid("2024-06-01").GuidanceUntil(Practice).Should().Be(OneYear.GuidanceUntil(Practice));
        Paid("2025-02-10").GuidanceUntil(Practice).Day.Should().Be(new LocalDate(2026, 2, 10));
    }

    [Fact]
    public void Are_not_known_before_their_day()
    {
        var before = Paid("2025-02-10").KnownOn(new(2025, 2, 9)).Release(Practice);

        (before.Day, before.Earliest, before.Latest).Should().Be((null, new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 1)));
        Paid("2025-05-10").RemainingOn(new(2025, 4, 1), Practice).Should().Be(0, "paid or not, it is served");
    }

    /// <summary>Three months and one: all unpaid, the release is 1 May 2025; with the first paid, 31 January; with the second paid, 1 April.</summary>
    [Theory]
    [InlineData("2025-02-10", null, "2025-02-10")]
    [InlineData("2025-01-10", null, "2025-01-31")]
    [InlineData("2025-02-10", "2025-01-20", "2025-02-10")]
    [InlineData("2025-02-10", "2025-03-01", "2025-02-10")]
    [InlineData("2025-01-10", "2025-01-20", "2025-01-20")]
    [InlineData("2025-05-02", "2025-04-10", "2025-04-10")]
    [InlineData("2025-05-02", "2025-05-01", "2025-05-01")]
    [InlineData("2025-05-02", null, "2025-05-01")]
    public void Count_each_from_its_day(string first, string? second, string release)
    {
        var both = Paid(first).WithFine(second is null ? new(Month, FinePayment.Unpaid) : new(Month, FinePayment.Paid, Day(second)));

        both.Release(Practice).Day.Should().Be(Day(release));
    }

    [Fact]
    public void Leave_between_two_days_what_hangs_on_another_fine()
    {
        Paid("2025-05-10").WithFine(new(Month)).Release(Practice).ToString().Should().Be("2025-04-01 to 2025-05-01");
        Paid("2025-01-10").WithFine(new(Month)).Release(Practice).ToString().Should().Be("2025-01-10 to 2025-01-31");
    }

    [Theory]
    [InlineData("2025-03-20", "2025-05-10", "2025-03-20")]
    [InlineData("2024-08-17", "2025-03-10", "2025-03-02")]
    [InlineData("2024-08-17", "2025-02-10", "2025-02-10")]
    [InlineData("2024-08-17", "2024-12-15", "2024-12-15")]
    [InlineData("2024-08-17", "2024-12-01", "2024-12-02")]
    [InlineData("2025-02-20", "2025-02-10", "2025-02-10")]
    public void Come_among_remissions_in_the_order_of_their_days(string granted, string paid, string release) =>
        Paid(paid).Granted(Remission.Of(Day(granted)!.Value, 1).Value).Release(Practice).Day.Should().Be(Day(release));

    [Fact]
    public void Open_nothing_on_a_day_of_an_escape()
    {
        var away = ValidityPeriod.Between(new(2025, 2, 1), new(2025, 2, 28)).Value;

        Paid("2025-02-10").Interrupted(away).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 3, 1));
        Paid("2025-05-10").Interrupted(away).Value.Release(Practice).Day.Should().Be(new LocalDate(2025, 4, 29));
    }
}
