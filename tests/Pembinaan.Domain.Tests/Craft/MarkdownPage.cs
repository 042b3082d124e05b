using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>A page of the documentation, as far as the tests read it.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, string text)
    {
        Path = path;
        Fences = [.. FencePattern().Matches(text).Select(static m =>
            new Fence(Named(m, "file"), Named(m, "region"), m.Groups["language"].Value, m.Groups["content"].Value, m.Groups["together"].Success))];
        var prose = FencePattern().Replace(text, "");
        Headings = [.. HeadingPattern().Matches(prose).Select(static m => new Heading(m.Groups["level"].Length, m.Groups["text"].Value.Trim()))];
        Rows =
        [
            .. prose.Split('\n').Where(static l => l.StartsWith('|')).Select(static l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries).ToImmutableArray()),
        ];
        Links = [.. LinkPattern().Matches(prose).Select(static m => (m.Groups["to"].Value, m.Groups["anchor"].Value))];
        NamesInCode = [.. NamePattern().Matches(prose).Select(static m => m.Groups["name"].Value)];
    }

    /// <summary>Every page that is written: those beside the solution, those in <c>docs</c> and those in the packages, by path relative to the root with forward slashes.</summary>
    public static ImmutableSortedDictionary<string, MarkdownPage> All { get; } = Directory
        .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Concat(Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(static package => Directory.EnumerateFiles(package, "*.md")))
        .Select(static f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .ToImmutableSortedDictionary(static p => p, static p => new MarkdownPage(p, Repository.Read(p)), StringComparer.Ordinal);

    public string Path { get; }

    public ImmutableArray<Fence> Fences { get; }

    public ImmutableArray<Heading> Headings { get; }

    /// <summary>The cells of every line of a table.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>Where the page leads to: as written, and the part after the <c>#</c>, empty if there is none.</summary>
    public ImmutableArray<(string To, string Anchor)> Links { get; }

    /// <summary>What stands between backticks in the text.</summary>
    public ImmutableArray<string> NamesInCode { get; }

    /// <summary>The page as it would be with this text.</summary>
    public static MarkdownPage Of(string path, string text) => new(path, text);

    /// <summary>A link of this page as a path relative to the root; the page itself for a link to one of its own headings.</summary>
    public string Target(string to)
    {
        if (to.Length == 0)
        {
            return Path;
        }

        var folder = System.IO.Path.GetDirectoryName(Repository.PathOf(Path))!;
        return System.IO.Path.GetRelativePath(Repository.Root, System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, to))).Replace('\\', '/');
    }

    private static string? Named(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value : null;

    [GeneratedRegex(
        @"(?<together>(?<=\n```\n\n*))?(<!-- (?<file>[^\s#]+)#(?<region>\S+) -->\n+)?^```(?<language>\w*)\n(?<content>.*?)^```$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^(?<level>#{1,6}) (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"\]\((?<to>[^)#\s]*)(#(?<anchor>[^)\s]*))?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"(?<!`)(`(?<name>[^`\n]+)`)(?!`)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamePattern();

    /// <summary>A fenced block; file and region are those of the comment before it. <c>Together</c> says that it directly follows another block.</summary>
    internal sealed record Fence(string? File, string? Region, string Language, string Content, bool Together)
    {
        /// <summary>The name of the program it is taken from, if it is one of the samples.</summary>
        public string? Sample => File?.StartsWith("docs/samples/", StringComparison.Ordinal) == true ? System.IO.Path.GetFileNameWithoutExtension(File) : null;

        /// <summary>What a program prints: text, or a diagram straight after the code that prints it.</summary>
        public bool IsOutput => Language == "text" || (Language == "mermaid" && Together);
    }

    internal sealed partial record Heading(int Level, string Text)
    {
        /// <summary>The name by which a link finds it.</summary>
        public string Anchor => NotInAnchor().Replace(Text.ToLowerInvariant(), "").Replace(' ', '-');

        [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
        private static partial Regex NotInAnchor();
    }
}
