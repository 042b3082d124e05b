using System.Numerics;

namespace Pembinaan.Domain.Rules;

/// <summary>Counts the verdicts of many people, block by block; keeps none of them.</summary>
internal sealed class BulkCounting<TFacts>(RuleVersion<TFacts> version, LocalDate day)
{
    private const int Block = 1_024;

    private readonly RuleProgram<TFacts> _program = version.Rules!.Program;
    private readonly ConditionVerdicts[] _verdicts = new ConditionVerdicts[Block];
    private readonly int[] _conditionsUnmet = new int[RuleSet<TFacts>.Most];
    private readonly int[] _conditionsMet = new int[RuleSet<TFacts>.Most];
    private readonly int[] _conditionsAlone = new int[RuleSet<TFacts>.Most];
    private readonly int[] _groupsUnmet = new int[RuleSet<TFacts>.Most];
    private readonly int[] _groupsMet = new int[RuleSet<TFacts>.Most];
    private readonly int[] _groupsAlone = new int[RuleSet<TFacts>.Most];
    private int _count;
    private int _met;
    private int _notMet;

    internal BulkSummary<TFacts> Count(
        ReadOnlySpan<TFacts> facts,
        IProgress<(long Done, long Total)>? progress,
        long before,
        long total,
        CancellationToken cancellation
    )
    {
        for (var at = 0; at < facts.Length; at += Block)
        {
            cancellation.ThrowIfCancellationRequested();
            var block = facts.Slice(at, Math.Min(Block, facts.Length - at));
            version.Rules!.Judge(block, day, _verdicts);
            foreach (var judged in _verdicts.AsSpan(0, block.Length))
            {
                Add(_program.Settle(judged, 0, 0));
            }

            progress?.Report(new(before + at + block.Length, total));
        }

        return new(day, version, _count, _met, _notMet, _count - _met - _notMet, _program.Nodes.Select(Tally).ToValueList());
    }

    private void Add(in RuleVerdicts settled)
    {
        var outcome = _program.OutcomeOf(settled);
        _count++;
        _met += outcome == Outcome.Met ? 1 : 0;
        _notMet += outcome == Outcome.NotMet ? 1 : 0;
        AddEach(settled.Met, _conditionsMet);
        AddEach(settled.NotMet, _conditionsUnmet);
        AddEach(settled.GroupsMet, _groupsMet);
        AddEach(settled.GroupsNotMet, _groupsUnmet);
        if (outcome == Outcome.NotMet)
        {
            var (conditions, groups) = _program.SoleBlockerOf(settled);
            AddEach(conditions, _conditionsAlone);
            AddEach(groups, _groupsAlone);
        }
    }

    private static void AddEach(ulong bits, int[] counts)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    private (Rule<TFacts> Rule, int Depth, int Unmet, int Undetermined, int SoleBlocker) Tally(RuleNode<TFacts> node)
    {
        var (met, unmet, alone) = node.IsGroup
            ? (_groupsMet[node.Bit], _groupsUnmet[node.Bit], _groupsAlone[node.Bit])
            : (_conditionsMet[node.Bit], _conditionsUnmet[node.Bit], _conditionsAlone[node.Bit]);
        return (node.Rule, node.Depth, unmet, _count - met - unmet, alone);
    }
}
