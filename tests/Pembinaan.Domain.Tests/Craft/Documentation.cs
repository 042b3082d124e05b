using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Documentation
{
    private static readonly ImmutableArray<string> HaveAPageOfTheirOwn = ["docs/law/", "docs/decisions/"];

    private static IEnumerable<MarkdownPage> Pages => MarkdownPage.All.Values;

    [Fact]
    public void Links_only_to_files_that_exist() => Pages
        .SelectMany(static page => page.Links
            .Where(static link => link.To.Length > 0 && !IsElsewhere(link.To))
            .Where(link => !Path.Exists(Repository.PathOf(page.Target(link.To))))
            .Select(link => $"{page.Path} links to {link.To}"))
        .Should().BeEmpty();

    [Fact]
    public void Links_only_to_headings_that_exist() => Pages
        .SelectMany(static page => page.Links
            .Where(static link => link.Anchor.Length > 0 && !IsElsewhere(link.To))
            .Where(link => MarkdownPage.All.TryGetValue(page.Target(link.To), out var other) && other.Headings.All(h => h.Anchor != link.Anchor))
            .Select(link => $"{page.Path} links to {link.To}#{link.Anchor}"))
        .Should().BeEmpty();

    /// <summary>A block of code after a comment that names a file and a region, <c>&lt;!-- docs/samples/first.cs#read-me --&gt;</c>, is that region.</summary>
    [Fact]
    public void Shows_code_that_runs() => Pages
        .SelectMany(static page => page.Fences
            .Where(static f => f is { File: { } file, Region: { } region } && f.Content.Trim() != Region(file, region).Trim())
            .Select(f => $"{page.Path} differs from {f.File}#{f.Region}"))
        .Should().BeEmpty("code in the documentation is copied from a file that is compiled and run");

    [Fact]
    public void Repairs_no_sentence() => Directory
        .EnumerateFiles(Repository.PathOf("docs/samples"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => RepairedSentence().IsMatch(File.ReadAllText(file)))
        .Select(Path.GetFileName)
        .Should().BeEmpty("the library prints names by itself");

    [Theory]
    [InlineData("missing.Text.In(language).Replace(party.Value, name)", true)]
    [InlineData("error.Text.Id\n    .Replace(\"UPT-1\", name)", true)]
    [InlineData("fault.ErrorMessage.Replace(id, name)", true)]
    [InlineData("text.Replace(id, NameOf(party, day))", true)]
    [InlineData("before.Id.Value.Replace(\"2022\", \"2023\")", false)]
    [InlineData("row.Replace(\"ANG-1\", \"ANG 1\")", false)]
    public void Knows_a_sentence_that_is_repaired(string code, bool isRepaired) => RepairedSentence().IsMatch(code).Should().Be(isRepaired);

    [GeneratedRegex(@"(\bIn\([^()]*\)|\bText(\.(Id|En))?|\bErrorMessage|\bSentence\([^()]*\)|\bToString\(\))\s*\.Replace\(|\.Replace\([^;]*NameOf\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RepairedSentence();

    /// <summary>Who takes code from a page sees at its top what to write before it, unless the page shows that.</summary>
    [Fact]
    public void Names_the_namespaces_of_the_code_of_every_how_to_page()
    {
        var pages = Pages.Where(static p => p.Path.Contains("how-to/", StringComparison.Ordinal) && p.Fences.Any(static f => f.File is not null)).ToArray();
        pages.Should().HaveCountGreaterThan(40);
        foreach (var page in pages.Where(static p => !p.Fences.Any(static f => f.Content.StartsWith("using ", StringComparison.Ordinal))))
        {
            var needed = page.Fences.Select(static f => f.File).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(Namespaces).Distinct(StringComparer.Ordinal);
            var word = page.Path.StartsWith("docs/id/", StringComparison.Ordinal) ? "Ruang nama untuk kode di bawah ini" : "Namespaces of the code below";
            var line = $"{word}: {string.Join(", ", needed.Order(StringComparer.Ordinal).Select(static n => $"`{n}`"))}.";
            Repository.Read(page.Path).Split('\n').TakeWhile(static l => !l.StartsWith("```", StringComparison.Ordinal)).Should().Contain(line, page.Path);
        }
    }

    private static IEnumerable<string> Namespaces(string file) => Using().Matches(Repository.Read(file))
        .Concat(Directory.GetFiles(Path.GetDirectoryName(Repository.PathOf(file))!, "*.csproj").SelectMany(static p => Using().Matches(File.ReadAllText(p))))
        .Select(static m => m.Groups["name"].Value);

    [GeneratedRegex(@"^using (?<name>[A-Za-z.]+);\r?$|<Using Include=""(?<name>[A-Za-z.]+)""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using();

    [Fact]
    public void Shows_no_code_that_is_part_of_no_program() => Pages
        .Where(static page => page.Fences.Any(static f => f is { Language: "csharp", File: null }))
        .Select(static page => page.Path)
        .Should().BeEmpty("a block of C# follows a comment that names where it is run: <!-- docs/samples/NAME.cs#REGION -->");

    /// <summary>What the samples print is compared when they run; a page shows it line for line, in the order in which it is printed.</summary>
    [Fact]
    public void Shows_what_the_code_before_it_prints() =>
        Pages.SelectMany(NotPrinted).Should().BeEmpty("what a page shows as output is part of docs/samples/NAME.expected.txt");

    /// <summary>Code that prints is followed by what it prints, so that nobody has to run it to see.</summary>
    [Fact]
    public void Shows_what_each_block_prints() => Pages
        .SelectMany(static page => page.Fences.Zip(page.Fences.Skip(1).Append(null))
            .Where(static pair => pair.First is { Language: "csharp", Sample: not null } && Prints().IsMatch(pair.First.Content) && pair.Second is not { IsOutput: true })
            .Select(pair => $"{page.Path}: {pair.First.Sample}#{pair.First.Region}"))
        .Should().BeEmpty("a block of text after the code shows what it prints");

    [GeneratedRegex(@"\bConsole\.(Out\.)?Write", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prints();

    /// <summary>Commands stand without what they print, which is shown by blocks of text after the code that prints it; a block that mixes both is compared by nothing.</summary>
    [Fact]
    public void Shows_commands_without_output() => Pages
        .SelectMany(static page => page.Fences.Where(static f => f.Language is "console" or "sh" or "bash" or "shell")
            .SelectMany(static f => f.Content.TrimEnd('\n').Split('\n').Where(l => !IsCommand(l, f.Language)))
            .Select(l => $"{page.Path}: {l}"))
        .Should().BeEmpty("a line is a command: after \"$ \" in a console block, by itself in a shell block");

    /// <summary>A project, a sample or a script that a command names is there.</summary>
    [Fact]
    public void Names_files_in_commands_that_exist() => Pages
        .SelectMany(static page => page.Fences.Where(static f => f.Language is "console" or "sh" or "bash" or "shell")
            .SelectMany(static f => f.Content.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(static word => word.StartsWith("docs/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal)
                || word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith(".ci/", StringComparison.Ordinal) || word.EndsWith(".sln", StringComparison.Ordinal))
            .Where(static word => !Path.Exists(Repository.PathOf(word)))
            .Select(word => $"{page.Path}: {word}"))
        .Should().BeEmpty();

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("b\nc", true)]
    [InlineData("a\nc", false)]
    [InlineData("b\na", false)]
    [InlineData("a", true)]
    [InlineData("b\nc\nd", false)]
    public void Finds_what_is_printed_only_line_after_line(string shown, bool isPrinted) =>
        (Position(shown.Split('\n'), ["a", "b", "c"], 0) >= 0).Should().Be(isPrinted);

    [Fact]
    public void Has_a_decision_record_for_each_number_once() => Directory.EnumerateFiles(Repository.PathOf("docs/decisions"), "*.md")
        .Select(static f => Path.GetFileName(f)[..4])
        .Should().OnlyHaveUniqueItems();

    /// <summary>A page or a sample that the index does not name is not found by anybody.</summary>
    [Fact]
    public void Names_each_page_and_each_sample_in_the_index()
    {
        var named = Named("docs/index.md").Concat(Named(Translations.Index)).ToHashSet(StringComparer.Ordinal);
        MarkdownPage.All.Keys.Where(static p => p.StartsWith("docs/", StringComparison.Ordinal)).Concat(Samples())
            .Where(static page => page != "docs/index.md" && !HaveAPageOfTheirOwn.Any(folder => page.StartsWith(folder, StringComparison.Ordinal)))
            .Except(named, StringComparer.Ordinal)
            .Should().BeEmpty("the index and its translation lead to every page and every sample; law and decisions have a page of their own for that");
    }

    private static bool IsCommand(string line, string language)
    {
        var command = language == "console" ? line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : "" : line;
        return command.Split(' ')[0] is "dotnet" or "cd" or "bash" or "git" or "APPROVE_DOCS=1" or "APPROVE_API=1" or "curl";
    }

    private static bool IsElsewhere(string link) => link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);

    private static IEnumerable<string> Named(string page) => MarkdownPage.All[page].Links.Select(link => MarkdownPage.All[page].Target(link.To));

    private static IEnumerable<string> Samples() => Directory.EnumerateFiles(Repository.PathOf("docs"), "*.cs", SearchOption.AllDirectories)
        .Select(static f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(static f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> NotPrinted(MarkdownPage page)
    {
        var (sample, after) = ("", new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var fence in page.Fences)
        {
            sample = fence.Sample ?? sample;
            if (!fence.IsOutput)
            {
                continue;
            }

            var lines = Lines(fence.Content);
            var found = Runs(sample)
                .Select(run => (run, At: Position(lines, Lines(File.ReadAllText(run)), after.GetValueOrDefault(run))))
                .FirstOrDefault(static r => r.At >= 0);
            if (found.run is null)
            {
                yield return sample.Length == 0
                    ? $"{page.Path} shows output before the code of any sample: {lines[0]}"
                    : $"{page.Path} shows what no run of docs/samples/{sample}.cs prints in one piece, after what is shown before: {lines[0]}";
            }
            else
            {
                after[found.run] = found.At + lines.Length;
            }
        }
    }

    private static IEnumerable<string> Runs(string sample) => sample.Length == 0
        ? []
        : Directory.EnumerateFiles(Repository.PathOf("docs/samples"), $"{sample}.*expected.txt").Order(StringComparer.Ordinal);

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(static l => l.TrimEnd())];

    private static int Position(string[] shown, string[] printed, int from)
    {
        for (var at = from; at + shown.Length <= printed.Length; at++)
        {
            if (shown.AsSpan().SequenceEqual(printed.AsSpan(at, shown.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Region(string file, string name)
    {
        var lines = Repository.Read(file).Split('\n')
            .SkipWhile(l => l.Trim() != $"#region {name}")
            .Skip(1)
            .TakeWhile(static l => !l.TrimStart().StartsWith("#endregion", StringComparison.Ordinal))
            .ToList();
        var indent = lines.Where(static l => l.Length > 0).Select(static l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indent..]));
    }
}
