using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Random rules over flags, each leaf over a flag of its own, and the same logic said plainly.</summary>
internal static class FlagRules
{
    public static (RuleSet<Flags> Set, Flags Flags) Make(int seed, int mostLeaves = 10)
    {
        var leaves = 0;
        var set = RandomRules<Flags>.Make(seed, mostLeaves, (random, index) =>
        {
            leaves = index + 1;
            return random.Next(4) == 0 ? Flags.At(index).IsFalse() : Flags.At(index).IsTrue();
        });
        var random = new Random(seed + 1);
        return (set, new([.. Enumerable.Range(0, leaves).Select(_ => Flag(random))]));
    }

    public static Verdict Plainly(Rule<Flags> rule, Flags flags)
    {
        if (rule.Condition is { } condition)
        {
            return condition.At(flags, new(2025, 1, 1));
        }

        var members = rule.Members.Select(m => Plainly(m, flags)).ToList();
        return rule.Kind switch
        {
            GroupKind.AllOf => members.Aggregate(Verdict.Met, And),
            GroupKind.AnyOf or GroupKind.Unless => members.Aggregate(Verdict.NotMet, Or),
            GroupKind.Not => Not(members.Single()),
            GroupKind.AtLeast => Subsets(members, rule.Needed).Select(static s => s.Aggregate(Verdict.Met, And)).Aggregate(Verdict.NotMet, Or),
            _ => throw new InvalidOperationException(),
        };
    }

    public static Outcome Plainly(RuleSet<Flags> set, Flags flags) =>
        set.Rules.Where(static r => r.Effect == Effect.Refuse).Select(r => Plainly(r, flags)).Aggregate(set.IsEmpty ? Verdict.Undetermined : Verdict.Met, And) switch
        {
            Verdict.Met => Outcome.Met,
            Verdict.NotMet => Outcome.NotMet,
            _ => Outcome.Undetermined,
        };

    private static Verdict And(Verdict a, Verdict b) => a == Verdict.NotMet || b == Verdict.NotMet ? Verdict.NotMet : a == Verdict.Met && b == Verdict.Met ? Verdict.Met : Verdict.Undetermined;

    private static Verdict Or(Verdict a, Verdict b) => Not(And(Not(a), Not(b)));

    private static Verdict Not(Verdict a) => a switch { Verdict.Met => Verdict.NotMet, Verdict.NotMet => Verdict.Met, _ => a };

    private static IEnumerable<List<Verdict>> Subsets(List<Verdict> all, int size) => Enumerable.Range(0, 1 << all.Count)
        .Where(bits => int.PopCount(bits) == size)
        .Select(bits => all.Where((_, i) => (bits >> i & 1) == 1).ToList());

    private static Fact<bool> Flag(Random random) => random.Next(5) switch { 0 or 1 => default, 2 => false, 3 => true, _ => random.Next(2) == 0 };
}
