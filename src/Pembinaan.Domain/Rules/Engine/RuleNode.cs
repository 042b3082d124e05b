using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Rules;

/// <summary>A rule at its place in a compiled set: a condition's bit, or a group's bit with the bits of its members.</summary>
internal sealed class RuleNode<TFacts>
{
    internal readonly Rule<TFacts> Rule;

    /// <summary>The position among the conditions, or among the groups.</summary>
    internal readonly int Bit;

    internal readonly int Depth;

    /// <summary>The position in the list of nodes after the last member's: where the next rule of the same level stands.</summary>
    internal readonly int End;

    internal readonly bool IsGroup;

    internal readonly int MemberCount;

    internal readonly bool Negates;

    private readonly ulong _conditions;
    private readonly ulong _groups;
    private readonly int _needed;
    private readonly int _refuting;

    internal RuleNode(Rule<TFacts> rule, int bit, int depth, int end, ulong conditions = 0, ulong groups = 0)
    {
        Rule = rule;
        Bit = bit;
        Depth = depth;
        End = end;
        IsGroup = rule.Condition is null;
        MemberCount = rule.Members.Count;
        Negates = rule.Kind == GroupKind.Not;
        _conditions = conditions;
        _groups = groups;
        _needed = rule.Needed;
        _refuting = MemberCount - _needed + 1;
    }

    /// <summary>Whether enough members of the group hold, and whether so many fail that no longer enough can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (bool IsMet, bool IsNotMet) Settle(ulong met, ulong notMet, ulong groupsMet, ulong groupsNotMet)
    {
        var holding = BitOperations.PopCount(met & _conditions) + BitOperations.PopCount(groupsMet & _groups);
        var failing = BitOperations.PopCount(notMet & _conditions) + BitOperations.PopCount(groupsNotMet & _groups);
        return Negates ? (failing >= _needed, holding >= _refuting) : (holding >= _needed, failing >= _refuting);
    }
}
