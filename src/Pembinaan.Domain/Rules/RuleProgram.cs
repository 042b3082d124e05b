using System.Collections.Frozen;
using System.Numerics;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Rules;

/// <summary>A rule set made ready: each condition and each group has a bit, and groups are settled from the bits of their members.</summary>
internal sealed class RuleProgram<TFacts>
{
    private readonly RuleNode<TFacts>[] _groups;
    private readonly FrozenDictionary<string, int> _nodeByCode;
    private readonly string[] _ruleOfCondition;

    private RuleProgram(ValueList<Rule<TFacts>> rules, RuleProgramBuilder<TFacts> built)
    {
        Rules = rules;
        Nodes = [.. built.Nodes!];
        Conditions = built.Conditions.ToValueList();
        _groups = [.. built.Groups];
        _nodeByCode = Nodes.Select(static (node, i) => KeyValuePair.Create(node.Rule.Code, i)).ToFrozenDictionary(StringComparer.Ordinal);
        _ruleOfCondition = [.. Nodes.Where(static n => !n.IsGroup).Select(static n => n.Rule.Code)];
        foreach (var node in Nodes.Where(static n => n.Depth == 0 && n.Rule.Effect == Effect.Refuse))
        {
            var bit = 1UL << node.Bit;
            RefusingConditions |= node.IsGroup ? 0 : bit;
            RefusingGroups |= node.IsGroup ? bit : 0;
        }
    }

    internal ValueList<Rule<TFacts>> Rules { get; }

    /// <summary>All rules in reporting order, each group before its members.</summary>
    internal RuleNode<TFacts>[] Nodes { get; }

    internal ValueList<Condition<TFacts>> Conditions { get; }

    internal ulong RefusingConditions { get; }

    internal ulong RefusingGroups { get; }

    internal bool HasGroups => _groups.Length > 0;

    internal static Result<RuleProgram<TFacts>> Compile(string id, ValueList<Rule<TFacts>> rules)
    {
        var builder = new RuleProgramBuilder<TFacts>(id);
        builder.Add(rules);
        return builder.Errors.Count == 0 ? new RuleProgram<TFacts>(rules, builder) : Result<RuleProgram<TFacts>>.Failure([.. builder.Errors]);
    }

    internal RuleNode<TFacts>? Find(string code) => _nodeByCode.TryGetValue(code, out var index) ? Nodes[index] : null;

    /// <summary>The verdict on everything that refuses.</summary>
    internal Outcome OutcomeOf(in SettledRules settled)
    {
        if (((settled.NotMet & RefusingConditions) | (settled.GroupsNotMet & RefusingGroups)) != 0)
        {
            return Outcome.NotMet;
        }

        return Rules.IsEmpty || (~settled.Met & RefusingConditions) != 0 || (~settled.GroupsMet & RefusingGroups) != 0 ? Outcome.Undetermined : Outcome.Met;
    }

    /// <summary>The verdicts of all conditions and groups, with what is waived taken for met.</summary>
    internal SettledRules Settle(Judgement judgement, ulong waivedConditions, ulong waivedGroups)
    {
        var met = judgement.Met | waivedConditions;
        var notMet = judgement.NotMet & ~waivedConditions;
        ulong groupsMet = 0;
        ulong groupsNotMet = 0;
        ulong ownMet = 0;
        ulong ownNotMet = 0;
        foreach (var group in _groups)
        {
            var holds = BitOperations.PopCount(met & group.Conditions) + BitOperations.PopCount(groupsMet & group.Groups);
            var fails = BitOperations.PopCount(notMet & group.Conditions) + BitOperations.PopCount(groupsNotMet & group.Groups);
            var isMet = group.Negates ? fails >= group.Needed : holds >= group.Needed;
            var isNotMet = (group.Negates ? holds : fails) > group.MemberCount - group.Needed;
            var bit = 1UL << group.Bit;
            ownMet |= isMet ? bit : 0;
            ownNotMet |= isNotMet ? bit : 0;
            var waived = (waivedGroups & bit) != 0;
            groupsMet |= isMet | waived ? bit : 0;
            groupsNotMet |= isNotMet & !waived ? bit : 0;
        }

        return new(judgement, met, notMet, groupsMet, groupsNotMet, ownMet, ownNotMet);
    }

    internal Window WindowOf(in TFacts facts, Waivers<TFacts>? waivers)
    {
        if (Rules.IsEmpty)
        {
            return Window.Unknown;
        }

        var window = Window.Always;
        for (var i = 0; i < Nodes.Length; i = Nodes[i].End)
        {
            if (Nodes[i].Rule.Effect == Effect.Refuse)
            {
                window = window.And(WindowOf(i, facts, waivers));
            }
        }

        return window;
    }

    /// <summary>The window of the rule at a place, with what is waived taken for met on the days of the waiver.</summary>
    internal Window WindowOf(int node, in TFacts facts, Waivers<TFacts>? waivers)
    {
        var days = Nodes[node].IsGroup ? WindowOfGroup(node, facts, waivers) : WindowOfCondition(Nodes[node], facts);
        return waivers is null ? days : days.Or(Window.Of(waivers.DaysOf(Nodes[node])));
    }

    /// <summary>Names the rule on an exception that a caller's function threw; an exception is never an answer.</summary>
    internal bool TagWithRule(Exception exception, int condition)
    {
        exception.Data[RuleException.CodeKey] = _ruleOfCondition[condition];
        return false;
    }

    /// <summary>Names the rule by asking each condition again; the one that throws is the one.</summary>
    internal bool TagWithRule(Exception exception, in TFacts facts, int day)
    {
        for (var i = 0; i < Conditions.Count; i++)
        {
            try
            {
                Conditions[i].Judge(facts, day);
            }
#pragma warning disable CA1031 // whatever the caller's function throws, it is only asked which rule it belongs to
            catch
#pragma warning restore CA1031
            {
                return TagWithRule(exception, i);
            }
        }

        return false;
    }

    private Window WindowOfCondition(RuleNode<TFacts> node, in TFacts facts)
    {
        try
        {
            return node.Rule.Condition!.Days(facts);
        }
        catch (Exception exception) when (TagWithRule(exception, node.Bit))
        {
            throw;
        }
    }

    private Window WindowOfGroup(int node, in TFacts facts, Waivers<TFacts>? waivers)
    {
        var group = Nodes[node];
        var window = group.Needed == group.MemberCount ? Window.Always : Window.Never;
        if (group.Needed is not 1 && group.Needed != group.MemberCount)
        {
            return WindowOfAtLeast(node, facts, waivers);
        }

        for (var i = node + 1; i < group.End; i = Nodes[i].End)
        {
            var member = WindowOf(i, facts, waivers);
            member = group.Negates ? member.Not() : member;
            window = group.Needed == group.MemberCount ? window.And(member) : window.Or(member);
        }

        return window;
    }

    private Window WindowOfAtLeast(int node, in TFacts facts, Waivers<TFacts>? waivers)
    {
        var group = Nodes[node];
        var members = new Window[group.MemberCount];
        for (var (i, at) = (node + 1, 0); i < group.End; i = Nodes[i].End)
        {
            members[at++] = WindowOf(i, facts, waivers);
        }

        return Window.AtLeast(group.Needed, members);
    }
}
