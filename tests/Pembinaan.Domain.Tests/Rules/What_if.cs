using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class What_if
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of(
        "SET",
        Sample.Rule("T-RISK", PersonFacts.Risk.OneOf(Risk.Low)),
        Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6))).Overridable(),
        Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5)).AsWarning()).Value;

    private static readonly Person Person = new() { Risk = Risk.High, Penalty = Occurrence.On(new(2025, 1, 31)), Score = 6 };

    [Fact]
    public void A_fact_were_otherwise_names_the_reasons_gone_and_new()
    {
        var difference = Set.Decide(Person, Day).WhatIf(Person with { Risk = Risk.Low, Score = 4 });

        difference.ReasonsGone.Select(static c => c.Code).Should().Equal("T-RISK");
        difference.ReasonsNew.Should().BeEmpty("a warning is no reason");
        difference.Changes.Select(static c => (c.Code, c.Effect)).Should().Equal(("T-RISK", Effect.Refuse), ("T-SCORE", Effect.Warn));
        difference.OutcomeChanged.Should().BeFalse("the penalty is still there");
        difference.ChangedFacts.Should().Equal("risk", "score");
        difference.Before.FirstDayMet.Should().BeNull();
        difference.After.FirstDayMet.Should().Be(new LocalDate(2025, 7, 31));
        difference.ShiftOfFirstDay.Should().BeNull("there was no first day");
        difference.IsNone.Should().BeFalse();
    }

    [Fact]
    public void The_first_day_moves_it_says_by_how_many_days()
    {
        var difference = Set.Decide(Person with { Risk = Risk.Low }, Day).WhatIf(Person with { Risk = Risk.Low, Penalty = Occurrence.On(new(2025, 2, 1)) });

        difference.Changes.Should().BeEmpty();
        difference.ShiftOfFirstDay.Should().Be(1);
        difference.IsNone.Should().BeFalse();
    }

    [Fact]
    public void Nothing_changes_it_says_so() => Set.Decide(Person, Day).WhatIf(Person with { Birth = new LocalDate(1990, 1, 1) }).IsNone.Should().BeTrue();

    [Fact]
    public void A_reason_becomes_unknown_it_is_changed_and_not_gone()
    {
        var difference = Set.Decide(Person, Day).WhatIf(Person with { Risk = default });

        difference.ReasonsChanged.Select(static c => (c.Code, c.Before, c.After)).Should().Equal(("T-RISK", Verdict.NotMet, Verdict.Undetermined));
        difference.ReasonsGone.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_were_waived_the_reason_is_gone_and_the_waiver_shown()
    {
        var decision = Set.Decide(Person with { Risk = Risk.Low }, Day);
        var difference = decision.DifferenceTo(decision.With(Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value).Value);

        difference.OutcomeChanged.Should().BeTrue();
        difference.ReasonsGone.Single().Should().Match<RuleChange>(static c => c.Code == "T-CLEAN" && c.IsWaived && !c.WasWaived);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(-1, -1)]
    [InlineData(1, 1)]
    public void A_waiver_does_not_touch_the_day_it_is_warned_of(int first, int last)
    {
        var (from, to) = (Day.PlusDays(Math.Min(first, last)), Day.PlusDays(Math.Max(first, last)));
        var decided = Set.Decide(Person with { Risk = Risk.Low }, Day).With(Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", ValidityPeriod.Between(from, to).Value).Value);
        var touches = from <= Day && Day <= to;

        decided.Warnings.Select(static w => w.ErrorCode).Should().Equal(touches ? [] : ["RULE-WAIVER-ELSEWHERE"]);
        decided.Value.IsMet.Should().Be(touches);
        decided.Value.In(Language.English).Contains($"T-CLEAN is waived until {IndonesianDate.Format(to, Language.English)} inclusive.", StringComparison.Ordinal).Should().Be(touches);
        decided.Value.In(Language.Indonesian).Contains($"T-CLEAN dikesampingkan sampai dengan {IndonesianDate.Format(to)}.", StringComparison.Ordinal).Should().Be(touches);
    }

    [Fact]
    public void The_waivers_of_the_decision_count_for_the_other_facts_too()
    {
        var decision = Set.Decide(Person, Day).With(Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value).Value;

        decision.WhatIf(Person with { Risk = Risk.Low }).After.Outcome.Should().Be(Outcome.Met);
    }
}
