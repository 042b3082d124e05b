using System.Text.RegularExpressions;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>The page that takes the stories sentence by sentence: what it says that a sample prints is printed by it.</summary>
public sealed partial class The_page_of_the_stories
{
    private const string NotModelled = "Not modelled, because ";

    private static ImmutableArray<(string Sample, ImmutableArray<string> Rows)> Sections { get; } =
        [.. Repository.Read("docs/reference/stories.md").Split("\n## ").Skip(1).Select(static s => (SampleOf().Match(s).Groups["sample"].Value, RowsOf(s)))];

    public static TheoryData<string> Samples => [.. Sections.Select(static s => s.Sample)];

    [Fact]
    public void Has_every_story_once() => Sections.Select(static s => s.Sample[.."story-000".Length]).Should().Equal("story-000", "story-001", "story-002", "story-003", "story-004");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Says_of_each_sentence_where_the_sample_tells_it_or_why_not(string sample)
    {
        var printed = Repository.Read($"docs/samples/{sample}.expected.txt");
        var rows = Sections.Single(s => s.Sample == sample).Rows;

        rows.Should().HaveCountGreaterThan(5);
        rows.Select(r => FaultOf(r, printed)).Where(static f => f is not null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Stands_for_a_sample_that_prints_as_many_lines_in_both_languages(string sample)
    {
        var (id, en) = (Repository.Read($"docs/samples/{sample}.expected.txt"), Repository.Read($"docs/samples/{sample}.en.expected.txt"));

        en.Split('\n').Should().HaveSameCount(id.Split('\n'));
        en.Should().NotBe(id);
        Repository.Read($"docs/samples/{sample}.cs").Should().NotContain(".Replace(", "no sample repairs a sentence");
    }

    [Theory]
    [InlineData("| a | b | \u201CHadir: X\u201D |", true)]
    [InlineData("| a | b | \u201CHadir: X\u201D and \u201CY\u201D |", false)]
    [InlineData("| a | b | Not modelled, because it is an opinion |", true)]
    [InlineData("| a | b | Not modelled |", false)]
    [InlineData("| a | b | said somewhere |", false)]
    public void Is_held_against_what_is_printed(string row, bool isRight) => (FaultOf(row, "Hadir: X; Z.") is null).Should().Be(isRight);

    private static ImmutableArray<string> RowsOf(string section) =>
        [.. section.Split('\n').Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

    private static string? FaultOf(string row, string printed)
    {
        var said = row.Split('|')[^2].Trim();
        var quoted = Quoted().Matches(said).Select(static m => m.Groups["line"].Value).ToList();
        return said.StartsWith(NotModelled, StringComparison.Ordinal) ? said.Length > NotModelled.Length ? null : row
            : quoted.Count == 0 ? $"{row}: neither a line that is printed nor a reason"
            : quoted.Find(q => !printed.Contains(q, StringComparison.Ordinal)) is { } missing ? $"not printed: {missing}"
            : null;
    }

    [GeneratedRegex(@"\(\.\./samples/(?<sample>story-[a-z0-9-]+)\.cs\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SampleOf();

    [GeneratedRegex("\u201C(?<line>[^\u201D]+)\u201D", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
