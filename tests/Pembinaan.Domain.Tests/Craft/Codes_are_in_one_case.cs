using System.Reflection;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What is stored, logged and quoted as a code is in capital letters, words apart by hyphens; the name of a fact in a receipt is in small ones.</summary>
public sealed class Codes_are_in_one_case
{
    private const string Capitals = "^[A-Z0-9]+([-./][A-Z0-9]+)*$";

    [Fact]
    public void Of_errors() => Catalogue.Of<ErrorDefinition>().Select(static e => e.Value.Code).Should().HaveCountGreaterThan(400).And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));

    [Fact]
    public void Of_rules() => RuleCatalogue.Rules.SelectMany(static r => r.Value.Members.Append(r.Value.Code)).Should().HaveCountGreaterThan(60).And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));

    /// <summary>The set of a version that was made of an earlier one has the identity of that one and, after a comma, the name of the version: a name of a law.</summary>
    [Fact]
    public void Of_books_and_their_sets() => Read(typeof(RuleBook<>), nameof(OfBook)).Should().HaveCountGreaterThan(15).And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));

    [Fact]
    public void Of_sets_of_rules() => Read(typeof(RuleSet<>), nameof(OfSet)).Should().NotBeEmpty().And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));

    [Fact]
    public void Of_reported_conditions_and_the_steps_that_they_ask_for() => UptPolicies.All.Select(static p => p.Id)
        .Concat(UptPolicies.All.SelectMany(static p => p.Versions).SelectMany(static v => v.Conditions).SelectMany(WithMembers).OfType<Attested>().Select(static a => a.Step))
        .Should().HaveCountGreaterThan(14).And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));

    private static IEnumerable<ProgrammeCondition> WithMembers(ProgrammeCondition condition) => condition.Members.SelectMany(WithMembers).Prepend(condition);

    /// <summary>A fact that is counted by a convention ends with its code.</summary>
    [Fact]
    public void Of_facts_in_receipts() => Read(typeof(RuleBook<>), nameof(OfFacts)).Should().HaveCountGreaterThan(40).And.AllSatisfy(static n => n.Should().MatchRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*(-[A-Z]+)?$"));

    /// <summary>Every catalogue of terms with codes, found by its type.</summary>
    [Fact]
    public void Of_terms()
    {
        var codes = Repository.Types
            .Where(static t => !t.IsAbstract && Array.Exists(t.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICoded<>)))
            .SelectMany(static t => ((System.Collections.IEnumerable)t.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!).Cast<object>()
                .Select(v => (string)t.GetProperty("Code")!.GetValue(v)!))
            .ToList();

        codes.Should().HaveCountGreaterThan(100).And.AllSatisfy(static c => c.Should().MatchRegex(Capitals));
    }

    public static string[] OfBook<TFacts>(RuleBook<TFacts> book) => [book.Id, .. book.Versions.Select(static v => v.Rules!.Id.Split(", ")[0])];

    public static string[] OfSet<TFacts>(RuleSet<TFacts> set) => [set.Id];

    public static string[] OfFacts<TFacts>(RuleBook<TFacts> book) => [.. book.Versions.SelectMany(static v => v.Rules!.Reads).Select(static f => f.Name)];

    private static List<string> Read(Type open, string method) =>
        [.. Catalogue.Of<string[]>(open, typeof(Codes_are_in_one_case), method).SelectMany(static c => c.Value).Distinct()];
}
