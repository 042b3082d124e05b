using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>A framework that lasts longer again takes with it what ends with it; days in common with what came after that are refused from this side too.</summary>
[Trait("Case", "W06")]
public sealed class Frameworks_that_come_back
{
    [Theory]
    [InlineData("2024-07-01", true)]
    [InlineData("2025-02-01", false)]
    public void An_annulled_end_does_not_bring_a_child_back_into_its_successor(string successorFrom, bool isRefused)
    {
        var (framework, child, successor) = Family(successorFrom);

        var annulled = Dossiers.Given.Whole(framework, child.Alone(), successor.Alone())[framework.Id].Annul(EntryId.From("end"), "keliru", On("2024-08-01", "annul"));

        annulled.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isRefused ? ["AGREEMENT-OVERLAP"] : []);
    }

    [Theory]
    [InlineData("2024-07-01", true)]
    [InlineData("2025-02-01", false)]
    public void Nor_does_an_addendum_that_extends_it(string successorFrom, bool isRefused)
    {
        var (framework, child, successor) = Family(successorFrom, isCutByPeriod: true);
        var longer = new Addendum(Day("2024-06-15")) { Period = Until("2025-12-31") };

        Dossiers.Given.Whole(framework, child.Alone(), successor.Alone())[framework.Id].Change(a => a.Amend(longer, "2024-06-15", id: "longer"))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isRefused ? ["AGREEMENT-OVERLAP"] : []);
    }

    private static (CooperationAgreement Framework, CooperationAgreement Child, CooperationAgreement Successor) Family(string successorFrom, bool isCutByPeriod = false)
    {
        var framework = Draft("NK-1", Until(isCutByPeriod ? "2024-06-30" : "2025-12-31")).Signed("2023-01-30");
        framework = isCutByPeriod ? framework : framework.Terminate(Day("2024-06-30"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;
        var child = Draft("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).PlaceUnder(framework, Day("2023-01-31"), On("2023-01-31", "under")).Value.Signed();
        var successor = Draft("PKS-2", AgreedPeriod.Between(Day(successorFrom), Day("2026-06-30")).Value)
            .Continue(child, Continuation.Replacement, On("2024-06-10", "link")).Value.Signed("2024-06-10");
        return (framework, child, successor);
    }

    private static AgreedPeriod Until(string last) => AgreedPeriod.Between(Day("2023-01-01"), Day(last)).Value;
}
