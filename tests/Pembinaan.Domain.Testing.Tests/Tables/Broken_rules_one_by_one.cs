using System.Globalization;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>What is promised of broken rules, each promise held against rules of every form.</summary>
public sealed partial class Broken_rules_one_by_one
{
    private static readonly LocalisedText OwnText = new("sendiri", "own");

    /// <summary>A function of one's own that refuses what no form would send.</summary>
    private static Rule<Someone> Own { get; } = That("T-OWN", Condition<Someone>.From(OwnText, [Since], static s => s.Since.IsKnown
        ? Window.Between(s.Since.Value, s.Since.Value.PlusDays(400)) : Window.Unknown));

    private static RuleDraft<Someone> Group { get; } = Rule.For<Someone>("T-GROUP").Requires("Kelompok.", "Group.");

    public static TheoryData<string> Forms => [.. Sets.Keys];

    private static Dictionary<string, RuleSet<Someone>> Sets { get; } = new(StringComparer.Ordinal)
    {
        ["days"] = Set(Year),
        ["number"] = Set(Passed),
        ["age"] = Set(Adult),
        ["warning"] = Set(Year, Agrees),
        ["own function"] = Set(Own),
        ["all"] = Set(Group.AllOf(Year, Passed).FacilityPolicy()),
        ["any"] = Set(Group.AnyOf(Year, Passed).FacilityPolicy()),
        ["two of three"] = Set(Group.AtLeast(2, Year, Passed, Adult).FacilityPolicy()),
        ["one of one"] = Set(Group.AtLeast(1, Passed).FacilityPolicy()),
        ["not"] = Set(Group.Not(Passed).FacilityPolicy()),
        ["unless"] = Set(Group.Unless(Year, Own).FacilityPolicy()),
        ["group in a group"] = Set(Group.AllOf(Rule.For<Someone>("T-INNER").Requires("Dalam.", "Inner.").AnyOf(Year, Own).FacilityPolicy(), Passed).FacilityPolicy()),
        ["beside each other"] = Set(Year, Passed, Adult, Own),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_at_least_five_for_each_rule_in_different_ways(string form)
    {
        var mutants = One(form).Mutants().Mutants;

        Sets[form].AllRules.Should().AllSatisfy(rule => mutants.Where(m => m.Rule == rule.Code).Select(static m => m.Change).Distinct()
            .Should().HaveCountGreaterThanOrEqualTo(5, rule.Code));
        mutants.Should().OnlyContain(static m => m.Fate != MutantFate.NotMade);
    }

    /// <summary>The row that is told of a survivor is added, with what it expects; then the broken rule is noticed.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_named_with_a_row_that_does_notice_them(string form)
    {
        var table = One(form);
        var survivors = table.Mutants().Survivors;
        survivors.Should().NotBeEmpty();
        foreach (var survivor in survivors)
        {
            var (facts, day, expected) = RowOf(survivor.Told!);
            var longer = facts == Fits && day == Day ? throw new InvalidOperationException(survivor.ToString())
                : DecisionTable.Of(Sets[form], [.. table.Rows.Select(static r => (r.Name, r.Facts, r.Day, r.Expected)), ("told", facts, day, expected)]);
            longer.Mutants().Mutants.Single(m => m.Rule == survivor.Rule && m.Change == survivor.Change).Fate.Should().Be(MutantFate.Noticed, survivor.ToString());
        }
    }

    [Theory]
    [InlineData("days", "begins a day later (exclusive for inclusive)", "begins a day earlier", "unknown taken for met", "unknown taken for not met",
        "dropped: always met", "inverted", "instead of")]
    [InlineData("all", "any for all", "warns instead of refusing", "dropped: always met", "inverted")]
    [InlineData("warning", "refuses instead of warning")]
    [InlineData("own function", "begins a day later (exclusive for inclusive)", "begins a day earlier", "ends a day earlier (exclusive for inclusive)",
        "ends a day later", "inverted", "unknown taken for met", "unknown taken for not met", "dropped: always met", "never met", "warns instead of refusing")]
    public void Are_broken_in_each_way_that_was_promised(string form, params string[] changes)
    {
        var mutants = One(form).Mutants().Mutants;
        changes.Should().OnlyContain(change => mutants.Any(m => m.Change.Contains(change, StringComparison.Ordinal)));
    }

    /// <summary>A rule alone in one version and in a group in the next: a group whose member warns is none, so nothing is known of that mutant.</summary>
    [Fact]
    public void Of_which_no_policy_can_be_made_are_listed_apart_and_fail_nothing()
    {
        var book = RuleBook<Someone>.Of(
            "BOOK",
            new("buku", "book"),
            new("hari", "day"),
            RuleVersion<Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(Year)),
            RuleVersion<Someone>.Of("2", ValidityPeriod.From(new(2025, 6, 1)), Set(Group.AnyOf(Year, Passed).FacilityPolicy()))).Value;
        var report = DecisionTable.Of(book, ("fits", Fits, Day, Met)).Mutants();

        var mutant = report.NotMade.Should().ContainSingle().Subject;
        (mutant.Rule, mutant.Change, mutant.Told).Should().Be(("T-YEAR", "warns instead of refusing", null));
        report.Equivalent.Should().NotContain(mutant);
        report.Survivors.Should().NotContain(mutant);
        report.ToString().Should().Contain(", 1 that cannot be made.").And.EndWith("T-YEAR, warns instead of refusing: no policy can be made of it.");
    }

