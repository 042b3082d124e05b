namespace Pembinaan.Domain.Rules;

/// <summary>Gives conditions and groups their bits and finds every fault of a set.</summary>
internal sealed class RuleProgramBuilder<TFacts>(string set)
{
    internal readonly List<DomainError> Errors = [];

    /// <summary>All rules in reporting order, each group before its members.</summary>
    internal readonly List<RuleNode<TFacts>> Nodes = [];

    internal readonly List<Condition<TFacts>> Conditions = [];

    /// <summary>The groups, each after the groups it holds.</summary>
    internal readonly List<RuleNode<TFacts>> Groups = [];

    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    internal void Add(ReadOnlySpan<Rule<TFacts>> rules)
    {
        foreach (var rule in rules)
        {
            Guard.Against.Null(rule, nameof(rules));
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
            Errors.Add(Duplicate(rule));
        }

        if (rule.Condition is null)
        {
            return Group(rule, depth);
        }

        Conditions.Add(rule.Condition);
        var node = new RuleNode<TFacts>(rule, Conditions.Count - 1, depth, Nodes.Count + 1);
        Nodes.Add(node);
        return node;
    }

    private RuleNode<TFacts> Group(Rule<TFacts> rule, int depth)
    {
        if (rule.Members.IsEmpty || rule.Needed < 1 || rule.Needed > rule.Members.Count)
        {
            Errors.Add(Impossible(rule));
        }

        var place = Nodes.Count;
        Nodes.Add(null!);
        ulong conditions = 0;
        ulong groups = 0;

        // So many groups in each other are too many groups already; what lies deeper is not looked at.
        foreach (var member in depth < RuleSet<TFacts>.Most ? rule.Members.AsSpan() : [])
        {
            if (member.Effect == Effect.Warn)
            {
                Errors.Add(Warning(member, rule));
            }

            var node = Add(member, depth + 1);
            var bit = 1UL << node.Bit;
            conditions |= node.IsGroup ? 0 : bit;
            groups |= node.IsGroup ? bit : 0;
        }

        var group = new RuleNode<TFacts>(rule, Groups.Count, depth, Nodes.Count, conditions, groups);
        Groups.Add(group);
        Nodes[place] = group;
        return group;
    }

    private static DomainError Impossible(Rule<TFacts> group) =>
        group.Members.IsEmpty
            ? RuleErrors.EmptyGroup.For(group.Code, Argument.Of("code", group.Code))
            : RuleErrors.ImpossibleCount.For(
                group.Code,
                Argument.Of("code", group.Code),
                Argument.Of("needed", group.Needed),
                Argument.Of("count", group.Members.Count)
            );

    private static DomainError Warning(Rule<TFacts> member, Rule<TFacts> group) =>
        RuleErrors.WarningInGroup.For(member.Code, Argument.Of("code", member.Code), Argument.Of("group", group.Code));

    private DomainError Duplicate(Rule<TFacts> rule) => RuleErrors.DuplicateCode.For(rule.Code, Argument.Of("code", rule.Code), Argument.Of("set", set));

    private DomainError Sized(ErrorDefinition definition, int count) =>
        definition.For(set, Argument.Of("set", set), Argument.Of("count", count), Argument.Of("most", RuleSet<TFacts>.Most));
}
