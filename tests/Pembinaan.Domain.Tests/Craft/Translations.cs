namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What a reader starts with is there in Indonesian too, and says the same: code, output, headings, links, names and terms are compared.</summary>
public sealed class Translations
{
    public const string Index = "docs/id/index.md";

    /// <summary>Pages that have no translation yet. A page is named here only until it has one.</summary>
    private static readonly ImmutableArray<string> NotYet = [];

    private static readonly ImmutableArray<string> Single = ["README.md", "docs/index.md", "docs/reference/glossary.md"];

    private static ImmutableArray<string> Originals { get; } =
        [.. MarkdownPage.All.Keys.Where(static p => Single.Contains(p) || IsIn("docs/tutorial/", p) || IsIn("docs/how-to/", p))];

    private static ImmutableArray<(MarkdownPage English, MarkdownPage Indonesian)> Pairs { get; } =
        [.. Originals.Where(static p => MarkdownPage.All.ContainsKey(Of(p))).Select(static p => (MarkdownPage.All[p], MarkdownPage.All[Of(p)]))];

    [Fact]
    public void Are_there_for_every_page_that_a_reader_starts_with() => Originals
        .Where(static p => !MarkdownPage.All.ContainsKey(Of(p)))
        .Except(NotYet)
        .Select(static p => $"{p} has no Indonesian page: write {Of(p)} with the same blocks, headings and links; until then name it in Translations.NotYet")
        .Should().BeEmpty();

    [Fact]
    public void Are_awaited_only_where_there_is_none() => NotYet
        .Where(static p => !Originals.Contains(p) || MarkdownPage.All.ContainsKey(Of(p)))
        .Select(static p => $"{p} is translated or is no page to translate: take it out of {nameof(Translations)}.{nameof(NotYet)}")
        .Should().BeEmpty();

    [Fact]
    public void Belong_to_a_page() => MarkdownPage.All.Keys.Where(static p => IsIn("docs/id/", p) || p.EndsWith(".id.md", StringComparison.Ordinal))
        .Except(Originals.Select(Of))
        .Should().BeEmpty("the English page was moved or removed: its translation follows it");

    [Fact]
    public void Show_the_same_blocks() => Told(Blocks);

    [Fact]
    public void Have_the_same_headings() => Told(Headings);

    [Fact]
    public void Lead_to_the_same_places() => Told(Places);

    [Fact]
    public void Name_the_same_things() => Told(Names);

    [Fact]
    public void Have_the_same_tables() => Told(Tables);

    [Fact]
    public void Explain_the_same_terms() => Pairs.Where(static p => p.English.Path == "docs/reference/glossary.md")
        .SelectMany(static p => p.English.Rows.Zip(p.Indonesian.Rows))
        .Where(static r => r.First[0] != "Term" && r.First[0] != r.Second[0])
        .Select(static r => $"{r.First[0]} ({r.Second[0]})")
        .Should().BeEmpty();

    [Theory]
    [InlineData("# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n", "")]
    [InlineData("# A\n\n```csharp\nvar a = 2;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n", "blocks")]
    [InlineData("# A\n\n[x](../index.md) `a`\n\n| a | b |\n", "blocks")]
    [InlineData("# A\n\n```text\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n", "blocks")]
    [InlineData("## A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n", "headings")]
    [InlineData("# A\n## B\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n", "headings")]
    [InlineData("# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../../index.md) `a`\n\n| a | b |\n", "places")]
    [InlineData("# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `b`\n\n| a | b |\n", "names")]
    [InlineData("# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n| c | d |\n", "tables")]
    [InlineData("# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a |\n", "tables")]
    public void That_differ_are_told_by_what_differs(string indonesian, string differs)
    {
        var english = MarkdownPage.Of("docs/how-to/a.md", "# A\n\n```csharp\nvar a = 1;\n```\n\n[x](../index.md) `a`\n\n| a | b |\n");
        var pair = (english, MarkdownPage.Of("docs/id/how-to/a.md", indonesian));
        (string What, IEnumerable<string> Found)[] all =
            [("blocks", Blocks(pair)), ("headings", Headings(pair)), ("places", Places(pair)), ("names", Names(pair)), ("tables", Tables(pair))];

        all.Where(static a => a.Found.Any()).Select(static a => a.What).Should().Equal(differs.Length == 0 ? [] : [differs]);
    }

