using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Documentation
{
    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.Root, "*.md")).Order(StringComparer.Ordinal);

    [Fact]
    public void Links_only_to_files_that_exist() => Pages
        .SelectMany(static page => Link().Matches(File.ReadAllText(page)).Select(static m => m.Groups["to"].Value)
            .Where(static to => !to.Contains("://", StringComparison.Ordinal))
            .Where(to => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, to)))
            .Select(to => $"{Path.GetRelativePath(Repository.Root, page)} links to {to}"))
        .Should().BeEmpty();

    /// <summary>A block of code preceded by a comment that names a file and a region, <c>&lt;!-- docs/samples/first.cs#read-me --&gt;</c>, is that region.</summary>
    [Fact]
    public void Shows_code_that_runs() => Pages
        .SelectMany(static page => Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n"))
            .Where(static m => m.Groups["code"].Value.Trim() != Region(m.Groups["file"].Value, m.Groups["region"].Value).Trim())
            .Select(m => $"{Path.GetRelativePath(Repository.Root, page)} differs from {m.Groups["file"].Value}#{m.Groups["region"].Value}"))
        .Should().BeEmpty("code in the documentation is copied from a file that is compiled and run");

    /// <summary>A block of text is what the samples of the page print; what they print is compared when they run.</summary>
    [Fact]
    public void Shows_what_the_code_prints() => Pages
        .SelectMany(static page => Shown(page).Except(Printed(page), StringComparer.Ordinal).Select(line => $"{Path.GetRelativePath(Repository.Root, page)}: {line}"))
        .Should().BeEmpty();

    [Fact]
    public void Has_a_decision_record_for_each_number_once() => Directory.EnumerateFiles(Repository.PathOf("docs/decisions"), "*.md")
        .Select(static f => Path.GetFileName(f)[..4])
        .Should().OnlyHaveUniqueItems();

    /// <summary>A page or a sample that the index does not name is not found by anybody.</summary>
    [Fact]
    public void Names_each_page_and_each_sample_in_the_index()
    {
        var docs = Repository.PathOf("docs");
        var named = Link().Matches(Repository.Read("docs/index.md")).Select(static m => m.Groups["to"].Value).ToHashSet(StringComparer.Ordinal);
        Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(docs, "*.cs", SearchOption.AllDirectories))
            .Select(page => Path.GetRelativePath(docs, page).Replace('\\', '/'))
            .Where(static page => page != "index.md" && !(page.StartsWith("law/", StringComparison.Ordinal) || page.StartsWith("decisions/", StringComparison.Ordinal)))
            .Except(named, StringComparer.Ordinal)
            .Should().BeEmpty("docs/index.md leads to every page and every sample; docs/law and docs/decisions have a page of their own for that");
    }

    private static IEnumerable<string> Shown(string page) => Output().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")).SelectMany(static m => m.Groups["lines"].Value.Split('\n')).Select(static l => l.TrimEnd());

    private static IEnumerable<string> Printed(string page) => Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n"))
        .Select(static m => Path.GetFileNameWithoutExtension(m.Groups["file"].Value)).Distinct(StringComparer.Ordinal)
        .SelectMany(static sample => Directory.EnumerateFiles(Repository.PathOf("docs/samples"), $"{sample}.*expected.txt"))
        .SelectMany(static file => File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n')).Select(static l => l.TrimEnd()).Append("");

    private static string Region(string file, string name)
    {
        var lines = Repository.Read(file).Split('\n').SkipWhile(l => l.Trim() != $"#region {name}").Skip(1).TakeWhile(static l => !l.TrimStart().StartsWith("#endregion", StringComparison.Ordinal)).ToList();
        var indent = lines.Where(static l => l.Length > 0).Select(static l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indent..]));
    }

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<!-- (?<file>\S+)#(?<region>\S+) -->\n+```csharp\n(?<code>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"```text\n(?<lines>.*?)\n```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Output();
}
