using System.Text.RegularExpressions;
using Pembinaan.Domain.Law;
using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Law_is_explained
{
    private static IEnumerable<(string ShortName, string Article)> InValues => RuleCatalogue.Books
        .SelectMany(static b => b.Versions.SelectMany(static v => v.Rules)).Select(static r => r.Basis)
        .Concat(Catalogue.Of<ErrorDefinition>().Select(static e => e.Value.Basis).OfType<Basis>())
        .SelectMany(static b => b.References)
        .Select(static r => (r.Instrument.ShortName, r.Article));

    private static IEnumerable<(string ShortName, string Article)> InSources => Repository.Sources.Values
        .SelectMany(static text => Citation().Matches(text))
        .Select(static m => (((LegalInstrument)typeof(Instruments).GetProperty(m.Groups["instrument"].Value)!.GetValue(null)!).ShortName, m.Groups["article"].Value));

    /// <summary>Articles named in words: in the documentation of the code, in its texts, and in the pages of the documentation.</summary>
    private static IEnumerable<(string ShortName, string Article)> InWords => Repository.Sources.Values
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText))
        .SelectMany(static text => NamedArticles().Matches(text))
        .SelectMany(static m => m.Groups["article"].Captures.Select(article => (m.Groups["instrument"].Value, article.Value)));

    [Fact]
    public void Each_article_cited_has_its_heading() => InValues.Concat(InSources).Concat(InWords)
        .Distinct()
        .Where(static c => !HasHeading(c.ShortName, c.Article))
        .Select(static c => $"docs/law/{Slug(c.ShortName)}.md has no heading \"## ps {c.Article}\"")
        .Order(StringComparer.Ordinal)
        .Should().BeEmpty();

    private static bool HasHeading(string shortName, string article)
    {
        var file = Repository.PathOf($"docs/law/{Slug(shortName)}.md");
        return File.Exists(file) && File.ReadLines(file).Contains($"## ps {article}");
    }

    private static string Slug(string shortName) => shortName.ToLowerInvariant().Replace(' ', '-').Replace('/', '-');

    [GeneratedRegex("Instruments\\.(?<instrument>[A-Za-z0-9]+)\\.Article\\(\"(?<article>[0-9A-Z]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();

    // "UU 22/2022 ps 20, 36, 38", "PP 31/1999 ps 7(3)-(4)", "UU 1/2023 ps 69 and 100 to 101", "Permenkumham 7/2022 art. 45".
    [GeneratedRegex(
        @"(?<instrument>(?:UU|PP|Perpres|Keppres|Permen[a-z]+|Kepmen[a-z]*) [0-9]+/[0-9]{4})\s+(?:ps|art\.|arts\.) (?<article>[0-9]+[A-Z]?)(?:(?: ?\([0-9a-z]+\)|-\([0-9]+\)| no\. [0-9-]+|, ps|, art\.|[, ]*[a-z]\b)*(?:, | and | dan | to |-)(?<article>[0-9]+[A-Z]?)(?![0-9/]))*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedArticles();
}
