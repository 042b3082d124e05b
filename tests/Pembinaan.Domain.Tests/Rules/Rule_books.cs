using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

[Trait("Vectors", "DV12")]
public sealed class Rule_books
{
    private static readonly LocalisedText Name = new("penerimaan", "admission");
    private static readonly LocalisedText DayOfDecision = new("hari keputusan", "the day of decision");
    private static readonly RuleSet<Flags> First = RuleSet<Flags>.Of("first", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value;
    private static readonly RuleSet<Flags> Second = RuleSet<Flags>.Of("second", Sample.Rule("T-A", Flags.At(0).IsTrue()), Sample.Rule("T-B", Flags.At(1).IsTrue())).Value;

    private static readonly RuleBook<Flags> Book = RuleBook<Flags>.Of(
        "ADMISSION", Name, DayOfDecision, RuleVersion<Flags>.Of("2", Between(new(2025, 1, 1), null), Second), RuleVersion<Flags>.Of("1", Between(new(2022, 1, 1), new(2023, 12, 31)), First)).Value;

    private static readonly Flags OnlyFirst = new([true, false]);

    [Theory]
    [InlineData(2022, 1, 1, "1")]
    [InlineData(2023, 12, 31, "1")]
    [InlineData(2025, 1, 1, "2")]
    [InlineData(2021, 12, 31, null)]
    [InlineData(2024, 1, 1, null)]
    [InlineData(2024, 12, 31, null)]
    public void Have_the_version_of_a_day_from_its_first_to_its_last_day(int year, int month, int day, string? version) =>
        Book.VersionOn(new(year, month, day))?.Name.Should().Be(version);

    [Fact]
    public void Decide_nothing_in_a_gap_and_say_which_version_was_the_last()
    {
        var decision = Book.Decide(OnlyFirst, new LocalDate(2024, 6, 1));

        decision.Outcome.Should().Be(Outcome.NoRuleSetInForce);
        decision.IsMet.Should().BeFalse();
        decision.Unmet.Should().BeEmpty();
        decision.ToErrors().Single().ErrorCode.Should().Be("RULEBOOK-NOT-IN-FORCE");
        decision.ToErrors().Single().Text.En.Should().Contain("1 June 2024").And.Contain("31 December 2023");
        Book.LastBefore(new(2024, 6, 1))!.Name.Should().Be("1");
    }

    [Fact]
    public void Decide_nothing_before_the_first_version_and_name_none() => Book.Decide(OnlyFirst, new LocalDate(2021, 6, 1)).ToErrors().Single().Text.En.Should().Be("No rule set of admission is in force on 1 June 2021.");

    [Fact]
    public void Decide_nothing_in_a_gap_for_many_either()
    {
        var decisions = new Decision<Flags>[2];
        Book.Decide([OnlyFirst, OnlyFirst], new(2024, 6, 1), decisions);

        decisions.Should().OnlyContain(static d => d.Outcome == Outcome.NoRuleSetInForce);
    }

    [Fact]
    public void Decide_for_many_as_for_each()
    {
        var decisions = new Decision<Flags>[2];
        Book.Decide([OnlyFirst, new([true, true])], new(2025, 6, 1), decisions);

        decisions.Should().Equal(Book.Decide(OnlyFirst, new LocalDate(2025, 6, 1)), Book.Decide(new Flags([true, true]), new LocalDate(2025, 6, 1)));
    }

    [Fact]
    public void Have_the_window_of_each_version_within_its_days()
    {
        Book.WindowOf(OnlyFirst).Certain.Should().Be(DateSet.Between(new(2022, 1, 1), new(2023, 12, 31)));
        Book.WindowOf(new([true, true])).Certain.Should().Be(DateSet.Between(new(2022, 1, 1), new(2023, 12, 31)) | DateSet.From(new(2025, 1, 1)));
        Book.InForceDays.Should().Be(DateSet.Between(new(2022, 1, 1), new(2023, 12, 31)) | DateSet.From(new(2025, 1, 1)));
        Book.Decide(new Flags([true, true]), new LocalDate(2024, 6, 1)).FirstDayMet.Should().Be(new LocalDate(2025, 1, 1));
    }

    [Fact]
    public void Under_another_date_speak_by_that_version_alone()
    {
        var decision = Book.Decide(OnlyFirst, new(2025, 6, 1), selectedBy: new LocalDate(2023, 12, 31));

        decision.IsMet.Should().BeTrue();
        decision.Version!.Name.Should().Be("1");
        decision.Window.Should().Be(Window.Always);
        Book.Decide(OnlyFirst, new(2025, 6, 1), selectedBy: new LocalDate(2024, 6, 1)).Outcome.Should().Be(Outcome.NoRuleSetInForce);
        Book.Decide(OnlyFirst, new(2025, 6, 1), selectedBy: new LocalDate(2024, 6, 1)).ToErrors().Single().Text.En.Should().Contain("1 June 2024", "that is the day that selects");
    }

    [Fact]
    public void With_two_versions_on_a_day_are_refused_and_the_day_is_named() => RuleBook<Flags>.Of(
            "ADMISSION", Name, DayOfDecision, RuleVersion<Flags>.Of("1", Between(new(2022, 1, 1), new(2025, 1, 1)), First), RuleVersion<Flags>.Of("2", Between(new(2025, 1, 1), null), Second))
        .ValidationErrors.Single().Text.En.Should().Be("The versions 1 and 2 of the rule book ADMISSION are both in force on 1 January 2025; one must end before the other begins.");

    [Fact]
    public void With_a_version_within_another_are_refused_for_each_overlap() => RuleBook<Flags>.Of(
            "ADMISSION",
            Name,
            DayOfDecision,
            RuleVersion<Flags>.Of("all", Between(new(2022, 1, 1), null), First),
            RuleVersion<Flags>.Of("a", Between(new(2023, 1, 1), new(2023, 1, 31)), First),
            RuleVersion<Flags>.Of("b", Between(new(2024, 1, 1), new(2024, 1, 31)), First))
        .ValidationErrors.Should().HaveCount(2);

    [Fact]
    public void With_a_gap_are_built_and_warn_of_its_first_and_last_day()
    {
        var built = RuleBook<Flags>.Of("ADMISSION", Name, DayOfDecision, [.. Book.Versions]);

        built.Value.Gaps.Should().Be(DateSet.Between(new(2024, 1, 1), new(2024, 12, 31)));
        built.Warnings.Select(static w => (w.ErrorCode, w.Text.En)).Should().Equal(
            ("RULEBOOK-GAP", "In the rule book ADMISSION no version is in force from 1 January 2024 to 31 December 2024 inclusive."));
    }

    [Fact]
    public void Without_a_gap_warn_of_nothing()
    {
        var built = RuleBook<Flags>.Of(
            "ADMISSION", Name, DayOfDecision, RuleVersion<Flags>.Of("1", Between(new(2022, 1, 1), new(2024, 12, 31)), First), RuleVersion<Flags>.Of("2", Between(new(2025, 1, 1), new(2025, 12, 31)), Second));

        built.Value.Gaps.IsEmpty.Should().BeTrue("before the first and after the last version is no gap");
        built.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Without_versions_or_with_a_name_twice_are_refused()
    {
        RuleBook<Flags>.Of("EMPTY", Name, DayOfDecision).Has(RuleErrors.VersionsUnclear).Should().BeTrue();
        RuleBook<Flags>.Of(
            "TWICE", Name, DayOfDecision, RuleVersion<Flags>.Of("1", Between(new(2022, 1, 1), new(2022, 12, 31)), First), RuleVersion<Flags>.Of("1", Between(new(2023, 1, 1), null), First))
            .Has(RuleErrors.VersionsUnclear).Should().BeTrue();
        FluentActions.Invoking(static () => RuleBook<Flags>.Of("NULL", Name, DayOfDecision, null!, RuleVersion<Flags>.Of("1", Between(new(2022, 1, 1), null), First))).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Property law 7.</summary>
    [Property(MaxTest = 300)]
    public Property Give_the_same_answers_when_a_version_is_split_into_two_equal_ones() => Seeds(seed =>
    {
        var (set, flags) = FlagRules.Make(seed);
        var random = new Random(seed);
        var split = new LocalDate(2024, 1, 1).PlusDays(random.Next(1, 700));
        var whole = RuleBook<Flags>.Of("W", Name, DayOfDecision, RuleVersion<Flags>.Of("1", Between(new(2024, 1, 1), new(2026, 12, 31)), set)).Value;
        var halves = RuleBook<Flags>.Of(
            "W", Name, DayOfDecision, RuleVersion<Flags>.Of("1", Between(new(2024, 1, 1), split.PlusDays(-1)), set), RuleVersion<Flags>.Of("2", Between(split, new(2026, 12, 31)), set)).Value;
        return whole.WindowOf(flags) == halves.WindowOf(flags)
            && new[] { new LocalDate(2023, 12, 31), new(2024, 1, 1), split.PlusDays(-1), split, new(2026, 12, 31), new(2027, 1, 1) }
                .All(day => whole.Decide(flags, day).Outcome == halves.Decide(flags, day).Outcome);
    });

    internal static ValidityPeriod Between(LocalDate first, LocalDate? last) => last is { } day ? ValidityPeriod.Between(first, day).Value : ValidityPeriod.From(first);
}
