using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

internal static class Sample
{
    public static Rule<TFacts> Rule<TFacts>(string code, Condition<TFacts> condition) =>
        Domain.Rules.Rule<TFacts>.That(code, new($"Syarat {code}.", $"Requirement {code}."), Basis.FacilityPolicy, condition);

    /// <summary>The same person, of whom about half of the facts are not known.</summary>
    public static Person Forgetting(Person person, People people) => new()
    {
        Birth = people.Chance(2) ? default : person.Birth,
        Start = people.Chance(2) ? default : person.Start,
        Days = people.Chance(2) ? default : person.Days,
        Release = people.Chance(2) ? default : person.Release,
        Penalty = people.Chance(2) ? default : person.Penalty,
        Penalties = people.Chance(2) ? default : person.Penalties,
        Risk = people.Chance(2) ? default : person.Risk,
        Score = people.Chance(2) ? default : person.Score,
        Consent = people.Chance(2) ? default : person.Consent,
        Region = people.Chance(2) ? default : person.Region,
        Leave = people.Chance(2) ? default : person.Leave,
        Block = people.Chance(2) ? default : person.Block,
    };

    /// <summary>The same person, whose known facts stay known.</summary>
    public static Person KnownForGood(Person person) => person with
    {
        Birth = ForGood(person.Birth),
        Start = ForGood(person.Start),
        Days = ForGood(person.Days),
        Release = ForGood(person.Release),
    };

    /// <summary>The same person, of whom everything is known for good and reaches the day: no score beyond the bands, no penalty after the day, a block on every day.</summary>
    public static Person Complete(Person person, People people, LocalDate day) => new()
    {
        Birth = Fact<LocalDate>.Known(person.Birth.IsKnown ? person.Birth.Value : day.PlusYears(-30)),
        Start = Fact<LocalDate>.Known(person.Start.IsKnown ? person.Start.Value : day.PlusYears(-1)),
        Days = Fact<int>.Known(person.Days.IsKnown ? person.Days.Value : 700),
        Release = Fact<LocalDate>.Known(person.Release.IsKnown ? person.Release.Value : day.PlusYears(1)),
        Penalty = Fact<Occurrence>.Known(person.Penalty is { IsKnown: true, Value.Day: { } last } && last <= day ? Occurrence.On(last) : Occurrence.Never),
        Penalties = Fact<ValueList<LocalDate>>.Known(person.Penalties.IsKnown ? person.Penalties.Value : []),
        Risk = Fact<Risk>.Known((Risk)people.Below(3)),
        Score = Fact<int>.Known(people.Below(11)),
        Consent = Fact<bool>.Known(people.Chance(2)),
        Region = Fact<string>.Known(people.Chance(2) ? "32" : "31"),
        Leave = Fact<DateSet>.Known(person.Leave.IsKnown ? person.Leave.Value : DateSet.None),
        Block = Fact<Timeline<string>>.Known(Timeline<string>.Empty.From(new(1, 1, 1), "A").From(day, people.Chance(2) ? "A" : "B")),
    };

    private static Fact<T> ForGood<T>(Fact<T> fact)
        where T : notnull => fact.IsKnown ? Fact<T>.Known(fact.Value) : default;
}
