using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Rules in groups of all kinds, nested, some of them overridable, some only warning.</summary>
internal sealed class RandomRules<TFacts>
{
    private readonly Random _random;
    private readonly int _mostLeaves;
    private readonly Func<Random, int, Condition<TFacts>> _leaf;
    private int _codes;
    private int _leaves;

    private RandomRules(int seed, int mostLeaves, Func<Random, int, Condition<TFacts>> leaf)
    {
        _random = new(seed);
        _mostLeaves = mostLeaves;
        _leaf = leaf;
    }

    public static RuleSet<TFacts> Make(int seed, int mostLeaves, Func<Random, int, Condition<TFacts>> leaf)
    {
        var rules = new RandomRules<TFacts>(seed, mostLeaves, leaf);
        var top = new List<Rule<TFacts>>();
        do
        {
            var rule = rules.Next(3);
            top.Add(rules._random.Next(6) == 0 ? rule.AsWarning() : rule);
        }
        while (rules._random.Next(3) > 0 && rules._leaves < mostLeaves);

        return RuleSet<TFacts>.Of("random", [.. top]).Value;
    }

    private Rule<TFacts> Next(int depth)
    {
        var code = $"R-{_codes++}";
        var text = new LocalisedText($"Syarat {code}.", $"Requirement {code}.");
        var rule = (depth == 0 || _leaves >= _mostLeaves ? 0 : _random.Next(8)) switch
        {
            1 or 2 => Rule<TFacts>.AnyOf(code, text, Basis.FacilityPolicy, Members(depth)),
            3 => Rule<TFacts>.AllOf(code, text, Basis.FacilityPolicy, Members(depth)),
            4 or 5 when Members(depth) is var members => Rule<TFacts>.AtLeast(_random.Next(1, members.Length + 1), code, text, Basis.FacilityPolicy, members),
            6 => Rule<TFacts>.Not(code, text, Basis.FacilityPolicy, Next(depth - 1)),
            7 => Rule<TFacts>.Unless(code, text, Basis.FacilityPolicy, Next(depth - 1), Next(depth - 1)),
            _ => Rule<TFacts>.That(code, text, Basis.FacilityPolicy, _leaf(_random, _leaves++)),
        };
        return _random.Next(2) == 0 ? rule.Overridable() : rule;
    }

    private Rule<TFacts>[] Members(int depth) => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Next(depth - 1))];
}
