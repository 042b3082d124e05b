using Pembinaan.Domain.Rules;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

public sealed class Decision_tables
{
    [Fact]
    public void Hold_where_every_reason_is_as_expected() => DecisionTable.Of(
        Set(Year, Passed, Agrees),
        ("fits", Fits, Day, Met),
        ("not yet a year, and no score", Fits with { Since = new LocalDate(2024, 6, 3), Score = Unknown }, Day, NotMet("T-YEAR", "T-SCORE?")),
        ("no score", Fits with { Score = Unknown }, Day, Undetermined("T-SCORE")),
        ("not willing, which is only said", Fits with { Willing = false }, Day, Met.Warning("T-WILLING")))
        .Check();

    [Fact]
    public void Say_of_a_row_that_differs_what_was_expected_what_is_and_when_it_would_hold() => Failure(() => DecisionTable.Of(
        Set(Year, Passed), ("a year tomorrow", Fits with { Since = new LocalDate(2024, 6, 3) }, Day, Met), ("fits", Fits, Day, Met)).Check())
        .Should().Be("""
            1 of 2 rows differ.

            "a year tomorrow" on 2025-06-02 should be Met and is NotMet (T-YEAR). T-YEAR is not expected: Not met: The requirement T-YEAR. The row would hold on 2025-06-03.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Say_of_a_reason_that_is_missing_what_it_requires() =>
        Failure(() => DecisionTable.Of(Set(Year, Passed), ("fits", Fits, Day, NotMet("T-YEAR"))).Check())
        .Should()
            .EndWith("should be NotMet (T-YEAR) and is Met. T-YEAR was expected and is not among the reasons: The requirement T-YEAR. The row would hold on 2025-06-01.");

    [Fact]
    public void Say_of_a_second_reason_that_the_first_is_as_expected() => Failure(() => DecisionTable.Of(
        Set(Year, Passed), ("late and low", Fits with { Since = new LocalDate(2025, 1, 1), Score = 69 }, Day, NotMet("T-YEAR"))).Check())
        .Should()
            .Contain("T-YEAR is as expected: Not met: The requirement T-YEAR. T-SCORE is not expected: Not met: The requirement T-SCORE. With these facts the row holds on no day.");

    [Fact]
    public void Name_the_nearest_day_on_either_side() => Failure(() => DecisionTable.Of(
        Set(That("T-BEFORE", Since.Before(Domain.Time.Term.OfDays(10)))), ("too late", Fits with { Since = new LocalDate(2025, 5, 1) }, Day, Met)).Check())
        .Should().EndWith("The row would hold on 2025-05-10.");

    [Fact]
    public void Tell_a_warning_from_a_refusal() =>
        Failure(() => DecisionTable.Of(Set(Year, Agrees), ("not willing", Fits with { Willing = false }, Day, Met)).Check())
        .Should().Contain("should be Met and is Met (warning T-WILLING)");

    [Fact]
    public void Say_of_a_rule_that_answers_in_another_way_what_it_does_and_what_it_should()
    {
        Failure(() => DecisionTable.Of(Set(Year, Agrees), ("not willing", Fits with { Willing = false }, Day, NotMet("T-WILLING"))).Check()).Should()
            .Contain("should be NotMet (T-WILLING) and is Met (warning T-WILLING). T-WILLING only warns and was expected to refuse: ").And.NotContain("is as expected");
        Failure(() => DecisionTable.Of(Set(Year, Passed), ("low", Fits with { Score = 69 }, Day, Undetermined("T-SCORE"))).Check()).Should()
            .Contain("T-SCORE refuses and was expected to be undetermined: Not met: ").And.NotContain("not among");
        Failure(() => DecisionTable.Of(Set(Year, Passed), ("no score", Fits with { Score = Unknown }, Day, NotMet("T-SCORE"))).Check()).Should()
            .Contain("T-SCORE cannot be determined and was expected to refuse: ");
        Failure(() => DecisionTable.Of(Set(Year, Passed), ("low", Fits with { Score = 69 }, Day, Met.Warning("T-SCORE"))).Check()).Should()
            .Contain("T-SCORE refuses and was expected to warn: ");
    }

    // A number that every row has cannot be unknown: nobody is asked for a row in which it is.
    [Fact]
    public void Need_no_unknown_row_of_a_fact_that_always_has_a_value()
    {
        static DecisionTable<T> Table<T>(FactReader<T, int> read, T high, T low) => DecisionTable.Of(
            Rule.For<T>("T-PLAIN").Requires("Nilai cukup.", "Good marks.").When(new FactOf<T, int>("score", new("nilai", "score"), read).AtLeast(75)).FacilityPolicy(),
            ("high", high, Day, Met), ("low", low, Day, NotMet("T-PLAIN")));

        Table(static (in p) => p.Score, new Plain(75), new Plain(74)).CheckCoverage();
        Table(static (in p) => p.Score is { } known ? Rules.Fact<int>.Known(known) : Unknown, new Missing(75), new Missing(74)).Coverage().NeverUnknown.Should().Equal("score");
        Table(static (in p) => p.Score, Fits with { Score = 75 }, Fits with { Score = 74 }).Coverage().NeverUnknown.Should().Equal("score");
    }

    private sealed record Plain(int Score);

    private sealed record Missing(int? Score);

    [Fact]
    public void Of_a_book_are_decided_by_the_version_of_the_day_and_by_none_outside()
    {
        var book = RuleBook<Someone>.Of(
            "BOOK",
            new("buku", "book"),
            new("hari", "day"),
            RuleVersion<Someone>.Of("1", Domain.Time.ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(Passed)),
            RuleVersion<Someone>.Of("2", Domain.Time.ValidityPeriod.From(new(2025, 6, 1)), Set(Year))).Value;

        DecisionTable.Of(
            book,
            ("before", Fits, new(2024, 12, 31), NoRuleSetInForce),
            ("the last day of the first", Fits with { Score = 69 }, new(2025, 5, 31), NotMet("T-SCORE")),
            ("the first day of the second", Fits with { Score = 69 }, new(2025, 6, 2), Met)).Check();
    }

    [Fact]
    public void Without_rows_are_refused() => Refusal(() => DecisionTable.Of(Year)).Should().StartWith("A decision table must have at least one row.");

    [Fact]
    public void With_a_row_without_a_name_are_refused() =>
        Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day, Met), (" ", Fits, Day, Met))).Should().StartWith("The row 2 must have a name.");

    [Fact]
    public void With_a_name_twice_are_refused() => Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day, Met), ("fits", Fits with { Score = 1 }, Day, Met)))
        .Should().StartWith("The name \"fits\" must be that of one row.");

    [Fact]
    public void With_the_same_question_twice_are_refused_with_both_names() =>
        Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day, Met), ("fits too", Fits with { }, Day, NotMet("T-YEAR"))))
        .Should().StartWith("The rows \"fits\" and \"fits too\" must not ask the same.");

    [Fact]
    public void That_expect_a_rule_that_is_not_there_are_refused_by_name() => Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day, NotMet("T-YAER"))))
        .Should().StartWith("The row \"fits\" expects the rule T-YAER, which T-YEAR does not have.");

    [Fact]
    public void That_expect_a_member_of_a_group_are_refused_and_told_the_group()
    {
        var either = Rule.For<Someone>("T-EITHER").Requires("Salah satu.", "One of them.").AnyOf(Year, Passed).FacilityPolicy();

        Refusal(() => DecisionTable.Of(Set(either, Adult), ("low", Fits with { Score = 1 }, Day, NotMet("T-SCORE")))).Should()
            .StartWith("The row \"low\" expects the rule T-SCORE, which is decided within T-EITHER: a decision names the group.");
        DecisionTable.Of(Set(either, Adult), ("neither", Fits with { Score = 1, Since = new LocalDate(2025, 1, 1) }, Day, NotMet("T-EITHER"))).Check();
    }

    // The row is what one looks for, whatever a function of one's own does with it; the others are decided all the same.
    [Fact]
    public void Name_each_row_of_which_a_function_throws()
    {
        var own = That("T-OWN", Rules.Condition<Someone>.From(new("sendiri", "own"), [Since], static s => Domain.Time.Window.From(s.Since.Value)));
        var table = DecisionTable.Of(own, ("unknown", Fits with { Since = Unknown }, Day, Undetermined("T-OWN")), ("fits", Fits, Day, NotMet("T-OWN")));

        var thrown = FluentActions.Invoking(table.Check).Should().Throw<PolicyTestException>().Which;
        thrown.Message.Should().StartWith("2 of 2 rows differ.\n\n\"unknown\" on 2025-06-02 should be Undetermined (T-OWN?) and cannot be decided: "
            + "the function of T-OWN throws InvalidOperationException: ").And.Contain("\n\n\"fits\" on 2025-06-02 should be NotMet (T-OWN) and is Met.");
        thrown.InnerException.Should().BeOfType<InvalidOperationException>();
    }

    [Fact]
    public void Without_facts_or_an_expectation_are_refused_by_name()
    {
        Refusal(() => DecisionTable.Of(Year, ("fits", null!, Day, Met))).Should().StartWith("The row \"fits\" must have facts.");
        Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day, null!))).Should().StartWith("The row \"fits\" must say what is expected.");
        Refusal(() => DecisionTable.Of(Year, ("fits", Fits, Day.WithCalendar(CalendarSystem.Coptic), Met))).Should()
            .StartWith("The row \"fits\" must have a day of the ISO calendar.");
    }

    [Fact]
    public void Ask_for_every_reason_by_name_and_once()
    {
        Refusal(() => NotMet()).Should().StartWith("A row that is not met must name every rule that is not met.");
        Refusal(() => NotMet("T-YEAR?")).Should().StartWith("A row that is not met must name every rule that is not met.");
        Refusal(() => NotMet("T-YEAR", "T-YEAR?")).Should().StartWith("The rule T-YEAR must be named once.");
        Refusal(() => Met.Warning()).Should().StartWith("At least one warning must be named.");
    }

    [Fact]
    public void Say_which_rows_are_missing() =>
        DecisionTable.Of(Set(Year, Passed, Agrees), ("fits", Fits, Day, Met),
        ("late and low", Fits with { Since = Unknown, Score = 69 }, Day, NotMet("T-SCORE", "T-YEAR?")))
        .Coverage().ToString().Should().Be("""
            Never the only reason: T-YEAR, T-SCORE, T-WILLING.
            Never seen: T-YEAR: NotMet, T-WILLING: NotMet.
            Never unknown: score, willing.
            """.ReplaceLineEndings("\n"));

    internal static string Failure(Action check) => check.Should().Throw<PolicyTestException>().Which.Message;

    private static string Refusal(Action check) => check.Should().Throw<ArgumentException>().Which.Message;
}
