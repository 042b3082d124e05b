using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Decision_tables;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

public sealed class Broken_rules
{
    private static readonly Someone Long = Fits with { Since = new LocalDate(2020, 1, 1) };

    private static readonly Someone Tomorrow = Fits with { Since = new LocalDate(2024, 6, 3) };

    // One row on each side of the edge, one unknown: enough for a rule that counts days.
    [Fact]
    public void Are_all_noticed_by_rows_on_both_sides_and_one_unknown() => DecisionTable.Of(
        That("T-DAYS", Since.Since(Term.OfDays(365))),
        ("today", Fits, Day, Met),
        ("tomorrow", Tomorrow, Day, NotMet("T-DAYS")),
        ("unknown", Fits with { Since = Unknown }, Day, Undetermined("T-DAYS"))).CheckMutants();

    // Far from every edge one row notices little; each other way of being wrong is named with a row that would notice it.
    [Fact]
    public void Are_named_each_with_a_row_that_would_notice_it() => DecisionTable.Of(Year, ("long ago", Long, Day, Met)).Mutants().ToString().Should().Be("""
        12 mutants: 2 noticed, 10 not noticed, 0 that no sampled facts tell from the rule.
        T-YEAR, begins a day later (exclusive for inclusive): not noticed. A row that would: the facts of "long ago" on 2021-01-01, expected Met (the broken rule says NotMet (T-YEAR)).
        T-YEAR, begins a day earlier: not noticed. A row that would: the facts of "long ago" on 2020-12-31, expected NotMet (T-YEAR) (the broken rule says Met).
        T-YEAR, unknown taken for met: not noticed. A row that would: the facts of "long ago" with Since = unknown on 2025-06-02, expected Undetermined (T-YEAR?) (the broken rule says Met).
        T-YEAR, unknown taken for not met: not noticed. A row that would: the facts of "long ago" with Since = unknown on 2025-06-02, expected Undetermined (T-YEAR?) (the broken rule says NotMet (T-YEAR)).
        T-YEAR, dropped: always met: not noticed. A row that would: the facts of "long ago" on 2020-12-31, expected NotMet (T-YEAR) (the broken rule says Met).
        T-YEAR, "the since lies back 12 months (calendar) and 1 day" instead of "the since lies back 12 months (calendar)": not noticed. A row that would: the facts of "long ago" on 2021-01-01, expected Met (the broken rule says NotMet (T-YEAR)).
        T-YEAR, "the since lies back 12 months (calendar) and -1 day" instead of "the since lies back 12 months (calendar)": not noticed. A row that would: the facts of "long ago" on 2020-12-31, expected NotMet (T-YEAR) (the broken rule says Met).
        T-YEAR, "the since lies back 12 months (calendar, rolled up to the 1st)" instead of "the since lies back 12 months (calendar)": not noticed. A row that would: the facts of "long ago" with Since = 2020-02-29 on 2021-02-28, expected Met (the broken rule says NotMet (T-YEAR)).
        T-YEAR, "the since lies back 12 months of 30 days" instead of "the since lies back 12 months (calendar)": not noticed. A row that would: the facts of "long ago" on 2020-12-31, expected NotMet (T-YEAR) (the broken rule says Met).
        T-YEAR, warns instead of refusing: not noticed. A row that would: the facts of "long ago" on 2020-12-31, expected NotMet (T-YEAR) (the broken rule says Met (warning T-YEAR)).
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Of_counting_are_told_on_month_ends_and_leap_days() => Survivors(That("T-MONTHS", Since.Since(Term.OfMonths(6))), Long, "rolled up")
        .Should().Contain("expected Met");

    [Fact]
    public void Of_ages_are_told_by_those_born_on_29_February() => Survivors(Adult, Fits, "28 February").Should().Contain("with Born = 1988-02-29");

    // The limit is in no row: it is found between two scores of which one is met.
    [Fact]
    public void Of_a_limit_that_no_row_names_are_told_by_a_value_found_between_two_others() =>
        Survivors(Passed, Fits, "is above 70").Should().Contain("with Score = 70");

    [Theory]
    [InlineData("any for all")]
    [InlineData("dropped: always met")]
    [InlineData("warns instead of refusing")]
    public void Of_a_group_of_all_are_not_noticed_by_one_who_fits(string change) => Fate(All(Year, Passed), change).Should().Be(MutantFate.Survived);

    [Fact]
    public void Of_a_group_are_told_apart()
    {
        Fate(Any(Year, Passed), "all for any").Should().Be(MutantFate.Survived);
        Fate(Any(Year, Passed), "inverted").Should().Be(MutantFate.Noticed);
        Fate(All(Year, Passed), "unknown taken for met").Should().Be(MutantFate.Survived);
        Fate(All(Year, Passed), "unknown taken for not met").Should().Be(MutantFate.Survived);
        Fate(Group.AtLeast(2, Year, Passed, Adult).FacilityPolicy(), "1 needed instead of 2").Should().Be(MutantFate.Survived);
        Fate(Group.AtLeast(2, Year, Passed, Adult).FacilityPolicy(), "3 needed instead of 2").Should().Be(MutantFate.Survived);
        Fate(Group.Unless(Year, Passed).FacilityPolicy(), "without its exception").Should().Be(MutantFate.Survived);
        Fate(Group.Not(That("T-LOW", Score.AtMost(10))).FacilityPolicy(), "not negated").Should().Be(MutantFate.Noticed);
    }

    [Fact]
    public void That_warn_are_broken_into_refusals() => Fate(Set(Passed, Agrees), "refuses instead of warning", "T-WILLING").Should().Be(MutantFate.Survived);

    // A function of one's own declares nothing: it is broken in its days.
    [Fact]
    public void Of_a_function_of_ones_own_are_broken_on_its_days()
    {
        var own = That("T-OWN", Condition<Someone>.From(new("sendiri", "own"), [Since], static s => s.Since.IsKnown
            ? Window.Between(s.Since.Value, s.Since.Value.PlusDays(9)) : Window.Unknown));
        var table = DecisionTable.Of(
            own,
            ("first day", Fits, new(2024, 6, 2), Met),
            ("the day before", Fits, new(2024, 6, 1), NotMet("T-OWN")),
            ("last day", Fits, new(2024, 6, 11), Met),
            ("unknown", Fits with { Since = Unknown }, Day, Undetermined("T-OWN")));

        Failure(() => table.CheckMutants()).Split('\n').Should().Equal(
            "10 mutants: 9 noticed, 1 not noticed, 0 that no sampled facts tell from the rule.",
            "T-OWN, ends a day later: not noticed. A row that would: the facts of \"first day\" on 2024-06-12, expected NotMet (T-OWN) (the broken rule says Met).");
    }

    // That a rule refuses is shown by somebody whom it alone refuses.
    [Fact]
    public void That_warn_in_the_place_of_refusing_are_told_where_nothing_else_refuses() =>
        DecisionTable.Of(Set(Adult, Year), ("fits", Fits, Day, Met)).Mutants().Survivors.Single(static m => m.Rule == "T-ADULT" && m.Change == "warns instead of refusing")
        .Told.Should().Contain("expected NotMet (T-ADULT) (the broken rule says Met (warning T-ADULT))");

    // What only begins never ends, and what does not depend on the day does neither.
    [Fact]
    public void Are_moved_at_their_edges_only_where_there_are_edges()
    {
        static IEnumerable<string> Moved(Rule<Someone> rule) => DecisionTable.Of(rule, ("one", Fits, Day, Met)).Mutants().Mutants
            .Where(static m => m.Change.Contains(" a day ", StringComparison.Ordinal)).Select(static m => m.Change);

        Moved(Year).Should().Equal("begins a day later (exclusive for inclusive)", "begins a day earlier");
        Moved(That("T-UNTIL", Since.Until(Term.OfYears(2)))).Should().Equal("ends a day earlier (exclusive for inclusive)", "ends a day later");
        Moved(Passed).Should().BeEmpty();
        Moved(That("T-ASKED", Score.AtLeast(70).OnlyWhere(Since.Since(Term.OfYears(1))))).Should()
            .Equal("ends a day earlier (exclusive for inclusive)", "ends a day later");
    }

    // A warning is given for what is unknown as for what is not met: to take one for the other changes nothing.
    [Fact]
    public void That_warn_are_not_broken_where_a_warning_is_the_same()
    {
        static IEnumerable<string> Changes(Rule<Someone> rule) => DecisionTable.Of(Set(Year, rule), ("fits", Fits, Day, Met)).Mutants().Mutants
            .Where(m => m.Rule == rule.Code && m.Change.StartsWith("unknown", StringComparison.Ordinal)).Select(static m => m.Change);

        Changes(Agrees).Should().Equal("unknown taken for met");
        Changes(Any(Passed, Adult).AsWarning()).Should().Equal("unknown taken for met");
        Changes(Passed).Should().Equal("unknown taken for met", "unknown taken for not met");
    }

    // What a condition asks only where two others hold is met for everybody else: three facts have to be others at once.
    [Fact]
    public void Of_what_is_asked_where_two_others_hold_are_told_by_three_facts_at_once()
    {
        var asked = That("T-ASKED", Score.AtLeast(70).OnlyWhere(Born.AgeBelow(18, LeapDayBirthday.FirstOfMarch)).OnlyWhere(Willing.IsFalse()));
        var book = RuleBook<Someone>.Of(
            "BOOK", new("buku", "book"), new("hari", "day"), RuleVersion<Someone>.Of("1", ValidityPeriod.From(new(2025, 1, 1)), Set(asked))).Value;
        var report = DecisionTable.Of(book, ("fits", Fits, Day, Met)).Mutants();

        report.Equivalent.Concat(report.NotTried).Should().BeEmpty();
        report.Survivors.Single(static m => m.Change == "begins a day later (exclusive for inclusive)").Told.Should().ContainAll("Willing = False", "Score = ", "Born = 20");
    }

    // What a row cannot tell because another rule always refuses first is no fault of the table.
    [Fact]
    public void That_nothing_can_tell_are_listed_apart_and_fail_nothing()
    {
        var report = DecisionTable.Of(
            Any(Year, That("T-ALWAYS", Condition<Someone>.On(DateSet.All))), ("fits", Fits, Day, Met)).Mutants();

        report.Equivalent.Where(static m => m.Rule == "T-YEAR").Should().HaveCountGreaterThan(8);
        report.Equivalent.Should().OnlyContain(static m => m.Told == null);
    }

    [Fact]
    public void Of_a_book_are_also_its_versions_a_day_off() =>
        DecisionTable.Of(Book, ("in force", Fits, Day, Met)).Mutants().Survivors.Where(static m => m.Rule == "BOOK").Select(static m => m.Change)
        .Should().Equal("version 1 begins a day later", "version 1 begins a day earlier", "version 2 begins a day later", "version 2 begins a day earlier");

    // A day that a function of one's own asks for by itself is in no row, and no limit leads to it.
    [Fact]
    public void Are_looked_for_among_further_facts_too()
    {
        var own = Condition<Someone>.From(new("lahir", "born"), [Born], static s => s.Born.IsKnown && s.Born.Value == new LocalDate(1971, 7, 7) ? Window.Never : Window.Always);
        var table = DecisionTable.Of(That("T-BORN", own), ("fits", Fits, Day, Met));

        table.Mutants().Survivors.Should().NotContain(static m => m.Change == "dropped: always met");
        table.Sampling(Fits with { Born = new LocalDate(1971, 7, 7) }).Mutants().Survivors
            .Should().Contain(static m => m.Change == "dropped: always met" && m.Told!.StartsWith("the further facts 1 on", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_is_accepted_are_told_by_what_the_rule_names() =>
        Survivors(That("T-BORN", Born.OneOf(new LocalDate(1990, 5, 5), new LocalDate(1971, 7, 7))), Fits, " instead of ").Should().Contain("with Born = 1971-07-07");

    [Fact]
    public void Are_at_least_five_for_each_rule()
    {
        var report = DecisionTable.Of(Set(All(Year, Passed), Agrees, Adult), ("fits", Fits, Day, Met)).Mutants();

        report.Mutants.GroupBy(static m => m.Rule).Should().HaveCount(5).And.OnlyContain(static g => g.Count() >= 5);
        report.Mutants.Where(static m => m.Rule is "T-GROUP" or "T-YEAR" or "T-SCORE").Should().HaveCountGreaterThan(15);
    }

    [Fact]
    public void Are_not_looked_for_while_the_table_does_not_hold() =>
        Failure(() => DecisionTable.Of(Year, ("tomorrow", Tomorrow, Day, Met)).Mutants()).Should().StartWith("1 of 1 rows differ.");

    // Rules of a library's size, on facts three records deep: each is broken, and an example is found for what one row does not notice.
    [Fact]
    public void Of_the_national_rules_are_told_apart_on_facts_within_facts()
    {
        Facilities.Facility lapas = A.Lapas();
        var day = new LocalDate(2025, 8, 4);
        ParticipantFacts convict = An.AdultConvict("P-1", lapas, day);

        // The rule about the release of a sentenced child begins where somebody whose release is over is no child any more.
        var grown = convict with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2023, 6, 1), LegalStatus.AnakBinaan).From(new(2025, 8, 11), LegalStatus.Narapidana),
            Sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2023, 6, 1)),
        };
        var report = DecisionTable.Of(EligibilityBooks.National, ("convict", An.Eligibility(convict, lapas, day), day, Met))
            .Sampling(An.Eligibility(grown, lapas, day))
            .Mutants();

        report.Mutants.Should().HaveCountGreaterThan(350);
        report.Equivalent.Select(static m => $"{m.Rule}: {m.Change}").Should().BeEmpty("facts of every type are sampled, three at once where a rule asks for three");

        report.NotTried.Should().BeEmpty();

        // The end of a programme lies between two ways of counting only where a sentence has months that they count otherwise.
        report.Survivors.Should().Contain(static m => m.Rule == "ELIG-FIT" && m.Change == "counted otherwise: release-CALENDAR instead of release-PRACTICE"
            && m.Told!.Contains("Person.Sentence = Sentence.Of(SentenceTerm.Of(", StringComparison.Ordinal));
        report.Mutants.Where(static m => m.Rule.StartsWith("ELIG-", StringComparison.Ordinal)).GroupBy(static m => m.Rule).Should().OnlyContain(static g => g.Count() >= 5);
        report.Survivors.Should().Contain(static m => m.Rule == "ELIG-LITMAS-PEMBINAAN" && m.Change.Contains("Litmas for", StringComparison.Ordinal));
        report.Survivors.Should().Contain(static m => m.Rule == "ELIG-HEALTH" && m.Told!.Contains("Person.Health = ", StringComparison.Ordinal));
        report.Survivors.Should().Contain(static m => m.Rule == "ELIG-CHILD-FACILITY" && m.Change == "ends a day later");
        report.Survivors.Should().Contain(static m => m.Told!.Contains("Person.Sentence = Sentence.Of(SentenceTerm.Of(", StringComparison.Ordinal));
        report.Survivors.Should().Contain(static m => m.Rule == "ELIG-ISOLATION" && m.Told!.Contains("Person.Isolation = unknown", StringComparison.Ordinal));
    }

    /// <summary>Work, and not time: how often a function of one's own is asked. Rows at each edge, so that the table notices what can be noticed.</summary>
    [Fact]
    public void Cost_at_most_one_and_a_half_runs_of_the_table_each()
    {
        var asked = 0;
        var own = That("T-OWN", Condition<Someone>.From(new("sendiri", "own"), [Since], s => ++asked > 0 && s.Since.IsKnown
            ? Window.Between(s.Since.Value, s.Since.Value.PlusDays(9)) : Window.Unknown));
        var rows = Enumerable.Range(-3, 16).Select(i => ($"day {i}", Fits, new LocalDate(2024, 6, 2).PlusDays(i), i is >= 0 and < 10 ? Met : NotMet("T-OWN")));
        var table = DecisionTable.Of(own, [.. rows, ("unknown", Fits with { Since = Unknown }, Day, Undetermined("T-OWN"))]);

        table.Check();
        var run = asked;
        asked = 0;
        var mutants = table.CheckMutants().Mutants().Mutants.Count;

        // Both calls ran the table against all mutants.
        (asked / 2.0).Should().BeLessThanOrEqualTo(1.5 * mutants * run);
    }

    private static RuleBook<Someone> Book { get; } = RuleBook<Someone>.Of(
        "BOOK",
        new("buku", "book"),
        new("hari", "day"),
        RuleVersion<Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(Passed)),
        RuleVersion<Someone>.Of("2", ValidityPeriod.From(new(2025, 6, 1)), Set(Year))).Value;

    private static RuleDraft<Someone> Group { get; } = Rule.For<Someone>("T-GROUP").Requires("Kelompok.", "Group.");

    private static Rule<Someone> All(params Rule<Someone>[] rules) => Group.AllOf(rules).FacilityPolicy();

    private static Rule<Someone> Any(params Rule<Someone>[] rules) => Group.AnyOf(rules).FacilityPolicy();

    private static MutantFate Fate(Rule<Someone> rule, string change) => Fate(Set(rule), change, rule.Code);

    private static MutantFate Fate(RuleSet<Someone> set, string change, string code) =>
        DecisionTable.Of(set, ("fits", Fits, Day, Met)).Mutants().Mutants.Single(m => m.Rule == code && m.Change == change).Fate;

    private static string Survivors(Rule<Someone> rule, Someone facts, string change) =>
        DecisionTable.Of(rule, ("one", facts, Day, Met)).Mutants().Survivors.First(m => m.Change.Contains(change, StringComparison.Ordinal)).ToString();
}
