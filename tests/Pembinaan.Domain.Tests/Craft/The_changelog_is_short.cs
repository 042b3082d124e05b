namespace Pembinaan.Domain.Tests.Craft;

/// <summary>Whoever reads what changed reads entries of a line or two, each under its heading.</summary>
public sealed class The_changelog_is_short
{
    private const int Longest = 320;

    private static readonly string[] Lines = Repository.Read("CHANGELOG.md").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Each_entry_is_one_line_of_at_most_320_characters()
    {
        var entries = Lines.SkipWhile(static l => !l.StartsWith("## ", StringComparison.Ordinal)).Where(static l => l[0] != '#').ToList();

        entries.Should().HaveCountGreaterThan(50);
        entries.Where(static l => l.Length > Longest || !l.StartsWith("- ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Each_heading_has_an_entry_and_is_said_once_in_its_version()
    {
        Lines.Zip(Lines.Skip(1).Append("#")).Where(static p => p.First.StartsWith("### ", StringComparison.Ordinal) && !p.Second.StartsWith("- ", StringComparison.Ordinal))
            .Select(static p => p.First)
            .Should().BeEmpty();
        var version = "";
        Lines.Where(static l => l.StartsWith("##", StringComparison.Ordinal))
            .Select(l => l.StartsWith("### ", StringComparison.Ordinal) ? version + l : version = l)
            .Should().OnlyHaveUniqueItems();
    }
}
