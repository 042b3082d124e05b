using Pembinaan.Domain.Law;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Rules of all kinds in groups of all kinds, each leaf over a flag of its own.</summary>
internal sealed class RandomRules
{
    private readonly Random _random;
    private readonly int _mostLeaves;
    private readonly bool _withWarnings;
    private int _codes;

    private RandomRules(int seed, int mostLeaves, bool withWarnings)
    {
        _random = new(seed);
        _mostLeaves = mostLeaves;
        _withWarnings = withWarnings;
    }

    public int Leaves { get; private set; }

    public static (RuleSet<Flags> Set, Flags Flags) Make(int seed, int mostLeaves = 10, bool withWarnings = true)
    {
        var rules = new RandomRules(seed, mostLeaves, withWarnings);
        var top = new List<Rule<Flags>>();
        do
        {
            var rule = rules.Next(3);
            top.Add(withWarnings && rules._random.Next(6) == 0 ? rule.AsWarning() : rule);
        }
        while (rules._random.Next(3) > 0 && rules.Leaves < mostLeaves);

        return (RuleSet<Flags>.Of("random", [.. top]).Value, new([.. Enumerable.Range(0, rules.Leaves).Select(_ => rules.Flag())]));
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

    private Rule<Flags> Next(int depth)
    {
        var code = $"R-{_codes++}";
        var text = new LocalisedText($"Syarat {code}.", $"Requirement {code}.");
        var rule = (depth == 0 || Leaves >= _mostLeaves ? 0 : _random.Next(8)) switch
        {
            1 or 2 => Rule<Flags>.AnyOf(code, text, Basis.FacilityPolicy, Members(depth)),
            3 => Rule<Flags>.AllOf(code, text, Basis.FacilityPolicy, Members(depth)),
            4 or 5 when Members(depth) is var members => Rule<Flags>.AtLeast(_random.Next(1, members.Length + 1), code, text, Basis.FacilityPolicy, members),
            6 => Rule<Flags>.Not(code, text, Basis.FacilityPolicy, Next(depth - 1)),
            7 => Rule<Flags>.Unless(code, text, Basis.FacilityPolicy, Next(depth - 1), Next(depth - 1)),
            _ => Rule<Flags>.That(code, text, Basis.FacilityPolicy, _random.Next(4) == 0 ? Flags.At(Leaves++).IsFalse() : Flags.At(Leaves++).IsTrue()),
        };
        return _random.Next(2) == 0 ? rule.Overridable() : rule;
    }

    private Rule<Flags>[] Members(int depth) => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Next(depth - 1))];

    private Fact<bool> Flag() => _random.Next(5) switch { 0 or 1 => default, 2 => false, 3 => true, _ => _random.Next(2) == 0 };
}
