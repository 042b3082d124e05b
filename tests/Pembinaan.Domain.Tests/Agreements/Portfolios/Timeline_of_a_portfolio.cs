using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements.Portfolios;

public sealed class Timeline_of_a_portfolio
{
    private static AgreementSpan Row(LocalDate first, LocalDate? last, string agreement = "PKS-1") => new(AgreementId.From(agreement), UptS, Swen, Sabun, first, last, SpanHold.None, last);

    [Fact]
    public void What_has_no_end_is_drawn_to_the_last_day_of_the_picture_and_says_so()
    {
        var timeline = PortfolioTimeline.Of([Row(Day("2024-03-01"), null)]);

        timeline.ToMermaid("Portofolio", ValidityPeriod.Between(Day("2024-01-01"), Day("2025-12-31")).Value).Should().Contain("berlaku tanpa batas akhir :active, 2024-03-01, 2026-01-01");
        timeline.ToMermaid("Portfolio", ValidityPeriod.From(Day("2024-01-01")), Language.English).Should().Contain("in force without end :active, 2024-03-01, 2025-03-02");
    }

    [Fact]
    public void A_picture_without_an_end_shows_every_bar_to_its_own()
    {
        var text = PortfolioTimeline.Of([Row(Day("2024-03-01"), null), Row(Day("2024-05-01"), Day("2027-06-30"), "PKS-2")]).ToMermaid("x", ValidityPeriod.From(Day("2024-01-01")));

        text.Should().Contain("2024-03-01, 2028-07-01").And.Contain("2024-05-01, 2027-07-01");
    }

    [Fact]
    public void Rows_at_either_end_of_the_calendar_are_drawn()
    {
        var timeline = PortfolioTimeline.Of([Row(new(1, 1, 1), Day("2024-06-30")), Row(Day("2024-03-01"), new(9999, 12, 31), "PKS-2")]);

        timeline.Bars.Should().HaveCount(2);
        timeline.ToMermaid("x", ValidityPeriod.From(new(1, 1, 1))).Should().Contain(":active, 0001-01-01, 2024-07-01");
        timeline.ToMermaid("x", ValidityPeriod.Between(Day("2024-01-01"), new(9999, 12, 31)).Value).Should().Contain("2024-03-01, 9999-12-31");
    }

    [Fact]
    public void Nothing_handed_in_is_named()
    {
        var portfolio = Portfolio.Of([Row(Day("2024-03-01"), null)]);
        var (day, period) = (Day("2024-06-01"), ValidityPeriod.On(Day("2024-06-01")));
        (Action Ask, string Name)[] questions =
        [
            (() => portfolio.CountInForceOn(day, (FacilityId)null!), "facility"),
            (() => portfolio.CountInForceOn(day, (Domain.Agreements.ProviderId)null!), "provider"),
            (() => portfolio.CountInForceOn(day, (SubjectId)null!), "subject"),
            (() => portfolio.InForceOn(day, (FacilityId)null!), "facility"),
            (() => portfolio.InForceOn(day, (Domain.Agreements.ProviderId)null!), "provider"),
            (() => portfolio.InForceOn(day, (SubjectId)null!), "subject"),
            (() => portfolio.Covering(null!, Swen, Sabun, day), "facility"),
            (() => portfolio.Covering(UptS, null!, Sabun, day), "provider"),
            (() => portfolio.Covering(UptS, Swen, null!, day), "subject"),
            (() => portfolio.CoverageOf(null!, Sabun, period), "facility"),
            (() => portfolio.CoverageOf(UptS, null!, period), "subject"),
            (() => portfolio.CoverageOf(UptS, Sabun, null!), "period"),
            (() => portfolio.GapsOf(null!, Sabun, period), "facility"),
            (() => Portfolio.Of((IEnumerable<AgreementSpan>)null!), "rows"),
            (() => Portfolio.Of([Row(day, null), null!]), "rows"),
            (() => Domain.Agreements.ChainLink.Among(null!), "agreements"),
        ];

        foreach (var (ask, name) in questions)
        {
            ask.Should().Throw<ArgumentNullException>().WithParameterName(name);
        }
    }
}
