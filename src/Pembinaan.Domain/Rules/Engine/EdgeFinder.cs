using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Finds which rules make the answer differ between two days that follow each other.</summary>
internal sealed class EdgeFinder<TFacts>
{
    private readonly Decision<TFacts> _before;
    private readonly Decision<TFacts> _after;
    private readonly RuleVerdicts _settledBefore;
    private readonly RuleVerdicts _settledAfter;
    private readonly List<(Rule<TFacts> Rule, Verdict? Before, Verdict? After, int Depth, Waiver? Waiver)> _found = [];

    private EdgeFinder(in Decision<TFacts> before, in Decision<TFacts> after)
    {
        _before = before;
        _after = after;
        _settledBefore = before.Settle();
        _settledAfter = after.Settle();
    }

    internal static WindowEdge<TFacts> Between(in Decision<TFacts> before, in Decision<TFacts> after)
    {
        var rules = ReferenceEquals(before.Rules, after.Rules) && before.Rules is not null ? WithinOneSet(before, after) : AcrossVersions(before, after);
        var (yesterday, today) = (before, after);
        var forgotten = rules
            .Where(static t => t.Rule.Condition is not null && t.After == Verdict.Undetermined)
            .SelectMany(static t => t.Rule.Condition!.Reads)
            .DistinctBy(static f => f.Name, StringComparer.Ordinal)
            .Where(f => f.IsKnownOn(yesterday.Facts, yesterday.Day) && !f.IsKnownOn(today.Facts, today.Day))
            .ToValueList();
        return new(after.Day, before, after, rules.ToValueList(), forgotten);
    }

    private static List<(Rule<TFacts> Rule, Verdict? Before, Verdict? After, int Depth, Waiver? Waiver)> WithinOneSet(
        in Decision<TFacts> before,
        in Decision<TFacts> after
    )
    {
        var turning = new EdgeFinder<TFacts>(before, after);
        var top = turning.LevelFrom(0, before.Program.Nodes.Length).FindAll(static n => n.Rule.Effect == Effect.Refuse);
        turning.Find(top, top.Count, false, Rank(before.Outcome) < Rank(after.Outcome));
        return turning._found;
    }

    private static List<(Rule<TFacts> Rule, Verdict? Before, Verdict? After, int Depth, Waiver? Waiver)> AcrossVersions(
        in Decision<TFacts> before,
        in Decision<TFacts> after
    )
    {
        var (earlier, later) = (before, after);
        var side = after.IsMet ? before : after;
        return
        [
            .. side
                .Unmet.Concat(side.Undetermined)
                .Select(f => (
                    later.Rules?.Find(f.Rule.Code) ?? f.Rule,
                    VerdictOn(earlier, f.Rule.Code),
                    VerdictOn(later, f.Rule.Code),
                    0,
                    (Waiver?)null
                )),
        ];
    }

    private static Verdict? VerdictOn(in Decision<TFacts> decision, string code) =>
        decision.Rules is { } rules && rules.Program.Find(code) is { } node ? decision.Settle().EffectiveVerdictOf(node) : null;

    private static int Rank(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => 2,
            Outcome.Undetermined => 1,
            _ => 0,
        };

    private static int Rank(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => 2,
            Verdict.Undetermined => 1,
            _ => 0,
        };

    /// <summary>
    /// Of the members that move the group the way it goes: those without which it would not, or else those that alone would do, or else all of them.
    /// </summary>
    private void Find(List<RuleNode<TFacts>> members, int needed, bool negates, bool upwards)
    {
        var moved = members.FindAll(m => Before(m) != After(m) && (Rank(Before(m)) < Rank(After(m))) == (upwards != negates));
        var reached = Settle(members, needed, negates, After);
        var binding = moved.FindAll(m => Settle(members, needed, negates, n => n == m ? Before(n) : After(n)) != reached);
        binding = binding.Count > 0 ? binding : moved.FindAll(m => Settle(members, needed, negates, n => n == m ? After(n) : Before(n)) == reached);
        foreach (var node in binding.Count > 0 ? binding : moved)
        {
            var turnsItself = _settledBefore.VerdictOf(node) != _settledAfter.VerdictOf(node);
            _found.Add(
                (
                    node.Rule,
                    Before(node),
                    After(node),
                    node.Depth,
                    turnsItself ? null : _before.Waivers?.Of(node, _before.Day) ?? _after.Waivers?.Of(node, _after.Day)
                )
            );
            if (node.IsGroup && turnsItself)
            {
                var place = Array.IndexOf(_before.Program.Nodes, node);
                Find(LevelFrom(place + 1, node.End), node.Rule.Needed, node.Negates, Rank(Before(node)) < Rank(After(node)));
            }
        }
    }

    private Verdict Before(RuleNode<TFacts> node) => _settledBefore.EffectiveVerdictOf(node);

    private Verdict After(RuleNode<TFacts> node) => _settledAfter.EffectiveVerdictOf(node);

    private List<RuleNode<TFacts>> LevelFrom(int from, int to)
    {
        var nodes = _before.Program.Nodes;
        var level = new List<RuleNode<TFacts>>();
        for (var i = from; i < to; i = nodes[i].End)
        {
            level.Add(nodes[i]);
        }

        return level;
    }

    private static Verdict Settle(List<RuleNode<TFacts>> members, int needed, bool negates, Func<RuleNode<TFacts>, Verdict> verdictOf)
    {
        var holding = members.Count(m => verdictOf(m) == (negates ? Verdict.NotMet : Verdict.Met));
        var failing = members.Count(m => verdictOf(m) == (negates ? Verdict.Met : Verdict.NotMet));
        return holding >= needed ? Verdict.Met
            : failing > members.Count - needed ? Verdict.NotMet
            : Verdict.Undetermined;
    }
}
