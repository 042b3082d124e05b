using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>The verdicts of all conditions and groups of a set on a day: as judged, and with what is waived taken for met.</summary>
internal readonly record struct RuleVerdicts(
    ConditionVerdicts Judged,
    ulong Met,
    ulong NotMet,
    ulong GroupsMet,
    ulong GroupsNotMet,
    ulong OwnMet,
    ulong OwnNotMet
)
{
    /// <summary>The verdict before a waiver of the rule itself; waivers of a group's members count.</summary>
    internal Verdict VerdictOf<TFacts>(RuleNode<TFacts> node) => node.IsGroup ? At(OwnMet, OwnNotMet, node.Bit) : At(Judged.Met, Judged.NotMet, node.Bit);

    /// <summary>The verdict with the rule's own waiver.</summary>
    internal Verdict EffectiveVerdictOf<TFacts>(RuleNode<TFacts> node) => node.IsGroup ? At(GroupsMet, GroupsNotMet, node.Bit) : At(Met, NotMet, node.Bit);

    private static Verdict At(ulong met, ulong notMet, int bit) => (Verdict)((((met >> bit) & 1) << 1) | ((notMet >> bit) & 1));
}
