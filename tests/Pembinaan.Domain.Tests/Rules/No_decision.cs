using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>The default value of a decision, as in an array that nobody filled, is never a pass and can be asked everything.</summary>
public sealed class No_decision
{
    private static Decision<Person> None => default;

    [Fact]
    public void Is_no_rule_set_in_force()
    {
        None.Outcome.Should().Be(Outcome.NoRuleSetInForce);
        None.IsMet.Should().BeFalse();
        None.Window.Should().Be(Window.Never);
        (None.FirstDayMet, None.FirstDayPossiblyMet, None.LastDayMet, None.DaysUntilMet).Should().Be((null, null, null, null));
        (None.OpeningEdge, None.ClosingEdge, None.NextEdge).Should().Be((null, null, null));
        None.On(new(2025, 5, 19)).Outcome.Should().Be(Outcome.NoRuleSetInForce);
    }

    [Fact]
    public void Has_no_findings_and_one_error()
    {
        None.Findings.IsEmpty.Should().BeTrue();
        None.AllFindings().Should().BeEmpty();
        None.MissingFacts().Should().BeEmpty();
        None.SeparatingFacts().Should().BeEmpty();
        None.Edges().Should().BeEmpty();
        None.ToWarnings().Should().BeEmpty();
        None.ToErrors().Single().ErrorCode.Should().Be("RULEBOOK-NOT-IN-FORCE");
        None.With(Waiver.Of("T-A", "kalapas", "alasan", ValidityPeriod.On(new(2025, 5, 19))).Value).Has(RuleErrors.NoRuleSetInForce).Should().BeTrue();
    }

    [Fact]
    public void Is_explained_and_stored_as_what_it_is()
    {
        None.Explain(Language.English).Should().Contain("no rule set is in force");
        None.Receipt().Outcome.Should().Be(Outcome.NoRuleSetInForce);
        None.WhatIf(new Person()).IsNone.Should().BeTrue();
        None.ToString().Should().Contain("NoRuleSetInForce");
    }
}
