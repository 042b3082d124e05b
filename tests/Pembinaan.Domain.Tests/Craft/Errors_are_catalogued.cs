using System.Text;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Errors_are_catalogued
{
    private const string Page = "docs/reference/errors.md";

    private static readonly ImmutableArray<(Type Holder, string Name, ErrorDefinition Value)> All = Catalogue.Of<ErrorDefinition>();

    [Fact]
    public void In_static_classes_named_for_their_subject() => All
        .Where(static e => !(e.Holder is { IsAbstract: true, IsSealed: true } && e.Holder.Name.EndsWith("Errors", StringComparison.Ordinal)))
        .Select(static e => $"{e.Holder.FullName}.{e.Name}")
        .Should().BeEmpty("an ErrorDefinition is a static property of a static class XxxErrors");

    [Fact]
    public void Under_codes_that_are_unique_and_well_formed() =>
        All.Select(static e => e.Value.Code).Should().OnlyHaveUniqueItems().And.AllSatisfy(static code => code.Should().MatchRegex("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"));

    [Fact]
    public void With_a_sentence_in_each_language() =>
        All.SelectMany(static e => new[] { e.Value.Template.Id, e.Value.Template.En }).Should().AllSatisfy(static text => text.Should().EndWith("."));

    [Fact]
    public void As_errors_or_as_warnings_or_both() =>
        All.Where(static e => Severities.Of(e.Holder, e.Name) == Severities.ByTheHost).Select(static e => $"{e.Holder.Name}.{e.Name}")
            .Should().Equal(["JournalErrors.Stale"], "what nothing makes is dead; whoever stores tells the conflict of two writers");

    /// <summary>
    /// What is asked does not go with what is on record: it is done already, what it needs is not there yet, or another entry stands in its place. Whoever looks
    /// again may see why, so it is a conflict and not bad input. A warning has no status, and what a question is answered by refuses nothing.
    /// </summary>
    [Fact]
    public void As_conflicts_where_what_is_on_record_refuses()
    {
        string[] ofInput =
        [
            "AGREEMENT-INTAKE-OPEN-ALREADY", "AGREEMENT-PARTY-TWICE", "AGREEMENT-RESUMED-ALREADY", "COVERAGE-NOT-FORMED", "COVERAGE-WITHDRAWN", "SENTENCE-CREDIT-INSIDE",
            "SENTENCE-CREDIT-TWICE", "SENTENCE-REMISSION-TWICE",
        ];

        All.Where(static e => Severities.Of(e.Holder, e.Name) is "error" or "both" && e.Value.Status == Ardalis.Result.ResultStatus.Invalid)
            .Where(static e => OnRecord().IsMatch(e.Value.Template.En)).Select(static e => e.Value.Code)
            .Should().BeEquivalentTo(ofInput, "these are warnings of what is noted, the answer of a question, or stand twice in what was handed in");
    }

    [System.Text.RegularExpressions.GeneratedRegex(
        @"\balready\b|\bannul\w* .*\bfirst\b|\boverlaps the earlier\b|\bis (held|merged) (by|into)\b|\bis acting in\b|\bnothing to stop\b|\bcontinues no other\b|"
        + @"\bhas not been\b|\bis not (formed|suspended|closed)\b|\bis (withdrawn|cancelled)\b|\bwas (withdrawn on|cancelled)\b",
        System.Text.RegularExpressions.RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex OnRecord();

    /// <summary>One of each, looked up in the sources by hand.</summary>
    [Theory]
    [InlineData(nameof(RuleErrors.VersionsGap), "warning")]
    [InlineData(nameof(RuleErrors.VersionsOverlap), "error")]
    [InlineData(nameof(RuleErrors.BandHole), "error")]
    [InlineData(nameof(RuleErrors.NotMet), Severities.AsTheRule)]
    public void As_the_sources_make_them(string name, string severity) => Severities.Of(typeof(RuleErrors), name).Should().Be(severity);

    [Fact]
    public void In_the_reference_that_is_generated_from_them() => Approved.Matches(Page, Render(), "APPROVE_DOCS");

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Errors\n\n")
            .Append("Every error and warning that a `Result` can carry, by its stable code. Codes are never renumbered or reused. Words in braces are filled in. `as the rule` marks the words in which a rule speaks under its own code, as an error or a warning.\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew).\n");
        foreach (var holder in All.GroupBy(static e => e.Holder))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {holder.Key.Namespace!.Replace("Pembinaan.Domain.", "", StringComparison.Ordinal)}: {holder.Key.Name}\n");
            var subjects = holder.GroupBy(static e => e.Value.Code[..e.Value.Code.IndexOf('-', StringComparison.Ordinal)]).OrderBy(static s => s.Key, StringComparer.Ordinal).ToList();
            foreach (var subject in subjects)
            {
                text.Append(subjects.Count == 1 ? "" : $"\n### {subject.Key}\n")
                    .Append("\n| Code | Indonesian | English | Made as | Status | Basis |\n|---|---|---|---|---|---|\n");
                foreach (var (_, name, error) in subject.OrderBy(static e => e.Value.Code, StringComparer.Ordinal))
                {
                    text.AppendJoin(" | ", $"| `{error.Code}`", Cell(error.Template.Id), Cell(error.Template.En), Severities.Of(holder.Key, name), error.Status, error.Basis?.In(Language.English) ?? "–").Append(" |\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
