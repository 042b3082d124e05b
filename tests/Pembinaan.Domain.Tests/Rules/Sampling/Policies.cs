using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Random rule sets over people, with conditions of every form.</summary>
internal static class Policies
{
    public static RuleSet<Person> Make(int seed, int mostLeaves = 6) => RandomRules<Person>.Make(seed, mostLeaves, static (random, _) => Forms.All[random.Next(Forms.All.Count)].Condition);

    /// <summary>A few waivers of rules that may be waived, around a day.</summary>
    public static Waiver[] Waivers(RuleSet<Person> set, LocalDate day, int seed)
    {
        var random = new Random(seed);
        return [.. set.AllRules.Where(r => r.IsOverridable && random.Next(3) == 0).Select(r => Waiver.Of(
            r.Code, "kalapas", "kebutuhan", ValidityPeriod.Between(day.PlusDays(-random.Next(40)), day.PlusDays(random.Next(40))).Value).Value)];
    }
}
