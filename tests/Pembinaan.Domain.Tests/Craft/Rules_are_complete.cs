using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Rules_are_complete
{
    private static IEnumerable<(string Book, RuleCatalogue.RuleEntry Rule)> InBooks =>
        RuleCatalogue.Books.SelectMany(static b => b.Versions.SelectMany(static v => v.Rules).Select(rule => (b.Id, rule)));

    private static IEnumerable<RuleCatalogue.RuleEntry> All => RuleCatalogue.Rules.Select(static r => r.Value).Concat(InBooks.Select(static r => r.Rule)).Distinct();

    [Fact]
    public void Each_rule_declared_in_a_class_of_rules_stands_in_a_rule_book() => RuleCatalogue.Rules
        .Where(static r => r.Holder.Name.EndsWith("Rules", StringComparison.Ordinal))
        .Where(static r => !InBooks.Any(b => b.Rule.Code == r.Value.Code))
        .Select(static r => $"{r.Holder.Name}.{r.Name} ({r.Value.Code})")
        .Should().BeEmpty("a static property Rule<TFacts> of a class XxxRules is part of a version of a rule book");

    [Fact]
    public void Codes_are_well_formed() => All.Select(static r => r.Code).Where(static code => !CodeForm().IsMatch(code)).Distinct().Should().BeEmpty("a code is AREA-TOPIC");

    [Fact]
    public void A_code_belongs_to_one_rule_book() => InBooks
        .GroupBy(static r => r.Rule.Code)
        .Where(static g => g.Select(static r => r.Book).Distinct().Count() > 1)
        .Select(static g => g.Key)
        .Should().BeEmpty("codes are never reused");

    [Fact]
    public void Each_requirement_is_a_sentence_in_both_languages() =>
        All.SelectMany(static r => new[] { r.Requirement.Id, r.Requirement.En }).Where(static text => !text.EndsWith('.')).Should().BeEmpty("a requirement ends with a full stop");

    [Fact]
    public void All_stand_in_the_reference_that_is_generated_from_them() => Approved.Matches("docs/reference/rules.md", Render(), "APPROVE_DOCS");

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Rules\n\n")
            .Append("Every rule of the library's own rule books, by its stable code: codes are never renumbered or reused. A rule that rests on a facility's policy or on a reported practice says so instead of naming an article.\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew).\n");
        foreach (var book in RuleCatalogue.Books)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {book.Id}\n\n{book.Name.En} ({book.Name.Id}). The version is selected by: {book.SelectedBy.En}.\n");
            foreach (var version in book.Versions)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {version.Name}: {version.Period}{(version.Instrument is { } by ? $", the version before as changed by {by.ShortName}" : "")}\n\n| Code | Indonesian | English | Basis | Met when | If not met |\n|---|---|---|---|---|---|\n");
                foreach (var rule in version.Rules)
                {
                    text.AppendJoin(" | ", $"| `{rule.Code}`", rule.Requirement.Id, rule.Requirement.En, rule.Basis.In(Language.English), rule.MetWhen, Consequence(rule, version)).Append(" |\n");
                }
            }
        }

        return text.Append(ByArticle()).ToString();
    }

    // A member of a group decides nothing by itself.
    private static string Consequence(RuleCatalogue.RuleEntry rule, RuleCatalogue.VersionEntry version)
    {
        var groups = version.Rules.Where(r => r.Members.Contains(rule.Code, StringComparer.Ordinal)).Select(static r => $"`{r.Code}`").ToList();
        return groups.Count > 0 && !version.Refusing.Contains(rule.Code, StringComparer.Ordinal)
            ? $"counts in {string.Join(", ", groups)}"
            : (rule.Effect == Effect.Warn ? "warns" : "refuses") + (rule.IsOverridable ? ", can be waived" : "");
    }

    private static string ByArticle()
    {
        var articles = InBooks
            .SelectMany(static r => r.Rule.Basis.References.Select(reference => (reference, r.Rule.Code)))
            .GroupBy(static r => r.reference.In(Language.Indonesian))
            .OrderBy(static g => g.First().reference.Instrument.ShortName, StringComparer.Ordinal)
            .ThenBy(static g => int.TryParse(string.Concat(g.First().reference.Article.TakeWhile(char.IsDigit)), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => $"| {g.Key} | {string.Join(", ", g.Select(static r => $"`{r.Code}`").Distinct().Order(StringComparer.Ordinal))} |\n")
            .ToList();
        return articles.Count == 0 ? "" : $"\n## By article\n\n| Article | Rules |\n|---|---|\n{string.Concat(articles)}";
    }

    [GeneratedRegex("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();
}
