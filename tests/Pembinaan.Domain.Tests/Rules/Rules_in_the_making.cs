using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>The one way in which an application writes a rule.</summary>
public sealed class Rules_in_the_making
{
    private static readonly RuleDraft<Person> Draft = Rule.For<Person>("T-DRAFT").Requires("Risiko rendah.", "The risk is low.");

    private static readonly Rule<Person> Low = Draft.When(PersonFacts.Risk.Is(Risk.Low)).FacilityPolicy();

    private static readonly Rule<Person> Scored =
        Rule.For<Person>("T-SCORE").Requires("Skor cukup.", "The score is enough.").When(PersonFacts.Score.AtLeast(5)).FacilityPolicy();

    private static readonly Basis Article = Instruments.Pp99Of2012.Article("36", "2");

    [Fact]
    public void Are_what_they_say()
    {
        Low.Should().Match<Rule<Person>>(static r =>
            r.Code == "T-DRAFT" && r.Requirement == new LocalisedText("Risiko rendah.", "The risk is low.") && r.Basis == Basis.FacilityPolicy
            && r.Kind == GroupKind.Single && r.Effect == Effect.Refuse && !r.IsOverridable && r.Field.Length == 0);
        Draft.When(PersonFacts.Risk.Is(Risk.Low)).RestsOn(Article).Basis.Should().Be(Article);
        Draft.Requires(new LocalisedText("Lain.", "Other.")).AnyOf(Low).FacilityPolicy().Requirement.En.Should().Be("Other.", "of two alike the later one counts");
    }

    [Fact]
    public void Become_groups_of_every_kind()
    {
        Draft.AllOf(Low, Scored).FacilityPolicy().Should().Match<Rule<Person>>(static r => r.Kind == GroupKind.AllOf && r.Needed == 2);
        Draft.AnyOf(Low, Scored).FacilityPolicy().Should().Match<Rule<Person>>(static r => r.Kind == GroupKind.AnyOf && r.Needed == 1);
        Draft.AtLeast(1, Low, Scored).FacilityPolicy().Should().Match<Rule<Person>>(static r => r.Kind == GroupKind.AtLeast && r.Needed == 1);
        Draft.Not(Low).FacilityPolicy().Should().Match<Rule<Person>>(static r => r.Kind == GroupKind.Not && r.Members.Count == 1);
        Draft.Unless(Low, Scored).FacilityPolicy().Members.Select(static m => m.Code).Should().Equal("T-DRAFT", "T-SCORE");
        Draft.AnyOf(Low).When(PersonFacts.Score.AtLeast(5)).FacilityPolicy().Kind.Should().Be(GroupKind.Single, "of two alike the later one counts");
    }

    [Fact]
    public void Can_be_finished_in_several_ways()
    {
        var warned = Draft.Otherwise(static _ => $"a", static _ => $"b");

        warned.When(PersonFacts.Risk.Is(Risk.Low)).FacilityPolicy().Condition.Should().NotBeNull();
        Say(warned.When(PersonFacts.Risk.Is(Risk.Low)).FacilityPolicy()).Should().Be("b");
        Say(Low).Should().Be("Not met: The risk is low.", "the draft before it is as it was");
    }

    [Fact]
    public void Are_refused_where_something_is_missing()
    {
        Refused(static () => Rule.For<Person>(" "));
        Refused(static () => Rule.For<Person>("T-X").When(PersonFacts.Risk.Is(Risk.Low)).FacilityPolicy()).Should().Contain("T-X").And.Contain("requires");
        Refused(static () => Draft.FacilityPolicy()).Should().Contain("T-DRAFT").And.Contain("condition");
        Refused(static () => Draft.Requires(" ", "The risk is low."));
        Refused(static () => Draft.AllOf(Low, null!)).Should().Contain("T-DRAFT");
        RuleSet<Person>.Of("s", Draft.AnyOf().FacilityPolicy()).ValidationErrors.Single().ErrorCode.Should().Be(RuleErrors.EmptyGroup.Code);
    }

    private static string Say(Rule<Person> rule) => RuleSet<Person>.Of("s", rule).Value.Decide(new() { Risk = Risk.High }, new(2025, 5, 19)).Findings.Single().Text.En;

    private static string Refused(Func<object> make) => FluentActions.Invoking(make).Should().Throw<ArgumentException>().Which.Message;
}
