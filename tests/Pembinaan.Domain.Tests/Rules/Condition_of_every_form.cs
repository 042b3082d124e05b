using FsCheck;
using FsCheck.Fluent;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Condition_of_every_form
{
    private static readonly Dictionary<string, Form> ByName = Forms.All.ToDictionary(static f => f.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_plain_reckoning_says(string name)
    {
        var form = ByName[name];

        Seeds(400, seed =>
        {
            var people = new People(seed);
            var day = people.Day();
            var person = people.Around(day);
            return form.Condition.At(person, day) == form.Plain(person, day);
        });
    }

    /// <summary>Property law 1: the window in closed form is the scan of days.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_window_equal_to_a_daily_scan(string name)
    {
        var form = ByName[name];

        Seeds(6, seed =>
        {
            var people = new People(seed);
            var middle = people.Day();
            var person = people.Around(middle);
            var window = form.Condition.WindowOf(person);
            return Enumerable.Range(-500, 1_000).Select(i => middle.PlusDays(i)).All(day => window.At(day) == form.Plain(person, day));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_the_same_for_a_day_as_in_its_window_also_where_it_turns(string name)
    {
        var condition = ByName[name].Condition;

        Seeds(200, seed =>
        {
            var people = new People(seed);
            var person = people.Around(people.Day());
            var window = condition.WindowOf(person);
            return condition.BoundaryDays(person).SelectMany(Sides).All(day => condition.At(person, day) == window.At(day));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_the_same_at_the_ends_of_the_calendar(string name)
    {
        var condition = ByName[name].Condition;

        Seeds(200, seed =>
        {
            var people = new People(seed);
            var person = people.AtTheEnds();
            var window = condition.WindowOf(person);
            return condition.BoundaryDays(person).SelectMany(Sides).Append(people.DayAtAnEnd()).Append(people.Day()).All(day => condition.At(person, day) == window.At(day));
        });
    }

    /// <summary>Property law 8: bulk is the same as one by one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Says_the_same_for_many_as_for_each(string name)
    {
        var form = ByName[name];
        var set = RuleSet<Person>.Of("one", Sample.Rule("T-ONE", form.Condition)).Value;

        Seeds(4, seed =>
        {
            var people = new People(seed);
            var day = people.Day();
            var many = Enumerable.Range(0, 300).Select(i => i % 20 == 0 ? people.AtTheEnds() : people.Around(day)).ToArray();
            var decided = new Decision<Person>[many.Length];
            set.Decide(many, day, decided);
            return many.Zip(decided).All(one => VerdictIn(one.Second) == VerdictIn(set.Decide(one.First, day)) && VerdictIn(one.Second) == form.Condition.At(one.First, day));
        });
    }

    /// <summary>Property law 6, for one condition: the days it names are the days on which it turns.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Turns_on_the_days_it_names_and_only_there(string name)
    {
        var condition = ByName[name].Condition;

        Seeds(100, seed =>
        {
            var people = new People(seed);
            var middle = people.Day();
            var person = people.Around(middle);
            var named = condition.BoundaryDays(person).ToHashSet();
            return named.All(day => condition.At(person, day) != condition.At(person, day.PlusDays(-1)))
                && Enumerable.Range(-100, 200).Select(i => middle.PlusDays(i)).All(day => named.Contains(day) == (condition.At(person, day) != condition.At(person, day.PlusDays(-1))));
        });
    }

    /// <summary>A test kit breaks an edge only where there may be one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Goes_over_to_met_and_to_not_met_only_where_it_says_that_it_may(string name)
    {
        var condition = ByName[name].Condition;

        Seeds(300, seed =>
        {
            var people = new People(seed);
            var person = seed % 10 == 0 ? people.AtTheEnds() : people.Around(people.Day());
            var window = condition.WindowOf(person);
            return condition.BoundaryDays(person).Select(day => (Before: window.At(day.PlusDays(-1)), After: window.At(day))).All(turn =>
                turn.Before == Verdict.Undetermined || turn.After == Verdict.Undetermined || (turn.After == Verdict.Met ? condition.MayBegin : condition.MayEnd));
        });
    }

    [Fact]
    public void May_go_both_ways_only_where_it_has_a_first_and_a_last_day_or_is_a_function() => ByName.Values
        .Where(static f => f.Condition is { MayBegin: true, MayEnd: true } && !f.Name.StartsWith("none of several within", StringComparison.Ordinal)).Select(static f => f.Name)
        .Should().BeEquivalentTo("on its days", "not on its days", "holds", "a function", "age 18 to 55, TwentyEighthOfFebruary", "age 18 to 55, FirstOfMarch");

    [Fact]
    public void Asked_of_some_only_ends_where_it_begins_to_be_asked()
    {
        Condition<Person> flag = PersonFacts.Score.AtLeast(3), since = PersonFacts.Start.Since(Term.OfDays(1)), until = PersonFacts.Start.Until(Term.OfDays(1));

        flag.Should().Match<Condition<Person>>(static c => !c.MayBegin && !c.MayEnd);
        since.Should().Match<Condition<Person>>(static c => c.MayBegin && !c.MayEnd);
        until.Should().Match<Condition<Person>>(static c => !c.MayBegin && c.MayEnd);
        flag.OnlyWhere(flag).Should().Match<Condition<Person>>(static c => !c.MayBegin && !c.MayEnd);
        flag.OnlyWhere(since).Should().Match<Condition<Person>>(static c => !c.MayBegin && c.MayEnd);
        flag.OnlyWhere(until).Should().Match<Condition<Person>>(static c => c.MayBegin && !c.MayEnd);
        since.OnlyWhere(flag).Should().Match<Condition<Person>>(static c => c.MayBegin && !c.MayEnd);
        since.OnlyWhere(since).Should().Match<Condition<Person>>(static c => c.MayBegin && c.MayEnd);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_undetermined_on_every_day_while_nothing_is_known(string name) => ByName[name].Condition.WindowOf(new Person()).Should().Be(Window.Unknown);

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_the_facts_it_reads_and_says_in_both_languages_what_it_asks(string name)
    {
        var condition = ByName[name].Condition;

        condition.Reads.Should().NotBeEmpty();
        condition.Description.Id.Should().NotBe(condition.Description.En);
    }

    /// <summary>What is easily taken for a condition asks something else of the same facts.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Is_near_to_conditions_that_ask_something_else_of_the_same_facts(string name)
    {
        var condition = ByName[name].Condition;
        var near = condition.Near().ToList();

        near.Where(n => n.Canonical == condition.Canonical || n.Reads != condition.Reads).Should().BeEmpty();
        near.Select(static n => n.Canonical).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Is_near_to_others_wherever_it_counts_or_accepts_several() => ByName.Values.Where(static f => !f.Condition.Near().Any()).Select(static f => f.Name)
        .Should().BeEquivalentTo("on its days", "not on its days", "is true", "is false", "is a text", "is a code", "holds", "a function");

    /// <summary>A condition asked of some only is near to itself asked of all, and to either part being near to another.</summary>
    [Fact]
    public void Asked_of_some_only_is_near_to_itself_asked_of_all()
    {
        var (asked, holds) = (PersonFacts.Score.AtLeast(3), PersonFacts.Start.Since(Term.OfDays(1)));

        asked.OnlyWhere(holds).Near().Should().HaveCount(1 + asked.Near().Count() + holds.Near().Count()).And.Contain(asked);
    }

    /// <summary>Property law 3, for one condition: what was said with a fact unknown is still said when it is learnt.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Never_takes_back_an_answer_when_a_fact_is_learnt(string name)
    {
        var condition = ByName[name].Condition;

        Seeds(100, seed =>
        {
            var people = new People(seed);
            var day = people.Day();
            var known = people.Around(day);
            var less = Sample.Forgetting(known, people);
            var before = condition.At(less, day);
            return (before == Verdict.Undetermined || before == condition.At(known, day)) && Narrows(condition.WindowOf(less), condition.WindowOf(known));
        });
    }

    internal static IEnumerable<LocalDate> Sides(LocalDate day) => day == new LocalDate(1, 1, 1) ? [day] : [day.PlusDays(-1), day];

    internal static Property Seeds(Func<int, bool> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds);

    internal static void Seeds(int tests, Func<int, bool> holds) => Seeds(holds).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static Verdict VerdictIn(in Decision<Person> decision) => decision.Findings.Single().Verdict;

    private static bool Narrows(Window before, Window after) => before.Certain.IsSubsetOf(after.Certain) && after.Possible.IsSubsetOf(before.Possible);
}
