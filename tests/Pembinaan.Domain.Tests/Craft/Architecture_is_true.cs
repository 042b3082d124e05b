using System.Reflection;
using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The page on the architecture names what there is: files, folders, types, members and rooms.</summary>
public sealed partial class Architecture_is_true
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string Page = Repository.Read("docs/reference/architecture.md");

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
        .Select(static f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Where(static f => f.StartsWith("src/", StringComparison.Ordinal) || f.StartsWith("tests/", StringComparison.Ordinal) || f.StartsWith("docs/", StringComparison.Ordinal))];

    // Names of others, and what stands for any name.
    private static readonly string[] Others = ["JsonDerivedType", "T", "Errors", "Events"];

    [Fact]
    public void Every_file_and_folder_that_it_names_is_there() => Named().Where(IsPath).Where(static path => !IsThere(path)).Should().BeEmpty();

    [Fact]
    public void Every_type_and_member_that_it_names_is_there()
    {
        var known = Repository.Types.Select(static t => t.Name.Split('`')[0])
            .Concat(Repository.Types.SelectMany(static t => t.GetMembers(Everything)).Select(static m => m.Name))
            .SelectMany(static n => new[] { n, n.Replace("Attribute", "", StringComparison.Ordinal) }).Concat(Others).ToHashSet(StringComparer.Ordinal);
        var named = Named().Where(static n => !IsPath(n) && !n.StartsWith("APPROVE", StringComparison.Ordinal)).ToList();

        named.Should().HaveCountGreaterThan(15);
        named.SelectMany(static n => Name().Matches(n).Select(static m => m.Value)).Except(known).Should().BeEmpty();
    }

    [Fact]
    public void Every_namespace_is_in_the_picture_and_every_arrow_leads_upwards()
    {
        var rooms = Room().Matches(Page).ToDictionary(static m => m.Groups["id"].Value, static m => m.Groups["names"].Value.Split(" · "), StringComparer.Ordinal);
        var levels = Levels.FromTheGroundUp.Select(static n => n == "Pembinaan.Domain" ? n : n.Split('.')[^1]).ToList();

        rooms.Values.SelectMany(static r => r).Should().BeEquivalentTo(levels);
        Arrow().Matches(Page).Should().HaveCountGreaterThan(10).And.OnlyContain(
            m => rooms[m.Groups["from"].Value].Max(levels.IndexOf) < rooms[m.Groups["to"].Value].Min(levels.IndexOf));
    }

    private static IEnumerable<string> Named() => Quoted().Matches(Page[Page.LastIndexOf("```", StringComparison.Ordinal)..]).Select(static m => m.Groups["text"].Value).Distinct();

    private static bool IsPath(string text) => text.Contains('/', StringComparison.Ordinal) || text.EndsWith(".cs", StringComparison.Ordinal);

    // "…" stands for any part of a path, "<Root>" for the folder of a root.
    private static bool IsThere(string path)
    {
        var pattern = new Regex($"(^|/){Regex.Escape(path).Replace("…", ".*", StringComparison.Ordinal).Replace("<Root>", "[A-Z][A-Za-z]+", StringComparison.Ordinal)}(/|$)", RegexOptions.None, TimeSpan.FromSeconds(10));
        return Array.Exists(Files, pattern.IsMatch);
    }

    [GeneratedRegex("`(?<text>[^`\\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("\\b(?<id>[a-z]+)\\[\"(?<names>[^<\"]+)<br/>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Room();

    [GeneratedRegex(@"(?<from>[a-z]+)(\[[^\]]*\])? --> (?<to>[a-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arrow();
}
