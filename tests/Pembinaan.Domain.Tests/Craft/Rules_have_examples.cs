using Pembinaan.Domain.Tests.Examples;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft;

public sealed class Rules_have_examples
{
    private static ImmutableArray<IRuleExamples> Tables { get; } =
    [
        .. typeof(IRuleExamples).Assembly.GetTypes()
            .Where(static t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRuleExamples)))
            .Select(static t => (IRuleExamples)Activator.CreateInstance(t)!),
    ];

    [Fact]
    public void Each_rule_of_a_book_with_a_table_is_met_once_and_not_met_once() => RuleCatalogue.Books
        .Where(static b => Tables.Any(t => t.Book == b.Id))
        .SelectMany(static b => b.Versions.SelectMany(static v => v.Rules).Select(rule => (Book: b.Id, rule.Code)).Distinct())
        .SelectMany(static r => new[] { Verdict.Met, Verdict.NotMet }
            .Where(verdict => !Tables.Where(t => t.Book == r.Book).SelectMany(static t => t.Rows).Any(row => row.Code == r.Code && row.Expected == verdict))
            .Select(verdict => $"{r.Code} has no example that is {verdict}"))
        .Should().BeEmpty();

    [Fact]
    public void The_national_rules_of_eligibility_have_a_table() => Tables.Select(static t => t.Book).Should().Contain("NATIONAL-ELIGIBILITY");

    [Fact]
    public void Each_example_is_decided_as_expected() => Tables.SelectMany(static t => t.Rows)
        .Where(static row => row.Expected != row.Decided)
        .Select(static row => $"{row.Code}: {row.Situation}: expected {row.Expected}, decided {row.Decided}")
        .Should().BeEmpty();
}
