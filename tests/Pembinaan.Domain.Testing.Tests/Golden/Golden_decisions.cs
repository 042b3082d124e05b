using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Programmes;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Golden;

public sealed class Golden_decisions
{
    private static DecisionTable<Tables.Someone> Table { get; } = DecisionTable.Of(
        Set(Year, Passed, Agrees),
        ("fits", Fits, Day, Met),
        ("no score | low", Fits with { Since = new LocalDate(2024, 6, 3), Score = Unknown, Willing = false }, Day, NotMet("T-YEAR", "T-SCORE?")
            .Warning("T-WILLING")));

    private static string Folder => Repository.PathOf("tests/Pembinaan.Domain.Testing.Tests/Golden");

    [Fact]
    public void Are_what_was_approved() =>
        Table.CheckGolden(Path.Combine(Folder, "decisions.en.approved.md"), Language.English)
        .CheckGolden(Path.Combine(Folder, "decisions.id.approved.md"), Language.Indonesian);

    // A name is read as it stands: on one line, and not as a heading, a link or an emphasis of its own.
    [Fact]
    public void Keep_the_name_of_a_row_in_its_heading()
    {
        var page = DecisionTable.Of(Set(Year), ("one\r\n# two *three* [four](five) <b> | six_", Fits, Day, Met), ("plain (1)", Fits, Day.PlusDays(1), Met)).ToMarkdown(Language.English);
        const string name = """one \# two \*three\* \[four\](five) \<b\>""";

        page.Split('\n').Where(static line => line.StartsWith('#')).Should().Equal("# SET", $"## {name} | six\\_", "## plain (1)");
        page.Should().Contain($"\n| {name} \\| six\\_ | 2 June 2025 |");
    }

    /// <summary>Which law was applied; a set that belongs to no book has no version.</summary>
    [Fact]
    public void Name_the_version_of_the_book()
    {
        var day = new LocalDate(2026, 1, 1);
        Facility lapas = A.Lapas();
        var facts = An.Eligibility(An.AdultConvict("P-1", lapas, day), lapas, day);
        var page = DecisionTable.Of(EligibilityBooks.National, ("before", facts, day, Met), ("after", facts, day.PlusDays(1), Met));

        Versions(page.ToMarkdown(Language.English)).Should().Equal("## before", "Version 2022", "## after", "Version 2026");
        Versions(page.ToMarkdown(Language.Indonesian)).Should().Equal("## before", "Versi 2022", "## after", "Versi 2026");
        Versions(Table.ToMarkdown(Language.English)).Should().OnlyContain(static line => line.StartsWith('#'));

        static IEnumerable<string> Versions(string text) => text.Split('\n').Where(static l => l.StartsWith("## ", StringComparison.Ordinal) || l.StartsWith("Versi", StringComparison.Ordinal));
    }

    [Fact]
    public void Differ_in_a_line_that_is_told()
    {
        using var file = new TemporaryFile("# SET\nother\n");

        FluentActions.Invoking(() => Table.CheckGolden(file.Path, Language.English)).Should().Throw<PolicyTestException>()
            .WithMessage("*differs in line 2. Approved: other\nWritten: \n*set APPROVE_GOLDEN=1 to write it anew.");
    }

    [Fact]
    public void Differ_in_a_row_that_is_named()
    {
        using var file = new TemporaryFile(Table.ToMarkdown(Language.English).Replace("| since | ", "| since | not ", StringComparison.Ordinal));

        FluentActions.Invoking(() => Table.CheckGolden(file.Path, Language.English)).Should().Throw<PolicyTestException>()
            .WithMessage($"*, under \"{Table.Rows[0].Name}\". Approved: | since | not *");
    }

    [Fact]
    public void Of_a_file_that_ends_early_tell_that_too()
    {
        using var file = new TemporaryFile("one");

        FluentActions.Invoking(() => Testing.Golden.Check(file.Path, "one\ntwo")).Should().Throw<PolicyTestException>()
            .WithMessage("*line 2. Approved: (no line)\nWritten: two*");
        Testing.Golden.Check(file.Path, "one");
    }

    [Fact]
    public void Are_the_same_whatever_the_line_ends()
    {
        using var file = new TemporaryFile("one\r\ntwo\r\n");

        Testing.Golden.Check(file.Path, "one\ntwo\n");
    }

    [Fact]
    public void Without_a_file_show_what_was_written() =>
        FluentActions.Invoking(() => Testing.Golden.Check(Path.Combine(Folder, "no-such-file.md"), "written")).Should().Throw<PolicyTestException>()
        .WithMessage("no-such-file.md is missing.*written");

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text)
        {
            Path = System.IO.Path.GetTempFileName();
            File.WriteAllText(Path, text);
        }

        public string Path { get; }

        public void Dispose() => File.Delete(Path);
    }
}
