using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>Cases of which public reports give official dates: the national counting gives every one of them, before 2 January 2026 and since.</summary>
public class Officially_dated_cases
{
    private static readonly SentenceTerm NineMonths = SentenceTerm.Of(months: 9);

    public static TheoryData<string> Days => new("2022-08-03", "2026-01-01", "2026-01-02", "2030-01-01");

    [Theory]
    [MemberData(nameof(Days))]
    public void R_is_released_conditionally_on_20_July_2022_and_guided_to_10_June_2024(string day)
    {
        var r = Sentence.Of(SentenceTerm.Of(years: 2, months: 8), new(2020, 12, 12)).Granted(Remission.Of(new(2021, 8, 17), 2).Value);

        r.ServedFrom(Fraction.TwoThirds, On(day), NineMonths).Day.Should().Be(new LocalDate(2022, 7, 20));
        r.Release(On(day)).Day.Should().Be(new LocalDate(2023, 6, 10));
        r.GuidanceUntil(On(day)).Day.Should().Be(new LocalDate(2024, 6, 10));
        r.InitialExpiry(On(day)).Day.Should().Be(new LocalDate(2023, 8, 9), "two years and 240 days");
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_S_leaves_on_3_March_2022_and_is_free_on_1_June(string day)
    {
        var planned = Sentence.Of(SentenceTerm.Of(years: 10), new(2012, 4, 27)).Granted(Remission.Of(new(2021, 8, 17), 3).Value);
        var served = planned.WithFine(new(SentenceTerm.Of(months: 4, days: 5), FinePayment.Unpaid));

        planned.LeaveBeforeRelease(On(day)).Day.Should().Be(new LocalDate(2021, 10, 29));
        served.LeaveBeforeRelease(On(day)).Day.Should().Be(new LocalDate(2022, 3, 3));
        served.Release(On(day)).Day.Should().Be(new LocalDate(2022, 6, 1));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void J_W_has_two_thirds_on_25_July_2024_and_is_guided_to_27_March_2032(string day)
    {
        // The first day is inferred; the remission, 58 months and 30 days in all, is put before two thirds of the way.
        var remissions = Enumerable.Range(0, 29).Select(static i => Remission.Of(new LocalDate(2017, 1, 1).PlusMonths(2 * i), 2, i == 0 ? 30 : 0).Value);
        var jw = remissions.Aggregate(Sentence.Of(SentenceTerm.Of(years: 20), new(2016, 1, 30)), static (s, r) => s.Granted(r));

        jw.ServedFrom(Fraction.TwoThirds, On(day), NineMonths).Day.Should().Be(new LocalDate(2024, 7, 25), "he was released conditionally on 18 August 2024");
        jw.Release(On(day)).Day.Should().Be(new LocalDate(2031, 3, 27));
        jw.GuidanceUntil(On(day)).Day.Should().Be(new LocalDate(2032, 3, 27));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void O_R_has_two_thirds_on_3_January_2019_and_ends_on_8_May(string day)
    {
        foreach (var term in new[] { SentenceTerm.Of(months: 12), SentenceTerm.Of(years: 1) })
        {
            var or = Sentence.Of(term, new(2018, 5, 8));

            or.ServedFrom(Fraction.TwoThirds, On(day)).Day.Should().Be(new LocalDate(2019, 1, 3));
            or.Release(On(day)).Day.Should().Be(new LocalDate(2019, 5, 8));
        }
    }

    /// <summary>His term was not reported; two months of last remission are a leave of 60 days whatever it is.</summary>
    [Theory]
    [MemberData(nameof(Days))]
    public void N_has_a_leave_of_60_days(string day)
    {
        for (var first = new LocalDate(2017, 1, 1); first < new LocalDate(2017, 3, 5); first = first.PlusDays(1))
        {
            var n = Sentence.Of(SentenceTerm.Of(years: 4), first).Granted(Remission.Of(new(2018, 8, 17), 1).Value).Granted(Remission.Of(new(2019, 8, 17), 2).Value);

            Period.DaysBetween(n.LeaveBeforeRelease(On(day)).Day!.Value, n.Release(On(day)).Day!.Value).Should().Be(60);
        }

        Period.DaysBetween(new(2020, 6, 14), new(2020, 8, 13)).Should().Be(60, "as officially dated");
    }

    [Fact]
    public void Contradict_every_other_named_counting()
    {
        var r = Sentence.Of(SentenceTerm.Of(years: 2, months: 8), new(2020, 12, 12)).Granted(Remission.Of(new(2021, 8, 17), 2).Value);

        foreach (var counting in SentenceCounting.All.Where(static c => c != SentenceCounting.Practice))
        {
            (r.ServedFrom(Fraction.TwoThirds, counting).Day, r.Release(counting).Day).Should().NotBe((new LocalDate(2022, 7, 20), new LocalDate(2023, 6, 10)));
            counting.Name.Id.Should().Contain("lain dari kasus bertanggal resmi");
            counting.Name.En.Should().Contain("unlike the officially dated cases");
        }
    }

    [Fact]
    public void Put_two_thirds_of_fifteen_years_52_days_after_those_of_years_of_360_days()
    {
        var fifteen = Sentence.Of(SentenceTerm.Of(years: 15), new(2020, 1, 1));

        fifteen.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2030, 1, 1));
        fifteen.ServedFrom(Fraction.TwoThirds, SentenceCounting.YearOf360Days).Day.Should().Be(new LocalDate(2029, 11, 9));
        SentenceCounting.All.Where(static c => c.Years == YearConvention.Of360Days).Should().Equal([SentenceCounting.YearOf360Days], "its name says so");
    }

    [Fact]
    public void Round_part_of_a_day_up_by_name()
    {
        var hundred = Sentence.Of(SentenceTerm.Of(days: 100), new(2025, 1, 1));

        hundred.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 1, 1).PlusDays(67));
        hundred.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice with { Rounding = FractionRounding.DownToTheDay }).Day.Should().Be(new LocalDate(2025, 1, 1).PlusDays(66));
    }

    [Fact]
    public void Limit_a_leave_to_six_months_or_to_what_is_named_and_to_two_thirds()
    {
        var ten = Sentence.Of(SentenceTerm.Of(years: 10), new(2012, 4, 27));
        var remitted = ten.Granted(Remission.Of(new(2021, 1, 1), 8).Value);
        var release = remitted.Release(SentenceCounting.Practice).Day!.Value;

        remitted.LeaveBeforeRelease(SentenceCounting.Practice).Day.Should().Be(release.PlusDays(-180));
        remitted.LeaveBeforeRelease(SentenceCounting.Practice, SentenceTerm.Of(months: 3)).Day.Should().Be(release.PlusDays(-90));
        var ofOneDay = ten.Granted(Remission.Of(new(2021, 8, 17), 0, 45).Value).Granted(Remission.Of(new(2021, 8, 17), 1).Value);
        ofOneDay.LeaveBeforeRelease(SentenceCounting.Practice).Day.Should().Be(ofOneDay.Release(SentenceCounting.Practice).Day!.Value.PlusDays(-45), "of two of one day the longest");
        ten.LeaveBeforeRelease(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined, "no remission gives it a length");
        remitted.Revoked(new LocalDate(2021, 1, 1), new(2021, 2, 1)).Value.LeaveBeforeRelease(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);
        var fifteenMonths = Sentence.Of(SentenceTerm.Of(months: 15), new(2020, 1, 1)).Granted(Remission.Of(new(2020, 8, 17), 6).Value);
        fifteenMonths.LeaveBeforeRelease(SentenceCounting.Practice).Day.Should().Be(fifteenMonths.ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day);
        Sentence.Of(SentenceTerm.Of(months: 12), new(2020, 1, 1)).Granted(Remission.Of(new(2020, 8, 17), 1).Value)
            .LeaveBeforeRelease(SentenceCounting.Practice).Should().Be(SentenceDate.TooShort, "two thirds are eight months");
        Sentence.Life(new(2020, 1, 1)).LeaveBeforeRelease(SentenceCounting.Practice).Should().Be(SentenceDate.Undefined);
        ten.Interrupted(ValidityPeriod.From(new(2013, 1, 1))).Value.GuidanceUntil(SentenceCounting.Practice).Should().Be(SentenceDate.NotReached);
    }

    private static SentenceCounting On(string day) => SentenceCounting.National.TryOn(LocalDatePattern.Iso.Parse(day).Value, out var value) ? value.Value : throw new InvalidOperationException(day);
}
