using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>Whatever calls a function of the application says of which row or facts, on which day, which function throws what.</summary>
public sealed class Functions_that_throw
{
    private const string Says = "throws InvalidOperationException: no score. It must answer whatever the facts are: Window.Unknown where one is not known.";

    private static readonly LocalDate Turn = new(2025, 6, 1);

    private static readonly FactOf<Someone, int> Unread =
        new("own", new("sendiri", "own"), static (in s) => s.Score == 80 ? throw new InvalidOperationException("no score.") : s.Score);

    private static Condition<Someone> Own { get; } =
        Condition<Someone>.From(new("sendiri", "own"), [Score], static s => s.Score == 80 ? throw new InvalidOperationException("no score.") : Window.Always);

    private static Rule<Someone> Rule { get; } = That("T-OWN", Own);

    // The second version has the function: the rows stand in the first, and only what looks around calls it.
    private static RuleBook<Someone> Book { get; } = RuleBook<Someone>.Of(
        "BOOK",
        new("buku", "book"),
        new("hari", "day"),
        RuleVersion<Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), Turn.PlusDays(-1)).Value, Set(Passed)),
        RuleVersion<Someone>.Of("2", ValidityPeriod.From(Turn), Set(Rule))).Value;

    [Fact]
    public void Are_told_by_boundaries_with_what_was_asked()
    {
        Told(() => BoundaryDays.Of(Own, Fits)).Should().Be($"The days of \"own\" cannot be told: a function {Says}");
        Told(() => BoundaryDays.Of(Rule, Fits)).Should().Be($"The days of T-OWN cannot be told: the function of T-OWN {Says}");
        Told(() => BoundaryDays.Of(Set(Passed, Rule), Fits)).Should().Be($"The days of SET cannot be told: the function of T-OWN {Says}");
        Told(() => BoundaryDays.Of(Book, Fits)).Should().Be($"The days of BOOK cannot be told: the function of T-OWN {Says}");
        BoundaryDays.Of(Book, Fits with { Score = 79 }).Should().NotBeEmpty();
    }

    [Fact]
    public void Are_told_by_boundaries_of_a_table_with_the_row() =>
        Told(() => BoundaryDays.Of(DecisionTable.Of(Rule, ("79", Fits with { Score = 79 }, Day, Met), ("80", Fits, Day, Met))))
            .Should().Be($"The days of \"80\" cannot be told: the function of T-OWN {Says}");

    // The answer of a set is asked day by day where its windows can be told; a function that changes its mind throws only then.
    [Fact]
    public void Are_told_by_boundaries_with_the_day()
    {
        var asked = 0;
        var late = That("T-LATE", Condition<Someone>.From(new("nanti", "later"), [Score], _ =>
            ++asked > 1 ? throw new InvalidOperationException("no score.") : Window.From(Day)));

        Told(() => BoundaryDays.Of(late, Fits)).Should().Be($"T-LATE on 2025-06-01 cannot be decided: the function of T-LATE {Says}");
    }

    [Fact]
    public void Are_told_by_boundaries_of_a_decision()
    {
        var decision = Book.Decide(Fits, Turn.PlusDays(-1));

        Told(() => BoundaryDays.Of(decision)).Should().StartWith("The days of BOOK ").And.EndWith(Says);
    }

    [Theory]
    [InlineData("the window is the daily scan", "Of the facts 1 nothing")]
    [InlineData("learning never flips", "Of the facts 1 with Since unknown on 2025-05-31 nothing")]
    [InlineData("many are decided as one", "Of the facts 1 on 2025-05-31 nothing")]
    [InlineData("a replay is identical", "Of the facts 1 on 2025-05-31 nothing")]
    public void Are_told_by_laws_with_the_facts_and_the_day(string law, string of)
    {
        var laws = PolicyLaws.Of(Rule);

        Told(() => _ = law switch
        {
            "the window is the daily scan" => laws.WindowIsTheDailyScan(Turn.PlusDays(-1), Turn, Fits),
            "learning never flips" => laws.LearningNeverFlips(Turn.PlusDays(-1), Turn, Fits),
            "many are decided as one" => laws.ManyAreDecidedAsOne(Turn.PlusDays(-1), Turn, Fits),
            _ => laws.ReplayIsIdentical(Turn.PlusDays(-1), Turn, Fits),
        }).Should().Be($"T-OWN: it cannot be told whether {law}. {of} can be decided: the function of T-OWN {Says}");
    }

    [Fact]
    public void Are_told_by_pages_coverage_and_a_single_decision_with_the_row()
    {
        var table = DecisionTable.Of(Rule, ("79", Fits with { Score = 79 }, Day, Met), ("80", Fits, Day, Met));
        var message = $"\"80\" on 2025-06-02 cannot be decided: the function of T-OWN {Says}";

        Told(() => table.Decide("80")).Should().Be(message);
        Told(() => table.Coverage()).Should().Be(message);
        Told(() => table.ToMarkdown(Language.English)).Should().Be(message);
        Told(() => table.CheckGolden("no-such-file.md", Language.English)).Should().Be(message);
        Told(() => table.Mutants()).Should().StartWith("1 of 2 rows differ.\n\n\"80\" on 2025-06-02 should be Met and cannot be decided: the function of T-OWN ");
        table.Decide("79").IsMet.Should().BeTrue();
    }

    // The rows hold; a mutant that begins the second version a day earlier asks its function of a row of the first.
    [Fact]
    public void Are_told_by_mutants_with_the_row_that_a_moved_version_meets() =>
        Told(() => DecisionTable.Of(Book, ("80", Fits, Turn.PlusDays(-1), Met)).Mutants())
            .Should().Be($"\"80\" on 2025-05-31 cannot be decided: the function of T-OWN {Says}");

    [Fact]
    public void Are_told_where_they_read_a_fact() =>
        Told(() => DecisionTable.Of(That("T-READ", Unread.AtLeast(70)), ("80", Fits, Day, Met)).Coverage())
            .Should().StartWith("\"80\" on 2025-06-02 cannot be decided: the function of T-READ throws InvalidOperationException: no score. ");

    private static string Told(Action asked)
    {
        var thrown = asked.Should().Throw<PolicyTestException>().Which;
        thrown.Message.Should().NotContain("..");
        return thrown.Message;
    }
}
