using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Refused_rule_sets
{
    private static readonly LocalisedText Words = new("Kelompok.", "Group.");

    [Fact]
    public void With_the_same_code_twice_name_it()
    {
        var refused = RuleSet<Flags>.Of("twice", Leaf(0), Rule<Flags>.AnyOf("T-G", Words, Basis.FacilityPolicy, Leaf(0), Leaf(1)), Leaf(1));

        refused.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("RULESET-DUPLICATE-CODE", "RULESET-DUPLICATE-CODE");
        refused.ValidationErrors.Select(static e => e.Identifier).Should().Equal("T-0", "T-1");
    }

    [Fact]
    public void With_64_conditions_are_built_and_with_65_refused()
    {
        RuleSet<Flags>.Of("full", [.. Enumerable.Range(0, 64).Select(Leaf)]).IsSuccess.Should().BeTrue();
        RuleSet<Flags>.Of("over", [.. Enumerable.Range(0, 65).Select(Leaf)]).ValidationErrors.Single().Should()
            .Match<DomainError>(static e => e.ErrorCode == "RULESET-TOO-LARGE" && e.Text.En.Contains("65") && e.Text.En.Contains("64"));
    }

    [Fact]
    public void With_64_conditions_decide_by_the_last_of_them()
    {
        var set = RuleSet<Flags>.Of("full", [.. Enumerable.Range(0, 64).Select(Leaf)]).Value;
        var all = new Flags([.. Enumerable.Repeat(Fact<bool>.Known(true), 64)]);

        set.Decide(all, new(2025, 5, 19)).IsMet.Should().BeTrue();
        set.Decide(all.With(63, false), new(2025, 5, 19)).Unmet.Select(static f => f.Rule.Code).Should().Equal("T-63");
        set.Decide(all.With(63, default), new(2025, 5, 19)).MissingFacts().Select(static f => f.Name).Should().Equal("flag-63");
    }

    [Fact]
    public void With_more_than_64_groups_are_refused()
    {
        var rule = Enumerable.Range(0, 65).Aggregate(Leaf(0), static (inner, i) => Rule<Flags>.Not($"G-{i}", Words, Basis.FacilityPolicy, inner));

        RuleSet<Flags>.Of("deep", rule).ValidationErrors.Single().ErrorCode.Should().Be("RULESET-TOO-MANY-GROUPS");
        RuleSet<Flags>.Of("deep", rule.Members[0]).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void With_an_empty_group_name_it() => RuleSet<Flags>.Of("empty", Rule<Flags>.AnyOf("T-G", Words, Basis.FacilityPolicy)).ValidationErrors.Single().Should()
        .Match<DomainError>(static e => e.ErrorCode == "RULESET-EMPTY-GROUP" && e.Text.Id.Contains("T-G"));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public void With_an_impossible_count_name_the_group(int needed) =>
        RuleSet<Flags>.Of("count", Rule<Flags>.AtLeast(needed, "T-G", Words, Basis.FacilityPolicy, Leaf(0), Leaf(1))).ValidationErrors.Single().ErrorCode.Should().Be("RULESET-IMPOSSIBLE-COUNT");

    [Fact]
    public void With_a_member_that_only_warns_name_it() =>
        RuleSet<Flags>.Of("warning", Rule<Flags>.AnyOf("T-G", Words, Basis.FacilityPolicy, Leaf(0).AsWarning(), Leaf(1))).ValidationErrors.Single().Should()
            .Match<DomainError>(static e => e.ErrorCode == "RULESET-WARNING-IN-GROUP" && e.Identifier == "T-0");

    [Fact]
    public void Tell_every_fault_at_once() => RuleSet<Flags>.Of(
            "all",
            Leaf(0),
            Leaf(0),
            Rule<Flags>.AnyOf("T-E", Words, Basis.FacilityPolicy),
            Rule<Flags>.AtLeast(5, "T-C", Words, Basis.FacilityPolicy, Leaf(1)))
        .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("RULESET-DUPLICATE-CODE", "RULESET-EMPTY-GROUP", "RULESET-IMPOSSIBLE-COUNT");

    /// <summary>A group takes its members when it is made and never changes, so it cannot hold itself: there is no cycle to refuse.</summary>
    [Fact]
    public void Cannot_be_cyclic_because_a_rule_is_made_after_its_members() =>
        typeof(Rule<Flags>).GetProperties().Should().NotContain(static p => p.CanWrite);

    [Fact]
    public void With_a_rule_that_lacks_text_or_basis_name_the_rule()
    {
        FluentActions.Invoking(static () => Rule<Flags>.That("T-X", null!, Basis.FacilityPolicy, Flags.At(0).IsTrue())).Should().Throw<ArgumentNullException>().WithMessage("*T-X*");
        FluentActions.Invoking(static () => Rule<Flags>.That("T-X", Words, null!, Flags.At(0).IsTrue())).Should().Throw<ArgumentNullException>().WithMessage("*T-X*");
        FluentActions.Invoking(static () => Rule<Flags>.AnyOf("T-X", Words, Basis.FacilityPolicy, Leaf(0), null!)).Should().Throw<ArgumentNullException>().WithMessage("*T-X*");
        FluentActions.Invoking(static () => Rule<Flags>.That("T-X", new LocalisedText("Hanya satu bahasa.", " "), Basis.FacilityPolicy, Flags.At(0).IsTrue())).Should().Throw<ArgumentException>().WithParameterName("en").WithMessage("*Hanya satu bahasa.*English*");
    }

    [Fact]
    public void With_null_for_a_rule_are_a_mistake_of_the_caller() => FluentActions.Invoking(static () => RuleSet<Flags>.Of("null", Leaf(0), null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Too_short_a_span_for_the_answers_is_a_mistake_of_the_caller() => FluentActions
        .Invoking(static () => RuleSet<Flags>.Of("one", Leaf(0)).Value.Decide([new([true]), new([true])], new(2025, 5, 19), new Decision<Flags>[1]))
        .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_day_of_another_calendar_is_a_mistake_of_the_caller() => FluentActions
        .Invoking(static () => RuleSet<Flags>.Of("one", Leaf(0)).Value.Decide(new Flags([true]), new LocalDate(1446, 1, 1, CalendarSystem.IslamicBcl)))
        .Should().Throw<ArgumentException>();

    private static Rule<Flags> Leaf(int index) => Sample.Rule($"T-{index}", Flags.At(index).IsTrue());
}