    /// <summary>Made-up facts may be none that a function of one's own has an answer for; then they are no example, and the checks go on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_function_that_throws_of_made_up_facts_are_looked_for_among_the_others(bool isInAGroup)
    {
        var strict = That("T-STRICT", Condition<Someone>.From(OwnText, [Score], static s =>
            s.Score.IsKnown && s.Score.Value is >= 0 and <= 100 && s.Since.IsKnown ? Window.From(s.Since.Value) : throw new InvalidOperationException("no such score")));
        var table = DecisionTable.Of(isInAGroup ? Set(Group.AllOf(strict, Adult).FacilityPolicy()) : Set(strict, Adult), ("fits", Fits, Day, Met));

        table.Mutants().Survivors.Where(static m => m.Rule is "T-STRICT" or "T-GROUP").Should().NotBeEmpty();
    }

    private static DecisionTable<Someone> One(string form)
    {
        var decision = Sets[form].Decide(Fits, Day);
        return DecisionTable.Of(Sets[form], ("fits", Fits, Day, decision.Outcome == Outcome.Met ? Met : NotMet([.. decision.Unmet.ToArray().Select(static f => f.Rule.Code)])));
    }

    private static (Someone Facts, LocalDate Day, Expected Expected) RowOf(string told)
    {
        var row = Told().Match(told);
        row.Success.Should().BeTrue(told);
        var facts = row.Groups["changes"].Value.Split(" and ", StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Fits, static (facts, change) => With(facts, change.Split(" = ")[0], change.Split(" = ")[1]));
        string[] codes = [.. row.Groups["codes"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)];
        string[] warned = [.. codes.Where(static c => c.StartsWith("warning ", StringComparison.Ordinal)).Select(static c => c["warning ".Length..])];
        string[] named = [.. codes.Where(static c => !c.StartsWith("warning ", StringComparison.Ordinal))];
        var expected = row.Groups["outcome"].Value switch
        {
            nameof(Met) => Met,
            nameof(NotMet) => NotMet(named),
            _ => Undetermined([.. named.Select(static c => c.TrimEnd('?'))]),
        };
        return (facts, DayOf(row.Groups["day"].Value), warned.Length == 0 ? expected : expected.Warning(warned));
    }

    private static Someone With(Someone facts, string name, string value) => name switch
    {
        nameof(Someone.Since) => facts with { Since = value == "unknown" ? Unknown : DayOf(value) },
        nameof(Someone.Born) => facts with { Born = value == "unknown" ? Unknown : DayOf(value) },
        nameof(Someone.Score) => facts with { Score = value == "unknown" ? Unknown : int.Parse(value, CultureInfo.InvariantCulture) },
        _ => facts with { Willing = value == "unknown" ? Unknown : bool.Parse(value) },
    };

    private static LocalDate DayOf(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    [GeneratedRegex("""^the facts of "fits"( with (?<changes>.+))? on (?<day>[0-9-]+), expected (?<outcome>\w+)( \((?<codes>[^)]*)\))? \(the broken""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();
}