    private static string Of(string page) => page == "README.md" ? "README.id.md" : $"docs/id/{page["docs/".Length..]}";

    private static bool IsIn(string folder, string page) => page.StartsWith(folder, StringComparison.Ordinal);

    private static void Told(Func<(MarkdownPage English, MarkdownPage Indonesian), IEnumerable<string>> differences) => Pairs
        .SelectMany(pair => differences(pair).Select(difference => $"{pair.Indonesian.Path}: {difference}"))
        .ToArray()
        .Should().BeEmpty("a page and its translation are changed together");

    private static IEnumerable<string> Blocks((MarkdownPage English, MarkdownPage Indonesian) pair)
    {
        var (english, indonesian) = (pair.English.Fences, pair.Indonesian.Fences);
        if (english.Length != indonesian.Length)
        {
            yield return $"has {indonesian.Length} blocks, {pair.English.Path} has {english.Length}";
        }

        for (var i = 0; i < Math.Min(english.Length, indonesian.Length); i++)
        {
            if (Shown(english[i]) != Shown(indonesian[i]))
            {
                yield return $"block {i + 1} {Named(indonesian[i])} is not that of {pair.English.Path} {Named(english[i])}: copy it with the comment before it";
            }
        }
    }

    private static string Named(MarkdownPage.Fence block) => $"({block.Language} {block.File}#{block.Region})";

    private static (string?, string?, string, string) Shown(MarkdownPage.Fence block) => (block.File, block.Region, block.Language, block.Content);

    private static IEnumerable<string> Headings((MarkdownPage English, MarkdownPage Indonesian) pair)
    {
        var (english, indonesian) = (pair.English.Headings, pair.Indonesian.Headings);
        if (!english.Select(static h => h.Level).SequenceEqual(indonesian.Select(static h => h.Level)))
        {
            yield return $"the headings are {Outline(indonesian)}, those of {pair.English.Path} are {Outline(english)}";
        }
    }

    private static string Outline(IEnumerable<MarkdownPage.Heading> headings) =>
        string.Join("; ", headings.Select(static h => $"{new string('#', h.Level)} {h.Text}"));

    /// <summary>A link to a page that has a translation leads to the translation; a link between the two languages is left out.</summary>
    private static IEnumerable<string> Places((MarkdownPage English, MarkdownPage Indonesian) pair)
    {
        var english = TargetsOf(pair.English)
            .Where(p => p != Of(pair.English.Path) && p != Index)
            .Select(static p => Originals.Contains(p) && MarkdownPage.All.ContainsKey(Of(p)) ? Of(p) : p)
            .ToHashSet(StringComparer.Ordinal);
        var indonesian = TargetsOf(pair.Indonesian).Where(p => p != pair.English.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. english.Except(indonesian).Select(static p => $"does not lead to {p}"),
            .. indonesian.Except(english).Select(p => $"leads to {p}, and {pair.English.Path} does not lead there"),
        ];
    }

    private static IEnumerable<string> TargetsOf(MarkdownPage page) =>
        page.Links.Select(link => link.To.Contains("://", StringComparison.Ordinal) ? link.To : page.Target(link.To));

    private static IEnumerable<string> Names((MarkdownPage English, MarkdownPage Indonesian) pair) =>
    [
        .. pair.English.NamesInCode.Except(pair.Indonesian.NamesInCode).Select(static n => $"does not say `{n}`"),
        .. pair.Indonesian.NamesInCode.Except(pair.English.NamesInCode).Select(n => $"says `{n}`, and {pair.English.Path} does not"),
    ];

    private static IEnumerable<string> Tables((MarkdownPage English, MarkdownPage Indonesian) pair)
    {
        var (english, indonesian) = (pair.English.Rows, pair.Indonesian.Rows);
        if (!english.Select(static r => r.Length).SequenceEqual(indonesian.Select(static r => r.Length)))
        {
            yield return $"has {indonesian.Length} lines of tables, {pair.English.Path} has {english.Length}, or a line has another number of columns";
        }
    }
}
