using System.Numerics;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A rule set made ready: each condition and each group has a bit, and groups are settled from the bits of their members.</summary>
internal sealed class RuleProgram<TFacts>
{
    internal readonly ValueList<Rule<TFacts>> Rules;

    /// <summary>All rules in reporting order, each group before its members.</summary>
    internal readonly RuleNode<TFacts>[] Nodes;

    /// <summary>The conditions in the order of their bits.</summary>
    internal readonly Condition<TFacts>[] Conditions;

    private readonly RuleNode<TFacts>[] _groups;
    private readonly ulong _refusingConditions;
    private readonly ulong _refusingGroups;

    private RuleProgram(ValueList<Rule<TFacts>> rules, RuleProgramBuilder<TFacts> built)
    {
        Rules = rules;
        Nodes = built.Nodes.ToArray();
        Conditions = built.Conditions.ToArray();
        _groups = built.Groups.ToArray();
        foreach (var node in Nodes)
        {
            if (node.Depth == 0 && node.Rule.Effect == Effect.Refuse)
            {
                var bit = 1UL << node.Bit;
                _refusingConditions |= node.IsGroup ? 0 : bit;
                _refusingGroups |= node.IsGroup ? bit : 0;
            }
        }
    }

    internal static DomainResult<RuleProgram<TFacts>> Compile(string id, ValueList<Rule<TFacts>> rules)
    {
        var builder = new RuleProgramBuilder<TFacts>(id);
        builder.Add(rules.AsSpan());
        return builder.Errors.Count == 0 ? new RuleProgram<TFacts>(rules, builder) : Refused(builder.Errors);
    }

    private static DomainResult<RuleProgram<TFacts>> Refused(List<DomainError> errors) => DomainResult<RuleProgram<TFacts>>.Failure([.. errors]);

