using Pembinaan.Domain.Agreements;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements.Portfolios;

public sealed class Questions_of_a_portfolio
{
    private static AgreementSpan Row(LocalDate first, LocalDate? last, string agreement = "PKS-1") => new(AgreementId.From(agreement), UptS, Swen, Sabun, first, last, SpanState.InForce, last);

    [Fact]
    public void Nothing_handed_in_is_named()
    {
        var portfolio = Portfolio.Of([Row(Day("2024-03-01"), null)]);
        var day = Day("2024-06-01");
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
