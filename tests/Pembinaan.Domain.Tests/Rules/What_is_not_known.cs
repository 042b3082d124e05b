using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

[Trait("Scenario", "S27")]
public sealed class What_is_not_known
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    private static readonly Rule<Person> LongEnough = Sample.Rule("T-REMAINING", PersonFacts.Release.LeavesAtLeast(Term.OfMonths(6)));
    private static readonly Rule<Person> LowRisk = Sample.Rule("T-RISK", PersonFacts.Risk.OneOf(Risk.Low, Risk.Medium));
    private static readonly Rule<Person> Consenting = Sample.Rule("T-CONSENT", PersonFacts.Consent.IsTrue());

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of("test", LongEnough, LowRisk).Value;

    private static readonly Person Known = new() { Release = new LocalDate(2026, 5, 19), Risk = Risk.Low };

    [Fact]
    public void A_missing_release_date_is_undetermined_and_named()
    {
        var decision = Set.Decide(Known with { Release = default }, Day);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.IsMet.Should().BeFalse();
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("release");
        decision.ToErrors().Single().Text.Id.Should().Contain("perkiraan bebas");
        decision.ToErrors().Single().ErrorCode.Should().Be("T-REMAINING");
    }

    [Fact]
    public void A_missing_risk_score_is_undetermined_and_named() =>
        Set.Decide(Known with { Risk = default }, Day).MissingFacts().Select(static f => f.Name).Should().Equal("risk");

    [Fact]
    public void A_rule_set_without_rules_decides_nothing()
    {
        var decision = RuleSet<Person>.Of("empty").Value.Decide(Known, Day);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.Window.Should().Be(Window.Unknown);
        decision.FirstDayMet.Should().BeNull();
        decision.MissingFacts().Should().BeEmpty();
        decision.ToErrors().Single().ErrorCode.Should().Be("RULESET-EMPTY");
    }

    [Fact]
    public void A_rule_set_without_rules_decides_nothing_for_many_either()
    {
        var decisions = new Decision<Person>[3];
        RuleSet<Person>.Of("empty").Value.Decide([Known, Known, Known], Day, decisions);

        decisions.Should().OnlyContain(static d => d.Outcome == Outcome.Undetermined);
    }

    [Fact]
    public void A_rule_set_that_only_warns_refuses_nothing() =>
        RuleSet<Person>.Of("warning", LowRisk.AsWarning()).Value.Decide(Known with { Risk = Risk.High }, Day).Should().Match<Decision<Person>>(static d => d.IsMet && d.Warnings.Count() == 1);

    [Fact]
    public void A_rule_of_an_unknown_kind_is_undetermined_and_says_so()
    {
        var decision = RuleSet<Person>.Of("newer", LowRisk, Sample.Rule("T-NEW", Condition<Person>.NotUnderstood("moon-phase"))).Value.Decide(Known, Day);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("T-NEW");
        decision.FirstDayMet.Should().BeNull();
        decision.ToErrors().Single().Text.En.Should().Contain("the kind of rule \"moon-phase\" is not known to this version");
        decision.ToErrors().Single().Text.Id.Should().Contain("jenis aturan \"moon-phase\" tidak dikenal oleh versi ini");
    }

    [Fact]
    public void One_rule_that_fails_decides_and_the_unknown_one_is_listed_beside_it()
    {
        var decision = Set.Decide(new() { Risk = Risk.High }, Day);

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("T-RISK");
        decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("T-REMAINING");
        decision.ToErrors().Select(static e => e.ErrorCode).Should().Equal("T-RISK", "T-REMAINING");
    }

    [Fact]
    public void One_branch_that_holds_is_enough_whatever_the_other_is()
    {
        var either = Rule<Person>.AnyOf("T-EITHER", new("Salah satu.", "Either."), Basis.FacilityPolicy, LowRisk, Consenting);
        var decision = RuleSet<Person>.Of("or", either).Value.Decide(Known, Day);

        decision.Outcome.Should().Be(Outcome.Met);
        decision.MissingFacts().Should().BeEmpty();
        decision.ToErrors().Should().BeEmpty();
    }

    [Fact]
    public void A_failed_refresh_never_erases_what_was_known()
    {
        var earlier = Fact<Risk>.KnownThrough(Risk.Low, Day);
        var refreshed = Fact<Risk>.Unknown;

        Set.Decide(Known with { Risk = refreshed.OrEarlier(earlier) }, Day).IsMet.Should().BeTrue();
        Set.Decide(Known with { Risk = refreshed.OrEarlier(earlier) }, Day.PlusDays(1)).Outcome.Should().Be(Outcome.Undetermined, "it was known only until the day before");
        Fact<Risk>.Known(Risk.High).OrEarlier(earlier).Value.Should().Be(Risk.High);
    }

    [Fact]
    [Trait("Vectors", "DV11")]
    public void Known_to_be_none_is_not_unknown()
    {
        var clean = RuleSet<Person>.Of("clean", Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6)))).Value;

        clean.Decide(new() { Penalty = Occurrence.Never }, Day).Outcome.Should().Be(Outcome.Met);
        clean.Decide(new(), Day).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    [Trait("Vectors", "DV12")]
    public void An_exception_is_never_a_no_and_names_the_rule()
    {
        var broken = Sample.Rule("T-BROKEN", Condition<Person>.From(new("rusak", "broken"), [PersonFacts.Score], static p => Window.If(10 / p.Score.Value > 3)));
        var set = RuleSet<Person>.Of("broken", LowRisk, Rule<Person>.AnyOf("T-EITHER", new("Salah satu.", "Either."), Basis.FacilityPolicy, Consenting, broken)).Value;
        var divided = Known with { Score = 0, Consent = true };

        Action[] questions =
        [
            () => set.Decide(divided, Day),
            () => set.WindowOf(divided),
            () => set.Decide([Known with { Score = 2 }, divided], Day, new Decision<Person>[2]),
            () => set.Summarise([divided], Day),
            () => set.Decide(Known with { Score = 2 }, Day).WhatIf(divided),
            () => BookOf(set).Decide(divided, Day),
            () => BookOf(set).WindowOf(divided, Day),
        ];
        questions.Should().AllSatisfy(static ask => RuleErrors.CodeOf(ask.Should().Throw<DivideByZeroException>().Which).Should().Be("T-BROKEN"));
    }

    /// <summary>Reading a fact is the caller's code as well.</summary>
    [Fact]
    public void An_exception_while_a_fact_is_read_names_the_rule()
    {
        var broken = new FactOf<Person, bool>("broken", new("rusak", "broken"), static (in p) => p.Consent.Value);
        var set = RuleSet<Person>.Of("broken", LowRisk, Sample.Rule("T-BROKEN", broken.IsTrue())).Value;

        FluentActions.Invoking(() => set.Decide(Known, Day)).Should().Throw<InvalidOperationException>().Which.Should().Match<Exception>(static e => RuleErrors.CodeOf(e) == "T-BROKEN");
    }

    [Fact]
    public void An_exception_from_elsewhere_names_no_rule() => RuleErrors.CodeOf(new InvalidOperationException()).Should().BeNull();

    private static RuleBook<Person> BookOf(RuleSet<Person> set) =>
        RuleBook<Person>.Of("BOOK", new("buku", "book"), new("hari keputusan", "day of decision"), RuleVersion<Person>.Of("1", ValidityPeriod.From(new(2020, 1, 1)), set)).Value;

    [Fact]
    public void A_fact_does_not_tell_its_value_by_accident()
    {
        Fact<string>.Known("32").ToString().Should().Be("known");
        Fact<string>.Unknown.ToString().Should().Be("unknown");
        Set.Decide(Known, Day).ToString().Should().NotContain("2026");
        FluentActions.Invoking(static () => Fact<string>.Unknown.Value).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(static () => Fact<string>.Known(null!)).Should().Throw<ArgumentNullException>();
    }
}