    internal RuleNode<TFacts>? Find(string code)
    {
        foreach (var node in Nodes)
        {
            if (node.Rule.Code == code)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The verdict on everything that refuses, where nothing is waived.</summary>
    internal Outcome OutcomeOf(ConditionVerdicts judged)
    {
        var (met, notMet) = (judged.Met, judged.NotMet);
        if ((notMet & _refusingConditions) != 0)
        {
            // One condition that refuses decides alone: no group can turn the outcome into met.
            return Outcome.NotMet;
        }

        ulong groupsMet = 0;
        ulong groupsNotMet = 0;
        for (var i = 0; i < _groups.Length; i++)
        {
            var (isMet, isNotMet) = _groups[i].Settle(met, notMet, groupsMet, groupsNotMet);
            groupsMet |= (isMet ? 1UL : 0) << i;
            groupsNotMet |= (isNotMet ? 1UL : 0) << i;
        }

        return OutcomeOf(met, notMet, groupsMet, groupsNotMet);
    }

    /// <summary>The verdict on everything that refuses.</summary>
    internal Outcome OutcomeOf(in RuleVerdicts settled) => OutcomeOf(settled.Met, settled.NotMet, settled.GroupsMet, settled.GroupsNotMet);

    /// <summary>The one rule that refuses and is not met while all others are, as its bit; none if there is no such rule.</summary>
    internal (ulong Condition, ulong Group) SoleBlockerOf(in RuleVerdicts settled)
    {
        var (conditions, groups) = (~settled.Met & _refusingConditions, ~settled.GroupsMet & _refusingGroups);
        return BitOperations.PopCount(conditions) + BitOperations.PopCount(groups) == 1 ? (conditions & settled.NotMet, groups & settled.GroupsNotMet) : (0, 0);
    }

    /// <summary>The verdicts of all conditions and groups, with what is waived taken for met.</summary>
    internal RuleVerdicts Settle(ConditionVerdicts judged, ulong waivedConditions, ulong waivedGroups)
    {
        var met = judged.Met | waivedConditions;
        var notMet = judged.NotMet & ~waivedConditions;
        ulong groupsMet = 0;
        ulong groupsNotMet = 0;
        ulong ownMet = 0;
        ulong ownNotMet = 0;
        for (var i = 0; i < _groups.Length; i++)
        {
            var (isMet, isNotMet) = _groups[i].Settle(met, notMet, groupsMet, groupsNotMet);
            var bit = 1UL << i;
            ownMet |= isMet ? bit : 0;
            ownNotMet |= isNotMet ? bit : 0;
            var waived = (waivedGroups & bit) != 0;
            groupsMet |= isMet | waived ? bit : 0;
            groupsNotMet |= isNotMet & !waived ? bit : 0;
        }

        return new(judged, met, notMet, groupsMet, groupsNotMet, ownMet, ownNotMet);
    }

    /// <summary>The window of all rules that refuse, from a day on.</summary>
    internal Window WindowOf(in TFacts facts, Waivers<TFacts>? waivers, int from)
    {
        var days = new RemainingDays(from);
        if (Rules.IsEmpty)
        {
            days.Doubt();
            return days.Window;
        }

        var at = 0;
        try
        {
            for (; at < Nodes.Length; at = Nodes[at].End)
            {
                var node = Nodes[at];
                if (node.Rule.Effect != Effect.Refuse)
                {
                    continue;
                }

                if (waivers is null && !node.IsGroup)
                {
                    Conditions[node.Bit].Narrow(facts, ref days);
                }
                else
                {
                    days.Within(WindowOf(at, facts, waivers, from));
                }
            }
        }
        catch (Exception exception) when (RuleErrors.Tag(exception, Nodes[at].Rule.Code))
        {
            throw;
        }

        return days.Window;
    }

    /// <summary>The window of the rule at a place, from a day on, with what is waived taken for met on the days of the waiver.</summary>
    internal Window WindowOf(int node, in TFacts facts, Waivers<TFacts>? waivers, int from)
    {
        var days = Nodes[node].IsGroup ? WindowOfGroup(node, facts, waivers, from) : WindowOfCondition(node, facts, from);
        return waivers is null ? days : days.Or(Window.Of(waivers.DaysOf(Nodes[node])));
    }

    private Outcome OutcomeOf(ulong met, ulong notMet, ulong groupsMet, ulong groupsNotMet)
    {
        if (((notMet & _refusingConditions) | (groupsNotMet & _refusingGroups)) != 0)
        {
            return Outcome.NotMet;
        }

        return Rules.IsEmpty || ((~met & _refusingConditions) | (~groupsMet & _refusingGroups)) != 0 ? Outcome.Undetermined : Outcome.Met;
    }

    /// <summary>Names the rule on an exception that a caller's function threw; an exception is never an answer.</summary>
    internal bool TagWithRule(Exception exception, int condition)
    {
        var node = Array.Find(Nodes, n => !n.IsGroup && n.Bit == condition);
        exception.Data[RuleErrors.CodeKey] = node!.Rule.Code;
        return false;
    }

    /// <summary>Names the rule by asking each condition again; the one that throws is the one.</summary>
    internal bool TagWithRule(Exception exception, in TFacts facts, int day)
    {
        for (var i = 0; i < Conditions.Length; i++)
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

    private Window WindowOfCondition(int node, in TFacts facts, int from)
    {
        try
        {
            return Conditions[Nodes[node].Bit].DaysFrom(facts, from);
        }
        catch (Exception exception) when (RuleErrors.Tag(exception, Nodes[node].Rule.Code))
        {
            throw;
        }
    }

    private Window WindowOfGroup(int node, in TFacts facts, Waivers<TFacts>? waivers, int from)
    {
        var group = Nodes[node];
        var few = default(FewWindows);
        var members = group.MemberCount <= FewWindows.Most ? ((Span<Window>)few)[..group.MemberCount] : new Window[group.MemberCount];
        for (var (i, at) = (node + 1, 0); i < group.End; i = Nodes[i].End)
        {
            var member = WindowOf(i, facts, waivers, from);
            members[at++] = group.Negates ? member.Not() : member;
        }

        return Window.AtLeast(group.Rule.Needed, members);
    }
}
