using System.Numerics;

namespace Pembinaan.Domain.Rules;

/// <summary>A group as bits: which conditions and groups are its members and how many must hold.</summary>
internal readonly struct GroupBits
{
    private readonly ulong _conditions;
    private readonly ulong _groups;
    private readonly int _needed;
    private readonly int _refuting;
    private readonly bool _negates;

    internal GroupBits(ulong conditions, ulong groups, int members, int needed, bool negates)
    {
        _conditions = conditions;
        _groups = groups;
        _needed = needed;
        _refuting = members - needed + 1;
        _negates = negates;
    }

    /// <summary>Whether enough members hold, and whether so many fail that no longer enough can.</summary>
    internal (bool IsMet, bool IsNotMet) Settle(ulong met, ulong notMet, ulong groupsMet, ulong groupsNotMet)
    {
        var holding = BitOperations.PopCount(met & _conditions) + BitOperations.PopCount(groupsMet & _groups);
        var failing = BitOperations.PopCount(notMet & _conditions) + BitOperations.PopCount(groupsNotMet & _groups);
        return _negates ? (failing >= _needed, holding >= _refuting) : (holding >= _needed, failing >= _refuting);
    }
}
