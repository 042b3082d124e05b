using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Examples;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>What a table of decisions should tell from a condition: a length a day off, another fraction, counting, event or subject.</summary>
public sealed class Conditions_easily_taken_for_others
{
    private static readonly LocalDate Day = Someone.Today;

    private static IEnumerable<(string Kind, Condition<EligibilityFacts> Condition, EligibilityFacts[] Facts)> Conditions => ConditionExamples.Rows
        .Where(static row => !row.Condition.IsGroup)
        .Select(static row => (row.Condition.Kind, Of(row.Condition), new[] { row.Met, row.NotMet }));

    [Fact]
    public void Are_near_to_every_condition_that_counts_or_accepts_several() => Conditions.Where(static c => !c.Condition.Near().Any()).Select(static c => c.Kind)
        .Should().BeEquivalentTo("stage", "status", "offence", "not-in-register-f", "domicile-in", "has-skill", "is-interested", "is-willing", "attested");

    [Fact]
    public void Ask_something_else()
    {
        foreach (var (kind, condition, _) in Conditions)
        {
            var near = condition.Near().ToList();
            near.Select(static n => n.Canonical).Should().OnlyHaveUniqueItems(kind).And.NotContain(condition.Canonical, kind);
        }
    }

    /// <summary>Each answers for a day as in its window, also where it turns.</summary>
    [Fact]
    public void Answer_for_a_day_as_in_their_window()
    {
        foreach (var (kind, condition, facts) in Conditions)
        {
            foreach (var near in condition.Near())
            {
                facts.SelectMany(f => near.BoundaryDays(f).SelectMany(static day => new[] { day.PlusDays(-1), day }).Append(Day).Select(day => (Facts: f, Day: day)))
                    .Where(at => near.At(at.Facts, at.Day) != near.WindowOf(at.Facts).At(at.Day))
                    .Should().BeEmpty("{0} is near to {1}", kind, near);
            }
        }
    }

    /// <summary>
    /// The examples of a condition, on the days on which it or the other turns, tell some of them apart; only those of the TPP and of the head
    /// speak of no subject, and a test of their own tells them.
    /// </summary>
    [Fact]
    public void Are_told_apart_by_facts_on_the_days_where_they_turn() => Conditions
        .Where(static c => c.Condition.Near().Any() && !c.Condition.Near().Any(near => Array.Exists(c.Facts, f => Differ(c.Condition, near, f))))
        .Select(static c => c.Kind)
        .Should().Equal("tpp-recommends", "head-decides");

    [Theory]
    [InlineData(1, Verdict.NotMet)]
    [InlineData(-1, Verdict.Met)]
    public void Have_a_length_a_day_more_or_less(int more, Verdict verdict)
    {
        var condition = Of(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)));
        var served = Someone.With(static p => p with { Discipline = Known.Of(new DisciplinePenalty(new(2025, 1, 1), DisciplineLevel.Sedang)) });
        var near = condition.Near().Single(n => n.Description.En.EndsWith($"6 months (calendar) and {more} day", StringComparison.Ordinal));

        (condition.At(served, new(2025, 7, 1)), near.At(served, new(2025, 7, 1))).Should().Be((Verdict.Met, verdict));
        condition.At(served, new(2025, 6, 30)).Should().Be(Verdict.NotMet);
    }

    [Fact]
    public void Have_another_level_or_event_of_a_penalty_another_fraction_or_counting()
    {
        Near(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), DisciplineLevel.Sedang)).Should().Contain("no-discipline(Serving,6m,0d,Clamped,BERAT)")
            .And.Contain("no-discipline(Serving,6m,0d,Clamped,RINGAN)").And.Contain("no-discipline(Imposition,6m,0d,Clamped,SEDANG)");
        Near(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Where(static n => n.StartsWith("served(1/3,", StringComparison.Ordinal) || n.StartsWith("served(2/3,", StringComparison.Ordinal))
            .Should().HaveCount(2);
        Near(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Should().HaveCount(2 + SentenceCounting.All.Count - 1);
        Near(ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, forChildren: Fraction.Half, atLeast: SentenceTerm.Of(months: 9), reading: LeastReading.LaterOfTheTwo))
            .Should().HaveCount(2 + SentenceCounting.All.Count - 1 + 2 + 3);
        Near(ProgrammeCondition.SppnAtLeast(70, months: 2)).Should().Contain(static n => n.Contains("71")).And.Contain(static n => n.Contains("69")).And.Contain(static n => n.EndsWith(",3)"))
            .And.Contain(static n => n.EndsWith(",1)"));
        Near(ProgrammeCondition.RiskAtMost(RiskLevel.Low)).Should().ContainSingle();
        Near(ProgrammeCondition.EducationAtLeast(EducationLevel.All[^1])).Should().ContainSingle();
    }

    /// <summary>What was said of another subject is not heard; what hears it too is told apart.</summary>
    [Fact]
    public void Hear_what_was_said_of_any_subject()
    {
        var other = Someone.With(static p => p with
        {
            Tpp = Known.Of(new TppRecommendation(new(2025, 6, 1), true, Someone.Fish)),
            Decisions = Known.Of(new HeadDecision(new(2025, 6, 5), true, Someone.Fish)),
        });
        foreach (var condition in new[] { Of(ProgrammeCondition.TppRecommends()), Of(ProgrammeCondition.HeadDecides()) })
        {
            condition.At(other, Day).Should().Be(Verdict.NotMet);
            condition.Near().Single().At(other, Day).Should().Be(Verdict.Met);
        }
    }

    [Fact]
    public void Count_the_age_on_another_day() => Of(ProgrammeCondition.AgeBetween(18, 31)).Near().Select(static n => n.Description.En)
        .Should().Contain(static t => t.Contains("first day of the programme", StringComparison.Ordinal)).And.Contain(static t => t.Contains("arrival", StringComparison.Ordinal));

    /// <summary>A rule of other people is near to itself asked of all, and to itself asked of one status fewer.</summary>
    [Fact]
    public void Are_asked_of_other_people()
    {
        NationalEligibilityRules.DetaineeTakesPartFreely.Condition!.Near().Should().HaveCount(3);
        NationalEligibilityRules.SexIsHoused.Condition!.Near().Should().HaveCount(1 + 4);
        NationalEligibilityRules.PembinaanRestsOnLitmas.Condition!.Near().Should().HaveCount(1 + FacilityFunction.All.Count - 1);
    }

    /// <summary>Two ways of counting are two contents: a receipt of one is not taken for one of the other.</summary>
    [Fact]
    public void Are_not_of_one_content_where_they_count_otherwise() => SentenceCounting.All
        .Select(static counting => RuleSet<EligibilityFacts>.Of("s", ConditionCompiler.RulesOf([ProgrammeCondition.FitsIntoSentence(counting)], Day)[0]).Value.ContentHash)
        .Should().OnlyHaveUniqueItems();

    private static bool Differ(Condition<EligibilityFacts> one, Condition<EligibilityFacts> other, EligibilityFacts facts) =>
        one.BoundaryDays(facts).Concat(other.BoundaryDays(facts)).Append(Day).Any(day => one.At(facts, day) != other.At(facts, day));

    private static IEnumerable<string> Near(ProgrammeCondition condition) => Of(condition).Near().Select(static n => n.Canonical);

    private static Condition<EligibilityFacts> Of(ProgrammeCondition condition) => ConditionCompiler.RulesOf([condition], Day)[0].Condition!;
}
