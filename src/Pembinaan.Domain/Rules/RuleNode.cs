namespace Pembinaan.Domain.Rules;

/// <summary>A rule at its place in a compiled set: a condition's bit, or a group's bit with the bits of its members.</summary>
internal sealed class RuleNode<TFacts>
{
    internal required Rule<TFacts> Rule { get; init; }

    /// <summary>The position among the conditions, or among the groups.</summary>
    internal required int Bit { get; init; }

    internal required int Depth { get; init; }

    /// <summary>The position in the list of nodes after the last member's: where the next rule of the same level stands.</summary>
    internal required int End { get; init; }

    internal bool IsGroup => Rule.Condition is null;

    /// <summary>The members that are single conditions.</summary>
    internal ulong Conditions { get; init; }

    /// <summary>The members that are groups.</summary>
    internal ulong Groups { get; init; }

    internal int MemberCount { get; init; }

    internal int Needed { get; init; }

    internal bool Negates { get; init; }
}
