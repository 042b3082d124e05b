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

    [Fact]
    public void Each_article_cited_has_its_heading() => InValues.Concat(InSources)
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
}
