using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Law_is_explained
{
    private const string Page = "docs/reference/citations.md";

    /// <summary>Pages that are made of others, and the pages on the law themselves: what they name is named elsewhere.</summary>
    private static readonly ImmutableArray<string> NotCounted =
        ["docs/id/", "docs/law/", "docs/reference/rules.md", "docs/reference/errors.md", "docs/reference/conditions.md", Page];

    /// <summary>Articles that a rule, an error or another coded value rests on, each with its code and the paragraph that is cited.</summary>
    private static IEnumerable<Citation> InValues => RuleCatalogue.Books
        .SelectMany(static b => b.Versions.SelectMany(static v => v.Rules)).Select(static r => (r.Code, r.Basis))
        .Concat(Catalogue.All
            .Select(static v => (Code: Read<string>(v.Value, "Code"), Basis: Read<Basis>(v.Value, "Basis")))
            .Where(static v => v is { Code: not null, Basis: not null })
            .Select(static v => (Code: v.Code!, Basis: v.Basis!)))
        .SelectMany(static r => r.Basis.References.Select(reference => new Citation(reference.Instrument.ShortName, reference.Article, $"`{r.Code}`{Part(reference)}")))
        .Distinct();

    private static IEnumerable<Citation> InSources => Repository.Sources
        .SelectMany(static source => CitedArticle().Matches(source.Value).Select(m => new Citation(
            ((LegalInstrument)typeof(Instruments).GetProperty(m.Groups["instrument"].Value)!.GetValue(null)!).ShortName, m.Groups["article"].Value, TypeIn(source.Key))));

    /// <summary>Articles named in words: in the documentation of the code, in its texts, and in the pages of the documentation.</summary>
    private static IEnumerable<Citation> InWords => Repository.Sources.Select(static source => (Where: TypeIn(source.Key), Text: BreakInComment().Replace(source.Value, " ")))
        .Concat(Pages.Select(static page => (Where: page, Text: Repository.Read(page))))
        .SelectMany(static place => NamedArticles().Matches(place.Text)
            .SelectMany(m => m.Groups["article"].Captures.Select(article => new Citation(m.Groups["instrument"].Value, article.Value, place.Where))));

    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Append("README.md")
        .Order(StringComparer.Ordinal);

    private static ImmutableDictionary<(string ShortName, string Article), string> Explained { get; } = Instruments.All
        .SelectMany(static i => ArticlesOf(i.ShortName).Select(article => ((i.ShortName, article.Key), article.Value)))
        .ToImmutableDictionary(static a => a.Item1, static a => a.Value);

    [Fact]
    public void Each_article_cited_has_its_heading() => InValues.Concat(InSources).Concat(InWords)
        .Where(static c => !Explained.ContainsKey((c.ShortName, c.Article)))
        .Select(static c => $"docs/law/{Slug(c.ShortName)}.md has no heading \"## ps {c.Article}\", which {c.Where} cites")
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Should().BeEmpty();

    [Fact]
    public void Each_heading_says_something() => Explained.Where(static a => string.IsNullOrWhiteSpace(a.Value)).Select(static a => a.Key).Should().BeEmpty();

    [Fact]
    public void Each_page_belongs_to_an_instrument() => Directory.EnumerateFiles(Repository.PathOf("docs/law"), "*.md").Select(static f => Path.GetFileNameWithoutExtension(f))
        .Except(Instruments.All.Select(static i => Slug(i.ShortName)).Append("README"), StringComparer.Ordinal)
        .Should().BeEmpty();

    /// <summary>All of it on one page, so that a reader can check each citation against what the article says.</summary>
    [Fact]
    public void All_citations_stand_on_one_page() => Approved.Matches(Page, Written(), "APPROVE_DOCS");

    private static string Written()
    {
        var cited = InValues.Concat(InSources).Concat(InWords.Where(static c => !NotCounted.Any(n => c.Where.StartsWith(n, StringComparison.Ordinal))))
            .Distinct()
            .ToLookup(static c => (c.ShortName, c.Article), static c => c.Where);
        var text = new StringBuilder("""
            # Citations

            Every article that a rule, an error, the code or a page cites, with what our own page on the law says of it. Generated and compared by a test; an article without a heading in [docs/law](../law/README.md), where only what was read stands, fails it.

            """.ReplaceLineEndings("\n"));
        foreach (var instrument in Instruments.All.Where(static i => ArticlesOf(i.ShortName).Any()))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {instrument.ShortName}: {instrument.Title.En}\n\n{Dates(instrument)}\n\n| Article | What it says | Cited in |\n|---|---|---|\n");
            foreach (var (article, says) in ArticlesOf(instrument.ShortName))
            {
                var places = cited[(instrument.ShortName, article)].Order(StringComparer.Ordinal).ToList();
                text.Append(CultureInfo.InvariantCulture, $"| ps {article} | {says.Replace("](", "](../law/", StringComparison.Ordinal)} | {(places.Count == 0 ? "not cited" : string.Join(", ", places))} |\n");
            }
        }

        return text.ToString();
    }

    private static string Dates(LegalInstrument instrument) => (instrument.PromulgatedOn, instrument.AppliedFrom) switch
    {
        (null, null) => "Promulgation not read; no rule rests on it.",
        (null, { } applied) => $"Promulgation not read; applied from {IndonesianDate.Format(applied, Language.English)}.",
        ({ } day, { } applied) when day == applied => $"Promulgated on {IndonesianDate.Format(day, Language.English)}.",
        ({ } day, { } applied) => $"Promulgated on {IndonesianDate.Format(day, Language.English)}, applied from {IndonesianDate.Format(applied, Language.English)}.",
        _ => throw new InvalidOperationException($"{instrument} is promulgated and applied on no day."),
    };

    /// <summary>The articles of a page with what it says of each, in the page's order.</summary>
    private static IEnumerable<KeyValuePair<string, string>> ArticlesOf(string shortName)
    {
        var file = Repository.PathOf($"docs/law/{Slug(shortName)}.md");
        return File.Exists(file)
            ? Heading().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(static m =>
                KeyValuePair.Create(m.Groups["article"].Value, string.Join(' ', m.Groups["says"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))))
            : [];
    }

    private static T? Read<T>(object value, string property)
        where T : class => value.GetType().GetProperty(property) is { } found && found.PropertyType == typeof(T) ? (T?)found.GetValue(value) : null;

    private static string TypeIn(string path) => Path.GetFileNameWithoutExtension(path);

    private static string Part(LegalReference reference) =>
        (reference.Paragraph, reference.Item) is (null, null) ? "" : $" ({string.Join(" ", new[] { reference.Paragraph, reference.Item }.OfType<string>())})";

    private static string Slug(string shortName) => shortName.ToLowerInvariant().Replace(' ', '-').Replace('/', '-');

    private sealed record Citation(string ShortName, string Article, string Where);

    /// <summary>A citation may be broken across two lines of a comment.</summary>
    [GeneratedRegex(@"\r?\n\s*/// ?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BreakInComment();

    [GeneratedRegex(@"^## ps (?<article>\S+)\n(?<says>.*?)(?=^## |\z)", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("Instruments\\.(?<instrument>[A-Za-z0-9]+)\\.Article\\(\"(?<article>[0-9A-Z]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitedArticle();

    // "UU 22/2022 ps 20, 36, 38", "PP 31/1999 ps 7(3)-(4)", "UU 1/2023 ps 69 and 100 to 101", "Permenkumham 7/2022 art. 45".
    [GeneratedRegex(
        @"(?<instrument>(?:UU|PP|Perpres|Keppres|Permen[a-z]+|Kepmen[a-z]*) [0-9]+/[0-9]{4})\s+(?:ps|art\.|arts\.) (?<article>[0-9]+[A-Z]?)(?:(?: ?\([0-9a-z]+\)|-\([0-9]+\)| no\. [0-9-]+|, ps|, art\.|[, ]*[a-z]\b)*(?:, | and | dan | to |-)(?<article>[0-9]+[A-Z]?)(?![0-9/]))*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedArticles();
}
