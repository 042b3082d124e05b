using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Domicile_of_a_person
{
    /// <summary>A programme is for people of the regency 36.04 and of the district 36.72.03.</summary>
    [Theory]
    [Trait("Scenario", "S27")]
    [Trait("Case", "W12")]
    [InlineData("36.04", Verdict.Met)]
    [InlineData("36.04.12.2001", Verdict.Met)]
    [InlineData("36.72.03", Verdict.Met)]
    [InlineData("36.72", Verdict.Undetermined)]
    [InlineData("36", Verdict.Undetermined)]
    [InlineData("36.72.04", Verdict.NotMet)]
    [InlineData("36.73", Verdict.NotMet)]
    [InlineData("32", Verdict.NotMet)]
    public void That_is_known_only_coarsely_may_lie_in_a_part_of_it(string domicile, Verdict verdict)
    {
        var conditions = ProgrammeConditions.Of("WARGA", ProgrammeCondition.DomicileIn([RegionCode.From("36.04"), RegionCode.From("36.72.03")]));
        var decision = EligibilityBooks.For(conditions).Value.Decide(Someone.With(p => p with { Domicile = RegionCode.From(domicile) }), Someone.Today);

        decision.Findings.Single(static f => f.Rule.Code == "COND-DOMICILE-IN").Verdict.Should().Be(verdict);
    }
}
