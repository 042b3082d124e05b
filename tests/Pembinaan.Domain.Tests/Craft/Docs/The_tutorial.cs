using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>A reader may stop after any section: what is there so far is a program that runs and prints what the page shows so far.</summary>
public sealed partial class The_tutorial
{
    private const string Page = "docs/tutorial/first-hour.md";

    private static readonly ImmutableArray<MarkdownPage.Fence> Blocks = MarkdownPage.All[Page].Fences;

    public static TheoryData<string> Sections => [.. Blocks.Where(static f => f.Language == "csharp" && !IsUsings(f)).Select(static f => f.Region!)];

    [Fact]
    public void Has_more_than_five_sections() => Sections.Should().HaveCountGreaterThan(5);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Stops_at_any_section_with_a_program_that_runs(string section)
    {
        var until = Blocks.IndexOf(Blocks.Single(f => f.Region == section));
        var soFar = Blocks.Take(until + 1).Where(static f => f.Language == "csharp").ToList();
        var after = Blocks.Skip(until + 1).TakeWhile(static f => f.Language == "text");
        var program = string.Join('\n', soFar.Where(IsUsings).Concat(soFar.Where(static f => !IsUsings(f))).Select(static f => f.Content));

        Compiled.Run(program).Should().Be(string.Concat(Blocks.Take(until + 1).Where(static f => f.Language == "text").Concat(after).Select(static f => f.Content)));
    }

    /// <summary>Where the page takes <c>Value</c> at once, the step has no warning: it would be lost.</summary>
    [Fact]
    public void Loses_no_warning()
    {
        var blocks = Blocks.Where(static f => f.Language == "csharp").ToList();
        var program = string.Join('\n', blocks.Where(IsUsings).Concat(blocks.Where(static f => !IsUsings(f))).Select(static f => f.Content));
        var taken = TakenAtOnce().Replace(program, ".Quietly()");
        taken.Should().NotBe(program).And.Contain("var pks = asked.Value;");
        const string quietly = """
            internal static class Quiet
            {
                public static T Quietly<T>(this Pembinaan.Domain.DomainResult<T> result) =>
                    result.Warnings.IsEmpty ? result.Value : throw new System.InvalidOperationException(result.Warnings[0].Text.En);
            }
            """;

        Compiled.Run($"{taken}\n{quietly}").Should().Be(string.Concat(Blocks.Where(static f => f.Language == "text").Select(static f => f.Content)));
    }

    // A result that has a name is asked for its warnings before.
    [GeneratedRegex(@"(?<=\)\s*)\.Value\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakenAtOnce();

    // What is still needed is introduced where it is needed first.
    [Fact]
    public void Needs_at_most_six_using_directives_for_the_first_program() =>
        Blocks.TakeWhile(static f => f.Language != "csharp" || IsUsings(f)).Last(IsUsings).Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCountLessThanOrEqualTo(6);

    private static bool IsUsings(MarkdownPage.Fence block) => block.Language == "csharp" && block.Content.StartsWith("using ", StringComparison.Ordinal);
}
