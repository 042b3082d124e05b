using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Decision_tables;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>A table that lacks the row that tells a broken rule does not pass; with that row the broken rule is noticed.</summary>
public sealed class Weak_tables
{
    private static readonly FactOf<Flags, bool>[] Facts =
    [
        new("b0", new("b0", "b0"), static (in f) => f.B0),
        new("b1", new("b1", "b1"), static (in f) => f.B1),
        new("b2", new("b2", "b2"), static (in f) => f.B2),
        new("b3", new("b3", "b3"), static (in f) => f.B3),
        new("b4", new("b4", "b4"), static (in f) => f.B4),
        new("b5", new("b5", "b5"), static (in f) => f.B5),
        new("b6", new("b6", "b6"), static (in f) => f.B6),
    ];

    private static readonly Flags None = Flags.With(0);

    private static Rule<Flags> Where { get; } = That("F-WHERE", Facts[0].IsTrue().OnlyWhere(Facts[1].IsTrue()));

    private static RuleDraft<Flags> Group { get; } = Rule.For<Flags>("F-GROUP").Requires("Kelompok.", "Group.");

    private static Rule<Flags>[] Members { get; } = [.. Facts.Select(static (f, i) => That($"F-{i}", f.IsTrue()))];

    // The one fact alone tells nothing: both must be changed.
    [Fact]
    public void For_a_condition_that_holds_only_where_another_does_are_named_with_the_row_of_both()
    {
        (string, Flags, LocalDate, Expected)[] weak =
        [
            ("both", None with { B0 = true, B1 = true }, Day, Met),
            ("not the first", None with { B1 = true }, Day, NotMet("F-WHERE")),
            ("first unknown", None with { B0 = NoFact.Unknown, B1 = true }, Day, Undetermined("F-WHERE")),
        ];
        var survivors = DecisionTable.Of(Where, weak).Mutants().Survivors;

        survivors.Should().Contain(static m => m.Told!.Contains("B1 = False", StringComparison.OrdinalIgnoreCase) && m.Told.Contains("expected Met", StringComparison.Ordinal));
        var dropped = survivors.Single(static m => m.Change.StartsWith("\"b0", StringComparison.Ordinal));
        Failure(() => DecisionTable.Of(Where, weak).CheckMutants()).Should().Contain(dropped.ToString());
        Fate(DecisionTable.Of(Where, [.. weak, ("neither", None, Day, Met)]), dropped).Should().Be((MutantFate.Noticed, "neither"));
    }

    // All and none: whether two, three or four are needed cannot be told from them.
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void For_a_number_of_members_are_named_with_a_row_on_each_side_of_the_number(int members)
    {
        var rule = Group.AtLeast(3, Members.AsSpan(0, members)).FacilityPolicy();
        (string, Flags, LocalDate, Expected)[] weak = [("all", Flags.With(7), Day, Met), ("none", None, Day, NotMet("F-GROUP"))];
        var survivors = DecisionTable.Of(rule, weak).Mutants().Survivors;
        var fewer = survivors.Single(static m => m.Change == "2 needed instead of 3");
        var more = survivors.Single(static m => m.Change == "4 needed instead of 3");

        fewer.Told.Should().Contain("expected NotMet (F-GROUP) (the broken rule says Met)");
        more.Told.Should().Contain("expected Met (the broken rule says NotMet (F-GROUP))");
        Enumerable.Range(0, members).Should().OnlyContain(i => survivors.Any(m => m.Rule == Members[i].Code && m.Change == "dropped: always met"));
        var strong = DecisionTable.Of(rule, [.. weak, ("two", Flags.With(2), Day, NotMet("F-GROUP")), ("three", Flags.With(3), Day, Met)]);
        Fate(strong, fewer).Should().Be((MutantFate.Noticed, "two"));
        Fate(strong, more).Should().Be((MutantFate.Noticed, "three"));
    }

    // More rows never hide what fewer show.
    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(300)]
    public void Stay_weak_however_many_rows_they_have(int rows)
    {
        var rule = Group.AllOf(Members).FacilityPolicy();
        var table = DecisionTable.Of(rule, [.. Enumerable.Range(0, rows).Select(static i => ($"all {i}", Flags.With(7), Day.PlusDays(i), Met))]);
        var mutants = table.Mutants().Mutants;

        string[] changes = ["any for all", "unknown taken for met", "unknown taken for not met"];
        mutants.Where(m => m.Rule == "F-GROUP" && changes.Contains(m.Change, StringComparer.Ordinal)).Should().HaveCount(3).And.OnlyContain(static m => m.Fate == MutantFate.Survived);
    }

    [Fact]
    public void Say_that_the_limit_of_samples_was_reached()
    {
        var always = Rule.For<Someone>("T-EITHER").Requires("Salah satu.", "Either.").AnyOf(Year, That("T-ALWAYS", Condition<Someone>.On(DateSet.All))).FacilityPolicy();
        string Report(int rows) => DecisionTable.Of(
            always, [.. Enumerable.Range(0, rows).Select(static i => ($"row {i}", Fits with { Since = Day.PlusDays(-i) }, Day, Met))]).Mutants().ToString();

        Report(1).Should().NotContain("limit");
        Report(200).Should().Contain("the limit of samples was reached");
    }

    // The rule of the later version is asked on the days of that version, although the first row lies before it.
    [Fact]
    public void For_a_rule_of_a_later_version_are_sampled_on_its_days()
    {
        var book = RuleBook<Someone>.Of(
            "BOOK",
            new("buku", "book"),
            new("hari", "day"),
            RuleVersion<Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(Passed)),
            RuleVersion<Someone>.Of("2", ValidityPeriod.From(new(2025, 6, 1)), Set(Passed, Adult))).Value;
        (string, Someone, LocalDate, Expected)[] weak = [("before", Fits, new(2025, 3, 1), Met), ("after", Fits, Day, Met)];
        var survivors = DecisionTable.Of(book, weak).Mutants().Survivors;

        var younger = survivors.First(static m => m.Rule == "T-ADULT" && m.Change.Contains("17", StringComparison.Ordinal));
        survivors.Should().Contain(static m => m.Change.Contains("28 February", StringComparison.Ordinal));
        survivors.Should().Contain(static m => m.Rule == "T-ADULT" && m.Change == "begins a day earlier");
        var strong = DecisionTable.Of(book, [.. weak, ("seventeen", Fits with { Born = new LocalDate(2007, 6, 3) }, Day, NotMet("T-ADULT"))]);
        Fate(strong, younger).Should().Be((MutantFate.Noticed, "seventeen"));
    }

    private static (MutantFate, string?) Fate<T>(DecisionTable<T> table, Mutant survivor)
    {
        var mutant = table.Mutants().Mutants.Single(m => m.Rule == survivor.Rule && m.Change == survivor.Change);
        return (mutant.Fate, mutant.Told);
    }

    private static Rule<Flags> That(string code, Condition<Flags> condition) =>
        Rule.For<Flags>(code).Requires($"Syarat {code}.", $"The requirement {code}.").When(condition).FacilityPolicy();

    private static Rule<Someone> That(string code, Condition<Someone> condition) => Shop.That(code, condition);

    private sealed record Flags(Fact<bool> B0, Fact<bool> B1, Fact<bool> B2, Fact<bool> B3, Fact<bool> B4, Fact<bool> B5, Fact<bool> B6)
    {
        internal static Flags With(int met) => new(met > 0, met > 1, met > 2, met > 3, met > 4, met > 5, met > 6);
    }
}
