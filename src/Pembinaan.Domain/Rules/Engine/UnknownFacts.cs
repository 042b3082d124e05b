using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Finds the facts that keep rules undetermined.</summary>
internal static class UnknownFacts
{
    /// <summary>
    /// The facts of the undetermined conditions that stand below nothing but undetermined rules. With conditions taken as independent each of them can still
    /// decide: an undetermined group is pivotal in the one above it, whatever its kind, for some values of its siblings.
    /// </summary>
    internal static List<NamedFact<TFacts>> Within<TFacts>(in Decision<TFacts> decision, in RuleVerdicts settled, int from, int to, bool ofRefusing)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var nodes = decision.Program.Nodes;
        var facts = new List<NamedFact<TFacts>>();
        for (var i = from; i < to;)
        {
            var node = nodes[i];
            var open = settled.EffectiveVerdictOf(node) == Verdict.Undetermined && (!ofRefusing || node.Depth > 0 || node.Rule.Effect == Effect.Refuse);
            if (open && node.Rule.Condition is { } condition)
            {
                facts.AddRange(condition.UnknownOn(decision.Facts, decision.Day).Where(f => seen.Add(f.Name)));
            }

            i = open ? i + 1 : node.End;
        }

        return facts;
    }
}
