using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Missing_facts
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    /// <summary>Property law 3: a fact is named if, and only if, there are values of the other unknown facts with which it changes the outcome.</summary>
    [Property(MaxTest = 1_500)]
    public Property Are_those_that_can_still_change_the_outcome_and_no_others() => Seeds(seed =>
    {
        var (set, flags) = FlagRules.Make(seed, mostLeaves: 7);
        var unknown = Enumerable.Range(0, flags.Values.Count).Where(i => !flags.Values[i].IsKnown).ToArray();
        var decisive = set.Decide(flags, Day).Outcome == Outcome.Undetermined
            ? unknown.Where(i => Completions(flags, [.. unknown.Where(j => j != i)]).Any(f => set.Decide(f.With(i, true), Day).Outcome != set.Decide(f.With(i, false), Day).Outcome))
            : [];
        return set.Decide(flags, Day).MissingFacts().Select(static f => f.Name).SequenceEqual(decisive.Select(static i => $"flag-{i}"));
    });

    [Fact]
    public void Are_none_where_one_rule_fails_already()
    {
        var set = RuleSet<Flags>.Of("two", Sample.Rule("T-A", Flags.At(0).IsTrue()), Sample.Rule("T-B", Flags.At(1).IsTrue())).Value;
        var decision = set.Decide(new([false, default]), Day);

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("T-B");
        decision.MissingFacts().Should().BeEmpty();
        decision.Undetermined.First().MissingFacts.Select(static f => f.Name).Should().Equal(["flag-1"], "the rule by itself could still be decided");
    }

    [Fact]
    public void Of_rules_that_only_warn_are_not_missing_to_the_decision()
    {
        var decision = RuleSet<Flags>.Of("two", Sample.Rule("T-W", Flags.At(0).IsTrue()).AsWarning(), Sample.Rule("T-B", Flags.At(1).IsTrue())).Value.Decide(new([default, default]), Day);

        decision.MissingFacts().Select(static f => f.Name).Should().Equal("flag-1");
        decision.Warnings.Single().MissingFacts.Select(static f => f.Name).Should().Equal("flag-0");
    }

    [Fact]
    public void Of_a_pair_are_only_the_part_that_is_not_known()
    {
        var set = RuleSet<Person>.Of("half", Sample.Rule("T-HALF", PersonFacts.Start.FractionServed(1, 2, PersonFacts.Days))).Value;

        set.Decide(new() { Start = new LocalDate(2024, 1, 1) }, Day).MissingFacts().Select(static f => f.Name).Should().Equal("days");
        set.Decide(new(), Day).MissingFacts().Select(static f => f.Name).Should().Equal("start", "days");
    }

    [Fact]
    public void Include_one_that_was_known_until_the_day_before()
    {
        var set = RuleSet<Person>.Of("risk", Sample.Rule("T-RISK", PersonFacts.Risk.Is(Risk.Low))).Value;

        set.Decide(new() { Risk = Fact<Risk>.KnownThrough(Risk.Low, Day) }, Day).IsMet.Should().BeTrue();
        set.Decide(new() { Risk = Fact<Risk>.KnownThrough(Risk.Low, Day.PlusDays(-1)) }, Day).MissingFacts().Select(static f => f.Name).Should().Equal("risk");
    }

    [Fact]
    public void Include_a_history_that_does_not_reach_the_day()
    {
        var set = RuleSet<Person>.Of("block", Sample.Rule("T-BLOCK", PersonFacts.Block.Holds("A"))).Value;
        var person = new Person { Block = Timeline<string>.Empty.From(Day, "A") };

        set.Decide(person, Day).IsMet.Should().BeTrue();
        set.Decide(person, Day.PlusDays(-1)).MissingFacts().Select(static f => f.Name).Should().Equal("block");
    }

    [Fact]
    public void Do_not_include_those_of_a_waived_rule()
    {
        var set = RuleSet<Flags>.Of("two", Sample.Rule("T-A", Flags.At(0).IsTrue()).Overridable(), Sample.Rule("T-B", Flags.At(1).IsTrue())).Value;
        var waiver = Waiver.Of("T-A", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value;

        set.Decide(new([default, default]), Day).With(waiver).Value.MissingFacts().Select(static f => f.Name).Should().Equal("flag-1");
    }

    private static IEnumerable<Flags> Completions(Flags flags, int[] unknown) => Enumerable.Range(0, 1 << unknown.Length)
        .Select(bits => unknown.Select((index, at) => (index, at)).Aggregate(flags, (f, u) => f.With(u.index, (bits >> u.at & 1) == 1)));
}
