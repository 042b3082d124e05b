using Pembinaan.Domain.Law;
using Pembinaan.Domain.Rules;

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

    private static Fact<T> ForGood<T>(Fact<T> fact)
        where T : notnull => fact.IsKnown ? Fact<T>.Known(fact.Value) : default;
}
