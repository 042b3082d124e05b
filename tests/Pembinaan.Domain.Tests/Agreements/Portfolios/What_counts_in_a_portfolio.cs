using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements.Portfolios;

public sealed class What_counts_in_a_portfolio
{
    private static readonly LocalDate Inside = Day("2024-01-01");
    private static readonly ProviderId Partner = PartyId.Of(Swen);

    private static CooperationAgreement Other => Draft("PKS-2").Signed();

    [Fact]
    public void A_signing_recognised_as_the_same_counts_once_with_rows_bars_and_reminders_and_twice_again_when_the_recognition_is_withdrawn()
    {
        var one = Pks1().RecogniseAsSame(Other.Id, "satu penandatanganan", On("2024-02-01", "same")).Value;
        var two = one.WithdrawRecognition(Other.Id, "dua penandatanganan", On("2024-03-01", "not-same")).Value;
        (ReminderKind, Term)[] thresholds = [(ReminderKind.Expiry, Term.OfDays(30))];

        foreach (CooperationAgreement[] both in new[] { new[] { one, Other }, [Other, one] })
        {
            Portfolio.Of(both).CountInForceOn(Inside).Should().Be(1);
            Portfolio.Of(both).InForceOn(Inside).Should().Equal(one.Id);
            Portfolio.Of(both).Covering(UptS, Partner, Sabun, Inside).Should().Equal(one.Id);
            Portfolio.Of(both).ExpiringBetween(Day("2025-01-01"), Day("2025-01-31")).Should().Equal(one.Id);
            AgreementSpans.OfAll(both).Select(static r => r.Agreement).Distinct().Should().Equal(one.Id);
            Reminders.Due(both, thresholds, Day("2025-01-15"), []).Should().ContainSingle().Which.Agreement.Should().Be(one.Id);
            RecognisedDuplicates.CountedOnce(both).Should().Equal(one);
        }

        Portfolio.Of([two, Other]).CountInForceOn(Inside).Should().Be(2);
        Portfolio.Of([two.AsKnownAt(Noon("2024-02-15"))!, Other]).CountInForceOn(Inside).Should().Be(1);
        Portfolio.Of([Other]).CountInForceOn(Inside).Should().Be(1, "without the one that recognised it, it counts itself");
    }

    [Fact]
    public void Where_each_recognises_the_other_one_of_them_counts_and_a_withdrawn_one_never_instead_of_it()
    {
        var one = Pks1().RecogniseAsSame(Other.Id, "sama", On("2024-02-01", "same")).Value;
        var back = Other.RecogniseAsSame(one.Id, "sama", On("2024-02-01", "same")).Value;
        var third = Draft("PKS-3").RecogniseAsSame(Other.Id, "sama", On("2024-02-01", "same")).Bind(a => a.Withdraw(Day("2024-02-02"), "batal", On("2024-02-02", "withdraw"))).Value;

        RecognisedDuplicates.CountedOnce([back, one]).Should().Equal(one);
        RecognisedDuplicates.CountedOnce([one, back, one]).Should().Equal([one, one], "the same agreement twice is for the caller to see");
        RecognisedDuplicates.CountedOnce([third, Other]).Should().ContainSingle().Which.Id.Should().Be(Other.Id);
        RecognisedDuplicates.CountedOnce([third, back, one, Draft("PKS-4")]).Select(static a => a.Id.Value).Should().Equal("PKS-1", "PKS-4");
    }

    [Fact]
    public void An_agreement_without_a_facility_is_in_force_and_covers_no_session()
    {
        var ditjenpas = StakeholderId.From("DITJENPAS");
        var central = CooperationAgreement.Draft(AgreementId.From("NK-PUSAT"), IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.NotaKesepahaman, "NOTA KESEPAHAMAN", On("2023-01-02", "1"))
            .Bind(a => a.Name(AgreementParty.Of(ditjenpas), On("2023-01-02", "2")))
            .Bind(a => a.Name(AgreementParty.Of(Swen), On("2023-01-02", "3")))
            .Bind(a => a.AgreeScope([new(Sabun)], On("2023-01-02", "4")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-02", "5"))).Value.Signed();
        var rows = AgreementSpans.Of(central).ToList();
        var portfolio = Portfolio.Of([central, Pks1()]);

        rows.Should().NotBeEmpty().And.OnlyContain(static r => r.Facility == null && r.EndsOn == Day("2025-01-31"));
        foreach (var day in new[] { "2023-01-31", "2023-02-01", "2025-01-31", "2025-02-01" }.Select(Day))
        {
            var expected = central.StandingOn(day).IsInForce;
            rows.Exists(r => AgreementSpan.InForceOn(day).Compile()(r)).Should().Be(expected);
            portfolio.InForceOn(day).Contains(central.Id).Should().Be(expected);
            portfolio.CountInForceOn(day).Should().Be(expected ? 2 : 0);
            portfolio.CountInForceOn(day, ProviderId.Of(ditjenpas)).Should().Be(expected ? 1 : 0);
            portfolio.CountInForceOn(day, Sabun).Should().Be(expected ? 2 : 0);
        }

        portfolio.CountInForceOn(Inside, UptS).Should().Be(1);
        portfolio.Covering(UptS, Partner, Sabun, Inside).Should().Equal(AgreementId.From("PKS-1"));
        rows.Should().NotContain(r => AgreementSpan.Covers(UptS, Partner, Sabun, Inside).Compile()(r));
        portfolio.ExpiringBetween(Day("2025-01-31"), Day("2025-01-31")).Should().HaveCount(2);
    }

    [Fact]
    public void An_agreement_that_is_suspended_throughout_expires_with_the_others_and_is_in_force_on_no_day()
    {
        var suspended = Pks1().Suspend(Day("2023-02-01"), null, "menunggu", On("2023-02-01", "hold")).Value;
        var rows = AgreementSpans.Of(suspended).ToList();

        Portfolio.Of([suspended]).CountInForceOn(Inside).Should().Be(0);
        Portfolio.Of([suspended]).ExpiringBetween(Day("2025-01-31"), Day("2025-01-31")).Should().Equal(suspended.Id);
        rows.Where(AgreementSpan.ExpiringBetween(Day("2025-01-31"), Day("2025-01-31")).Compile()).Should().NotBeEmpty();
    }

    [Fact]
    public void Rows_that_end_before_they_begin_stand_apart_or_lie_beyond_the_calendar_are_a_fault_of_the_caller()
    {
        var row = AgreementSpans.Of(Pks1()).First();

        FluentActions.Invoking(() => Portfolio.Of([row with { LastDay = row.FirstDay.PlusDays(-1) }])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Portfolio.Of([row, row with { Agreement = Other.Id }, row])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Portfolio.Of([row with { FirstDay = new(-5, 1, 1) }])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Portfolio.Of([Pks1()]).CountInForceOn(new(-5, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AgreementSpan.InForceOn(Inside.WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Pks1().StandingOn(Inside.WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>();
    }
}
