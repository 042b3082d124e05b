using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

[Trait("Scenario", "S29")]
[Trait("Vectors", "DV12")]
public sealed class All_reasons
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of(
        "test",
        Sample.Rule("T-REMAINING", PersonFacts.Release.LeavesAtLeast(Term.OfMonths(6))),
        Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6))).Overridable(),
        Sample.Rule("T-AGE", PersonFacts.Birth.AgeBetween(18, 55, LeapDayBirthday.FirstOfMarch)),
        Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5)).AsWarning()).Value;

    private static readonly Person FailsAll = new()
    {
        Release = new LocalDate(2025, 8, 1),
        Penalty = Occurrence.On(new(2025, 5, 1)),
        Birth = new LocalDate(1960, 1, 1),
        Score = 3,
    };

    private static readonly Waiver Override = Waiver.Of("T-CLEAN", "kepala bidang", "sudah diselesaikan", ValidityPeriod.Between(new(2025, 5, 1), new(2025, 6, 30)).Value).Value;

    [Fact]
    public void Are_listed_in_the_order_of_the_rules_with_blocking_and_advisory_apart()
    {
        var decision = Set.Decide(FailsAll, Day);

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("T-REMAINING", "T-CLEAN", "T-AGE");
        decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("T-SCORE");
        decision.ToErrors().Select(static e => (e.ErrorCode, e.Severity, e.Text.En)).Should().Equal(
            ("T-REMAINING", ValidationSeverity.Error, "Not met: Requirement T-REMAINING."),
            ("T-CLEAN", ValidationSeverity.Error, "Not met: Requirement T-CLEAN."),
            ("T-AGE", ValidationSeverity.Error, "Not met: Requirement T-AGE."));
        decision.ToWarnings().Select(static e => (e.ErrorCode, e.Severity, e.Status)).Should().Equal(("T-SCORE", ValidationSeverity.Warning, ResultStatus.Ok));
    }

    [Fact]
    public void Are_kept_with_the_facts_read_and_the_version_and_carry_the_same_codes_in_every_language()
    {
        var book = RuleBook<Person>.Of("ADMISSION", new("penerimaan", "admission"), new("hari keputusan", "day of decision"), RuleVersion<Person>.Of("2025", ValidityPeriod.From(new(2025, 1, 1)), Set)).Value;
        var decision = book.Decide(FailsAll, Day);
        var receipt = decision.Receipt();

        receipt.Version.Should().Be("2025");
        receipt.Findings.Where(static f => f.Verdict != Verdict.Met).Select(static f => (f.Code, f.Effect)).Should().Equal(
            ("T-REMAINING", Effect.Refuse), ("T-CLEAN", Effect.Refuse), ("T-AGE", Effect.Refuse), ("T-SCORE", Effect.Warn));
        receipt.Facts.Select(static f => (f.Name, f.Value)).Should().Equal(("release", "2025-08-01"), ("penalty", "2025-05-01"), ("birth", "1960-01-01"), ("score", "3"));
        decision.Explain().Rules.Select(static r => r.Code).Should().Equal(receipt.Findings.Select(static f => f.Code), "codes do not depend on a language");
        decision.Explain().Rules.Select(static r => r.Facts.Count).Should().OnlyContain(static count => count == 1);
    }

    [Fact]
    public void Stay_in_the_same_order_whoever_is_asked() => Set.Decide(FailsAll with { Release = new LocalDate(2026, 8, 1) }, Day).Unmet.Select(static f => f.Rule.Code).Should().Equal("T-CLEAN", "T-AGE");

    [Fact]
    public void Warnings_never_block() =>
        Set.Decide(new() { Release = new LocalDate(2026, 8, 1), Penalty = Occurrence.Never, Birth = new LocalDate(2000, 1, 1), Score = 3 }, Day)
            .Should().Match<Decision<Person>>(static d => d.IsMet && d.ToErrors().Count == 0 && d.ToWarnings().Count == 1);

    [Fact]
    public void One_waived_reason_stays_visible_and_the_others_still_refuse()
    {
        var decision = Set.Decide(FailsAll, Day).With(Override).Value;

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("T-REMAINING", "T-AGE");
        var waived = decision.Waived.Single();
        waived.Rule.Code.Should().Be("T-CLEAN");
        waived.Verdict.Should().Be(Verdict.NotMet);
        waived.Waiver.Should().Be(Override);
        decision.ToWarnings().Select(static w => w.ErrorCode).Should().Equal("T-SCORE", "T-CLEAN");
        decision.ToWarnings()[1].Text.Id.Should().ContainAll("kepala bidang", "sudah diselesaikan", "30 Juni 2025");
    }

    [Fact]
    public void A_rule_that_may_not_be_waived_is_not()
    {
        var refused = Set.Decide(FailsAll, Day).With(Waiver.Of("T-AGE", "kepala bidang", "alasan", ValidityPeriod.On(Day)).Value, Waiver.Of("T-NONE", "kepala bidang", "alasan", ValidityPeriod.On(Day)).Value);

        refused.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("RULE-NOT-OVERRIDABLE", "RULE-UNKNOWN");
        refused.Status.Should().Be(ResultStatus.Forbidden);
    }

    [Theory]
    [InlineData(2025, 4, 30, false)]
    [InlineData(2025, 5, 1, true)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    public void A_waiver_counts_from_its_first_to_its_last_day(int year, int month, int day, bool counts)
    {
        var person = FailsAll with { Birth = new LocalDate(2000, 1, 1), Release = new LocalDate(2030, 1, 1), Penalty = Occurrence.On(new(2025, 4, 1)) };
        var decision = Set.Decide(person, new(year, month, day)).With(Override).Value;

        decision.IsMet.Should().Be(counts);
        decision.Waived.Count().Should().Be(counts ? 1 : 0);
        decision.Window.Certain.Contains(new LocalDate(year, month, day)).Should().Be(counts);
    }

    [Fact]
    public void A_waiver_of_a_rule_that_is_met_anyway_changes_nothing_and_shows_nothing() =>
        Set.Decide(FailsAll with { Penalty = Occurrence.Never }, Day).With(Override).Value.Waived.Should().BeEmpty();

    [Fact]
    public void A_waiver_within_a_group_is_shown_too()
    {
        var either = Rule<Person>.AnyOf("T-EITHER", new("Salah satu.", "Either."), Basis.FacilityPolicy, Sample.Rule("T-A", PersonFacts.Consent.IsTrue()).Overridable(), Sample.Rule("T-B", PersonFacts.Score.AtLeast(9)));
        var decision = RuleSet<Person>.Of("or", either).Value.Decide(new() { Consent = false, Score = 1 }, Day).With(Waiver.Of("T-A", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value).Value;

        decision.IsMet.Should().BeTrue();
        decision.Waived.Select(static f => f.Rule.Code).Should().Equal("T-A");
        decision.Findings.Single().Should().Match<Finding<Person>>(static f => f.Verdict == Verdict.Met && !f.IsWaived);
    }

    [Fact]
    public void A_waiver_of_a_group_sets_the_whole_group_aside()
    {
        var both = Rule<Person>.AllOf("T-BOTH", new("Keduanya.", "Both."), Basis.FacilityPolicy, Sample.Rule("T-A", PersonFacts.Consent.IsTrue()), Sample.Rule("T-B", PersonFacts.Score.AtLeast(9))).Overridable();
        var decision = RuleSet<Person>.Of("and", both).Value.Decide(new() { Consent = false }, Day).With(Waiver.Of("T-BOTH", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value).Value;

        decision.IsMet.Should().BeTrue();
        decision.Waived.Select(static f => f.Rule.Code).Should().Equal("T-BOTH");
        decision.Window.Certain.Should().Be(DateSet.On(Day));
    }

    [Fact]
    public void A_waiver_names_who_why_and_until_when()
    {
        Faults("T-A", "kalapas", "alasan", ValidityPeriod.On(Day)).Should().BeEmpty();
        Faults("T-A", "kalapas", " ", ValidityPeriod.On(Day)).Should().Equal(("JOURNAL-TEXT-BLANK", "reason", new LocalisedText("Isian alasan kosong dan harus diisi.", "The field reason is blank; fill it in.")));
        Faults(" ", "", "a\ud800", ValidityPeriod.From(Day)).Select(static f => (f.Code, f.Field)).Should().Equal(
            [("JOURNAL-TEXT-BLANK", "ruleCode"), ("JOURNAL-TEXT-BLANK", "author"), ("JOURNAL-TEXT", "reason"), ("WAIVER-WITHOUT-END", "period")], "a waiver without end is a change of the rules");

        static IEnumerable<(string Code, string Field, LocalisedText Text)> Faults(string code, string author, string reason, ValidityPeriod period) =>
            Waiver.Of(code, author, reason, period).ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier, e.Text));
    }

    [Fact]
    public void Two_decisions_with_the_same_waivers_are_equal() => Set.Decide(FailsAll, Day).With(Override).Value.Should().Be(Set.Decide(FailsAll, Day).With(Override).Value);
}
