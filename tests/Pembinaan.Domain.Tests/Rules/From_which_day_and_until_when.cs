using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class From_which_day_and_until_when
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly LocalisedText Words = new("Kelompok.", "Group.");

    private static readonly Rule<Person> Half = Sample.Rule("T-HALF", PersonFacts.Start.FractionServed(1, 2, PersonFacts.Days));
    private static readonly Rule<Person> Clean = Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6))).Overridable();
    private static readonly Rule<Person> Remaining = Sample.Rule("T-REMAINING", PersonFacts.Release.LeavesAtLeast(Term.OfMonths(3)));
    private static readonly Rule<Person> LowRisk = Sample.Rule("T-RISK", PersonFacts.Risk.OneOf(Risk.Low, Risk.Medium));

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of("test", Half, Clean, Remaining, LowRisk).Value;

    // Half of 1,000 days is served on 29 May 2025; the penalty is six months old on 1 June; three months are left until 28 February 2026.
    private static readonly Person Person = new()
    {
        Start = new LocalDate(2024, 1, 15),
        Days = 1_000,
        Penalty = Occurrence.On(new(2024, 12, 1)),
        Release = new LocalDate(2026, 5, 31),
        Risk = Risk.Low,
    };

    [Fact]
    public void Names_the_day_and_the_rule_that_was_in_the_way_until_then()
    {
        var decision = Set.Decide(Person, Day);

        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("T-HALF", "T-CLEAN");
        decision.FirstDayMet.Should().Be(new LocalDate(2025, 6, 1));
        decision.DaysUntilMet.Should().Be(13);
        Codes(decision.OpeningEdge).Should().Equal(["T-CLEAN"], "half was served before");
        decision.Unmet.Select(static f => f.DaysUntilMet).Should().Equal(10, 13);
    }

    [Fact]
    public void Names_the_last_day_and_the_rule_that_ends_it()
    {
        var decision = Set.Decide(Person, Day);

        decision.LastDayMet.Should().Be(new LocalDate(2026, 2, 28));
        decision.ClosingEdge!.Day.Should().Be(new LocalDate(2026, 3, 1));
        decision.ClosingEdge.Before.IsMet.Should().BeTrue();
        decision.ClosingEdge.After.Outcome.Should().Be(Outcome.NotMet);
        decision.ClosingEdge.Rules.Single().Should().Match<(Rule<Person> Rule, Verdict? Before, Verdict? After, int, Waiver? Waiver)>(static t => t.Rule.Code == "T-REMAINING" && t.Before == Verdict.Met && t.After == Verdict.NotMet);
    }

    [Fact]
    public void Names_both_rules_where_both_turn_on_the_same_day()
    {
        var person = Person with { Penalty = Occurrence.On(new(2024, 11, 29)) };

        Codes(Set.Decide(person, Day).OpeningEdge).Should().Equal("T-HALF", "T-CLEAN");
    }

    [Fact]
    public void Is_open_at_once_where_it_is_met_already()
    {
        var decision = Set.Decide(Person, new LocalDate(2025, 6, 1));

        decision.FirstDayMet.Should().Be(new LocalDate(2025, 6, 1));
        decision.DaysUntilMet.Should().Be(0);
        decision.OpeningEdge.Should().BeNull();
        decision.NextEdge!.Day.Should().Be(new LocalDate(2026, 3, 1));
    }

    [Fact]
    public void Is_never_where_time_alone_will_not_do_it()
    {
        var decision = Set.Decide(Person with { Risk = Risk.High }, Day);

        decision.FirstDayMet.Should().BeNull();
        decision.DaysUntilMet.Should().BeNull();
        decision.OpeningEdge.Should().BeNull();
        decision.ClosingEdge.Should().BeNull();
        decision.LastDayMet.Should().BeNull();
        decision.Unmet.Single(static f => f.Rule.Code == "T-RISK").DaysUntilMet.Should().BeNull();
    }

    [Fact]
    public void Under_unknown_facts_is_a_certain_and_a_possible_day_and_the_fact_that_separates_them()
    {
        var decision = Set.Decide(Person with { Risk = default }, Day);

        decision.FirstDayMet.Should().BeNull();
        decision.FirstDayPossiblyMet.Should().Be(new LocalDate(2025, 6, 1));
        decision.MissingFacts().Should().BeEmpty("the outcome of today is settled");
        decision.SeparatingFacts().Select(static f => f.Name).Should().Equal("risk");
    }

    [Fact]
    public void Nothing_separates_the_days_where_they_are_the_same() => Set.Decide(Person, Day).SeparatingFacts().Should().BeEmpty();

    [Fact]
    public void Of_a_fact_that_is_known_only_for_a_time_ends_when_it_is_forgotten()
    {
        var decision = Set.Decide(Person with { Risk = Fact<Risk>.KnownThrough(Risk.Low, new(2025, 7, 31)) }, Day);

        decision.LastDayMet.Should().Be(new LocalDate(2025, 7, 31));
        Codes(decision.ClosingEdge).Should().Equal("T-RISK");
        decision.ClosingEdge!.After.Outcome.Should().Be(Outcome.Undetermined);
        decision.ClosingEdge.ForgottenFacts.Select(static f => f.Name).Should().Equal("risk");
    }

    [Fact]
    public void Of_a_waiver_begins_and_ends_with_it()
    {
        var waiver = Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", ValidityPeriod.Between(new(2025, 5, 20), new(2025, 5, 30)).Value).Value;
        var decision = Set.Decide(Person, Day).With(waiver).Value;

        decision.FirstDayMet.Should().Be(new LocalDate(2025, 5, 29));
        Codes(decision.OpeningEdge).Should().Equal("T-HALF");
        decision.LastDayMet.Should().Be(new LocalDate(2025, 5, 30));
        decision.ClosingEdge!.Rules.Single().Should().Match<(Rule<Person> Rule, Verdict? Before, Verdict? After, int, Waiver? Waiver)>(t => t.Rule.Code == "T-CLEAN" && t.Waiver == waiver);
    }

    [Fact]
    public void Of_a_choice_names_the_branch_that_turns()
    {
        var either = Rule<Person>.AnyOf("T-EITHER", Words, Basis.FacilityPolicy, Half, Clean, LowRisk);
        var decision = RuleSet<Person>.Of("or", either).Value.Decide(Person with { Risk = Risk.High }, Day);

        decision.FirstDayMet.Should().Be(new LocalDate(2025, 5, 29));
        Codes(decision.OpeningEdge).Should().Equal("T-EITHER", "T-HALF");
    }

    [Fact]
    public void Of_two_out_of_three_names_the_one_that_makes_two()
    {
        var two = Rule<Person>.AtLeast(2, "T-TWO", Words, Basis.FacilityPolicy, Half, Clean, LowRisk);

        Codes(RuleSet<Person>.Of("two", two).Value.Decide(Person with { Risk = Risk.High }, Day).OpeningEdge).Should().Equal("T-TWO", "T-CLEAN");
        Codes(RuleSet<Person>.Of("two", two).Value.Decide(Person, Day).OpeningEdge).Should().Equal("T-TWO", "T-HALF");
    }

    [Fact]
    public void Of_what_must_not_hold_names_what_ceases_to_hold()
    {
        var not = Rule<Person>.Not("T-NOT", Words, Basis.FacilityPolicy, Remaining);
        var decision = RuleSet<Person>.Of("not", not).Value.Decide(Person, Day);

        decision.FirstDayMet.Should().Be(new LocalDate(2026, 3, 1));
        decision.OpeningEdge!.Rules.Select(static t => $"{t.Depth} {t.Rule.Code}: {t.Before} → {t.After}").Should().Equal("0 T-NOT: NotMet → Met", "1 T-REMAINING: Met → NotMet");
    }

    [Fact]
    public void Of_a_book_tells_the_change_of_version_and_what_the_later_one_asks()
    {
        var book = RuleBook<Person>.Of(
            "BOOK",
            Words,
            Words,
            RuleVersion<Person>.Of("1", Rule_books.Between(new(2020, 1, 1), new(2025, 8, 31)), RuleSet<Person>.Of("1", Clean).Value),
            RuleVersion<Person>.Of("2", Rule_books.Between(new(2025, 9, 1), new(2025, 12, 31)), RuleSet<Person>.Of("2", Clean, Sample.Rule("T-OPEN", PersonFacts.Consent.IsTrue())).Value)).Value;
        var decision = book.Decide(Person with { Consent = false }, Day);

        decision.ClosingEdge!.Day.Should().Be(new LocalDate(2025, 9, 1));
        decision.ClosingEdge.IsChangeOfVersion.Should().BeTrue();
        decision.ClosingEdge.After.Version!.Name.Should().Be("2");
        decision.ClosingEdge.Rules.Single().Should().Match<(Rule<Person> Rule, Verdict? Before, Verdict? After, int, Waiver? Waiver)>(static t => t.Rule.Code == "T-OPEN" && t.Before == null && t.After == Verdict.NotMet);
        var after = book.Decide(Person with { Consent = true }, Day).ClosingEdge!;
        after.Day.Should().Be(new LocalDate(2026, 1, 1));
        after.After.Outcome.Should().Be(Outcome.NoRuleSetInForce);
        after.Rules.Should().BeEmpty("there are no rules any more");
    }

    [Fact]
    public void Is_asked_for_another_day_under_the_version_of_that_day()
    {
        var book = RuleBook<Person>.Of(
            "BOOK", Words, Words, RuleVersion<Person>.Of("1", Rule_books.Between(new(2020, 1, 1), new(2025, 8, 31)), Set), RuleVersion<Person>.Of("2", Rule_books.Between(new(2025, 9, 1), null), Set)).Value;

        book.Decide(Person, Day).On(new(2025, 9, 1)).Version!.Name.Should().Be("2");
        book.Decide(Person, Day, selectedBy: Day).On(new(2025, 9, 1)).Version!.Name.Should().Be("1", "another date selected it");
        book.Decide(Person, Day, selectedBy: new(2019, 1, 1)).FirstDayMet.Should().BeNull("no version speaks at all");
    }

    private static IEnumerable<string>? Codes(WindowEdge<Person>? edge) => edge?.Rules.Select(static t => t.Rule.Code);
}
