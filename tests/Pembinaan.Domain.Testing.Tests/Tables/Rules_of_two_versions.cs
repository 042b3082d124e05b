using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>Two versions of a book have a rule of the same code, one stricter than the other.</summary>
public sealed class Rules_of_two_versions
{
    private static readonly LocalDate Before = new(2025, 3, 1);

    private static readonly Someone Low = Fits with { Score = 50 };

    private static RuleBook<Someone> Book { get; } = RuleBook<Someone>.Of(
        "BOOK",
        new("buku", "book"),
        new("hari", "day"),
        RuleVersion<Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(That("T-SCORE", Score.AtLeast(60)), Adult)),
        RuleVersion<Someone>.Of("2", ValidityPeriod.From(new(2025, 6, 1)), Set(Passed, Adult))).Value;

    [Fact]
    public void Are_told_apart_by_their_version_where_the_code_is_the_same()
    {
        var survivors = DecisionTable.Of(Book, ("before", Fits, Before, Met), ("low", Low, Day, NotMet("T-SCORE"))).Mutants().Survivors;

        survivors.Where(static m => m.Rule == "T-SCORE").Select(static m => m.ToString().Split(',')[0]).Distinct()
            .Should().BeEquivalentTo("T-SCORE (version 1)", "T-SCORE (version 2)");
        survivors.Where(static m => m.Rule == "T-ADULT").Select(static m => m.ToString().Split(',')[0]).Distinct().Should().Equal("T-ADULT");
    }

    [Fact]
    public void Are_covered_each_by_rows_of_its_own_version()
    {
        DecisionTable.Of(Book, ("before", Fits, Before, Met), ("low", Low, Day, NotMet("T-SCORE"))).Coverage().ToString().Should().Be("""
            Never the only reason: T-SCORE (version 1), T-ADULT.
            Never seen: T-SCORE (version 1): NotMet, T-ADULT: NotMet, T-SCORE (version 2): Met.
            Never unknown: score, born.
            """.ReplaceLineEndings("\n"));
        DecisionTable.Of(
            Book, ("before", Fits, Before, Met), ("low before", Low, Before, NotMet("T-SCORE")), ("low", Low, Day, NotMet("T-SCORE")), ("fits", Fits, Day, Met))
            .Coverage().ToString().Should().NotContain("T-SCORE");
    }
}
