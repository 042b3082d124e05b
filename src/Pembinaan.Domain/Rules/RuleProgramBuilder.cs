using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Rules;

/// <summary>Gives conditions and groups their bits and finds every fault of a set.</summary>
internal sealed class RuleProgramBuilder<TFacts>(string set)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly List<RuleNode<TFacts>?> _nodes = [];

    internal List<ValidationError> Errors { get; } = [];

    internal List<Condition<TFacts>> Conditions { get; } = [];

    /// <summary>The groups, each after the groups it holds.</summary>
    internal List<RuleNode<TFacts>> Groups { get; } = [];

    internal IEnumerable<RuleNode<TFacts>> Nodes => _nodes!;

    internal void Add(IEnumerable<Rule<TFacts>> rules)
    {
        foreach (var rule in rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
            Add(rule, 0);
        }

        if (Conditions.Count > RuleSet<TFacts>.Most)
        {
            Errors.Add(Sized(RuleErrors.TooManyConditions, Conditions.Count));
        }

        if (Groups.Count > RuleSet<TFacts>.Most)
        {
            Errors.Add(Sized(RuleErrors.TooManyGroups, Groups.Count));
        }
    }

    private RuleNode<TFacts> Add(Rule<TFacts> rule, int depth)
    {
        if (!_codes.Add(rule.Code))
        {
            Errors.Add(RuleErrors.DuplicateCode.For(rule.Code, Argument.Of("code", rule.Code), Argument.Of("set", set)));
        }

        var place = _nodes.Count;
        _nodes.Add(null);
        var node = rule.Condition is null ? Group(rule, depth) : Single(rule, depth);
        _nodes[place] = node;
        return node;
    }

    private RuleNode<TFacts> Single(Rule<TFacts> rule, int depth)
    {
        Conditions.Add(rule.Condition!);
        return new() { Rule = rule, Bit = Conditions.Count - 1, Depth = depth, End = _nodes.Count };
    }

    private RuleNode<TFacts> Group(Rule<TFacts> rule, int depth)
    {
        if (rule.Members.IsEmpty)
        {
            Errors.Add(RuleErrors.EmptyGroup.For(rule.Code, Argument.Of("code", rule.Code)));
        }
        else if (rule.Needed < 1 || rule.Needed > rule.Members.Count)
        {
            Errors.Add(RuleErrors.ImpossibleCount.For(
                rule.Code, Argument.Of("code", rule.Code), Argument.Of("needed", rule.Needed), Argument.Of("count", rule.Members.Count)));
        }

        ulong conditions = 0;
        ulong groups = 0;
        foreach (var member in rule.Members)
        {
            if (member.Effect == Effect.Warn)
            {
                Errors.Add(RuleErrors.WarningInGroup.For(member.Code, Argument.Of("code", member.Code), Argument.Of("group", rule.Code)));
            }

            var node = Add(member, depth + 1);
            var bit = 1UL << node.Bit;
            conditions |= node.IsGroup ? 0 : bit;
            groups |= node.IsGroup ? bit : 0;
        }

        var group = new RuleNode<TFacts>
        {
            Rule = rule,
            Bit = Groups.Count,
            Depth = depth,
            End = _nodes.Count,
            Conditions = conditions,
            Groups = groups,
            MemberCount = rule.Members.Count,
            Needed = rule.Needed,
            Negates = rule.Kind == GroupKind.Not,
        };
        Groups.Add(group);
        return group;
    }

    private ValidationError Sized(ErrorDefinition definition, int count) =>
        definition.For(set, Argument.Of("set", set), Argument.Of("count", count), Argument.Of("most", RuleSet<TFacts>.Most));
}
