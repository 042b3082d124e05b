using System.Globalization;
using System.Text;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Examples;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft;

public sealed class Conditions_have_examples
{
    [Fact]
    public void Each_kind_of_condition_is_met_once_and_not_met_once() => Repository.Types
        .Where(static t => t.IsSubclassOf(typeof(ProgrammeCondition)) && t != typeof(OfUnknownKind))
        .Except(ConditionExamples.Rows.Select(static r => r.Condition.GetType()))
        .Should().BeEmpty();

    [Fact]
    public void Each_is_decided_as_expected()
    {
        foreach (var (condition, met, notMet) in ConditionExamples.Rows)
        {
            Decided(condition, met).Should().Be(Verdict.Met, condition.Kind);
            Decided(condition, notMet).Should().Be(Verdict.NotMet, condition.Kind);
        }
    }

    [Fact]
    public void All_stand_in_the_reference_that_is_generated_from_them() => Approved.Matches("docs/reference/conditions.md", Render(), "APPROVE_DOCS");

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Conditions of a programme\n\n")
            .Append("The kinds of condition that a programme can set as data (`ProgrammeCondition`), each with an example. They rest on facility policy, refuse unless `AsWarning()`, and cannot be waived unless `Overridable()`. ")
            .Append("A kind that a version of the library does not know is kept and undetermined, never a pass.\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew).\n\n")
            .Append("| Kind | Code unless named | Indonesian | English | Met when |\n|---|---|---|---|---|\n");
        foreach (var (condition, _, _) in ConditionExamples.Rows.OrderBy(static r => r.Condition.Kind, StringComparer.Ordinal))
        {
            var rule = RuleOf(condition);
            text.Append(CultureInfo.InvariantCulture, $"| `{condition.Kind}` | `{rule.Code}` | {rule.Requirement.Id} | {rule.Requirement.En} | {RuleCatalogue.MetWhen(rule)} |\n");
        }

        return text.ToString();
    }

    private static Verdict Decided(ProgrammeCondition condition, EligibilityFacts facts) => EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value
        .Decide(facts, Someone.Today).Findings.First(f => f.Rule.Code == RuleOf(condition).Code).Verdict;

    private static Rule<EligibilityFacts> RuleOf(ProgrammeCondition condition) => EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value
        .VersionOn(Someone.Today)!.Rules!.Rules.First(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal));
}
