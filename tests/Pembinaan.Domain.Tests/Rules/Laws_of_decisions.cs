using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using static Pembinaan.Domain.Tests.Rules.Groups_of_rules;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>What holds of every decision, whatever the rules: random rules of every form, in groups of every kind, over generated people.</summary>
public sealed class Laws_of_decisions
{
    /// <summary>Law 1.</summary>
    [Property(MaxTest = 250)]
    public Property The_window_is_the_daily_scan_also_with_waivers() => Seeds(static seed =>
    {
        var (set, people, day, person) = Some(seed);
        var decision = Waived(set.Decide(person, day), seed);
        return Enumerable.Range(-60, 120).Select(i => day.PlusDays(i)).All(d => decision.Window.At(d) == VerdictOf(Waived(set.Decide(person, d), seed, day).Outcome));
    });

    [Property(MaxTest = 400)]
    public Property The_window_ahead_is_the_window_without_the_days_before() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var decision = Waived(set.Decide(person, day), seed);
        return decision.WindowAhead == decision.Window.Within(DateSet.From(day)) && set.WindowOf(person, day) == set.WindowOf(person).Within(DateSet.From(day));
    });

    /// <summary>Law 2: a minimum age and a fraction served stay reached; a rest of the sentence and a maximum age stay gone.</summary>
    [Theory]
    [InlineData("age from 18, FirstOfMarch", true)]
    [InlineData("1/2 served, DayAfter", true)]
    [InlineData("2/3 served, LastServedDay", true)]
    [InlineData("since 6 months (calendar)", true)]
    [InlineData("age below 56, FirstOfMarch", false)]
    [InlineData("leaves at least 6 months (calendar)", false)]
    [InlineData("room for a term of 6 months", false)]
    public void What_only_grows_stays_met_and_what_only_shrinks_stays_unmet(string form, bool grows)
    {
        var condition = Forms.All.Single(f => f.Name == form).Condition;

        Seeds(200, seed =>
        {
            var people = new People(seed);
            var day = people.Day();
            var person = Sample.KnownForGood(people.Around(day));
            var (now, later) = (condition.At(person, day), condition.At(person, day.PlusDays(people.Below(2_000))));
            return grows ? now != Verdict.Met || later == Verdict.Met : now != Verdict.NotMet || later == Verdict.NotMet;
        });
    }

    /// <summary>Law 3.</summary>
    [Property(MaxTest = 1_500)]
    public Property Learning_a_fact_never_turns_yes_into_no_or_no_into_yes() => Seeds(static seed =>
    {
        var (set, people, day, person) = Some(seed);
        var less = set.Decide(Sample.Forgetting(person, people), day).Outcome;
        return less == Outcome.Undetermined || less == set.Decide(person, day).Outcome;
    });

    /// <summary>Law 5.</summary>
    [Property(MaxTest = 600)]
    public Property What_is_met_is_never_also_not_met() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var judgement = set.Judge(person, day);
        return (judgement.Met & judgement.NotMet) == 0;
    });

    /// <summary>Law 5 and SP4: of someone of whom all is known on the day, every rule is met or not.</summary>
    [Property(MaxTest = 600)]
    [Trait("Scenario", "SP4")]
    public Property Nothing_is_undetermined_once_every_fact_is_known() => Seeds(static seed =>
    {
        var (set, people, day, person) = Some(seed);
        var decision = set.Decide(Sample.Complete(person, people, day), day);
        return decision.Outcome is Outcome.Met or Outcome.NotMet && decision.AllFindings().All(static f => f.Verdict != Verdict.Undetermined);
    });

    [Property(MaxTest = 600)]
    public Property What_is_undetermined_names_a_fact_that_would_decide_it() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var decision = set.Decide(person, day);
        return decision.Outcome == Outcome.Undetermined == decision.MissingFacts().Any();
    });

    /// <summary>The fact that separates the possible from the certain first day was not known on the possible one.</summary>
    [Property(MaxTest = 400)]
    public Property What_separates_the_possible_day_from_the_certain_one_is_missing_on_the_possible_one() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var decision = set.Decide(person, day);
        return decision.FirstDayPossiblyMet is { } possible && possible != decision.FirstDayMet
            ? set.Decide(person, possible).Outcome == Outcome.Undetermined && decision.SeparatingFacts().Any() && decision.SeparatingFacts().SequenceEqual(set.Decide(person, possible).MissingFacts())
            : !decision.SeparatingFacts().Any();
    });

    [Property(MaxTest = 600)]
    [Trait("Scenario", "SP4")]
    public Property A_rule_more_that_fails_never_makes_the_outcome_better() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var never = Sample.Rule("T-NEVER", Condition<Person>.On(DateSet.None));
        var stricter = RuleSet<Person>.Of("stricter", [.. set.Rules, never]).Value;
        return stricter.Decide(person, day).Outcome == Outcome.NotMet;
    });

    [Property(MaxTest = 600)]
    [Trait("Scenario", "SP4")]
    public Property A_rule_more_never_makes_the_outcome_better_whatever_it_says() => Seeds(static seed =>
    {
        var (set, people, day, person) = Some(seed);
        var more = RuleSet<Person>.Of("more", [.. set.Rules, Sample.Rule("T-MORE", Forms.All[people.Below(Forms.All.Count)].Condition)]).Value;
        var (before, after) = (set.Decide(person, day).Outcome, more.Decide(person, day).Outcome);
        return Rank(after) <= Rank(before);

        static int Rank(Outcome outcome) => outcome switch { Outcome.Met => 2, Outcome.Undetermined => 1, _ => 0 };
    });

    /// <summary>Law 6: the answer changes on the days that are named, and the rules that are named turn there.</summary>
    [Property(MaxTest = 250)]
    public Property The_answer_turns_exactly_on_its_edges_and_by_the_rules_named_there() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var decision = Waived(set.Decide(person, day), seed);
        var edges = decision.Edges().ToList();
        return edges.Select(static e => e.Day).SequenceEqual(decision.Window.Edges())
            && edges.TrueForAll(e => e.Before.Outcome != e.After.Outcome
                && e.Rules.Count > 0
                && e.Rules.All(t => t.Before != t.After && VerdictIn(e.Before, t.Rule) == t.Before && VerdictIn(e.After, t.Rule) == t.After));
    });

    [Property(MaxTest = 200)]
    public Property The_first_day_met_is_the_first_day_that_a_scan_would_find() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        var decision = set.Decide(person, day);
        var scanned = Enumerable.Range(0, 400).Select(i => day.PlusDays(i)).Where(d => set.Decide(person, d).IsMet).Select(static d => (LocalDate?)d).FirstOrDefault();
        return scanned is { } found ? decision.FirstDayMet == found && decision.DaysUntilMet == Period.DaysBetween(day, found) : decision.FirstDayMet is not { } first || first >= day.PlusDays(400);
    });

    [Property(MaxTest = 300)]
    [Trait("Scenario", "SP3")]
    public Property Asked_twice_the_answer_is_the_same() => Seeds(static seed =>
    {
        var (set, _, day, person) = Some(seed);
        return set.Decide(person, day) == set.Decide(person, day) && set.WindowOf(person) == set.WindowOf(person);
    });

    internal static (RuleSet<Person> Set, People People, LocalDate Day, Person Person) Some(int seed)
    {
        var people = new People(seed);
        var day = people.Day();
        return (Policies.Make(seed), people, day, people.Around(day));
    }

    private static Decision<Person> Waived(Decision<Person> decision, int seed, LocalDate? around = null) => decision.With(Policies.Waivers(decision.Rules!, around ?? decision.Day, seed)).Value;

    private static Verdict? VerdictIn(Decision<Person> decision, Rule<Person> rule)
    {
        var finding = Everything(decision.Findings).Single(f => f.Rule == rule);
        return finding.Waiver is null ? finding.Verdict : Verdict.Met;
    }
}
