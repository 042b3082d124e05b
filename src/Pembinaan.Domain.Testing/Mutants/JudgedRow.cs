using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A row with what every rule in force on its day says: of a broken rule only that rule and the groups that it stands in are decided anew.</summary>
internal sealed class JudgedRow<TFacts>
{
    private readonly Dictionary<Rule<TFacts>, Verdict> _verdicts;
    private readonly Dictionary<Rule<TFacts>, Rule<TFacts>> _groups;
    private readonly Dictionary<Rule<TFacts>, Window> _windows = [];

    private JudgedRow(DecisionRow<TFacts> row, in Decision<TFacts> decision, Dictionary<Rule<TFacts>, Rule<TFacts>> groups)
    {
        Row = row;
        _verdicts = decision.AllFindings().ToDictionary(static f => f.Rule, static f => f.Verdict);
        _groups = groups;
    }

    /// <summary>The rows of a table that holds.</summary>
    /// <exception cref="PolicyTestException">It does not.</exception>
    internal static JudgedRow<TFacts>[] Of(DecisionTable<TFacts> table)
    {
        var policy = table.Policy;
        Dictionary<Rule<TFacts>, Rule<TFacts>> none = [];
        var groups = policy.Sets.Select(static s => s.Set).Distinct().ToDictionary(static set => set, GroupsOf);
        return
        [
            .. table.Rows.Select(row =>
            {
                var decision = Decided(table, row);
                return new JudgedRow<TFacts>(row, decision, decision.Rules is { } rules ? groups[rules] : none);
            }),
        ];
    }

    // Where one row differs, or nothing can be decided of it, the table tells every row of which that is so.
    private static Decision<TFacts> Decided(DecisionTable<TFacts> table, DecisionRow<TFacts> row)
    {
        try
        {
            var decision = table.Policy.Decide(row);
            if (row.Expected.Holds(decision))
            {
                return decision;
            }
        }
        catch (PolicyTestException)
        {
            _ = table.Check();
            throw;
        }

        _ = table.Check();
        throw new PolicyTestException($"\"{row.Name}\" is decided otherwise each time it is asked.");
    }

    private static Dictionary<Rule<TFacts>, Rule<TFacts>> GroupsOf(RuleSet<TFacts> set) =>
        set.AllRules.SelectMany(static r => r.Members.Select(m => (Member: m, Group: r))).ToDictionary(static m => m.Member, static m => m.Group);

    internal DecisionRow<TFacts> Row { get; }

    /// <summary>Whether a rule is in force on the day of the row.</summary>
    internal bool Has(Rule<TFacts> rule) => _verdicts.ContainsKey(rule);

    /// <summary>What a rule that is in force says.</summary>
    internal Verdict Of(Rule<TFacts> rule) => _verdicts[rule];

    /// <summary>The days of a rule with a condition.</summary>
    internal Window WindowOf(Rule<TFacts> rule)
    {
        if (!_windows.TryGetValue(rule, out var days))
        {
            _windows[rule] = days = rule.Condition!.WindowOf(Row.Facts);
        }

        return days;
    }

    /// <summary>Whether a rule with a condition says something else a day before or after: elsewhere nobody notices that its days are moved by one.</summary>
    internal bool IsAtEdge(Rule<TFacts> rule)
    {
        var (days, day) = (WindowOf(rule), Row.Day);
        return day.Year is <= 1 or >= 9999 || days.At(day.PlusDays(-1)) != days.At(day) || days.At(day.PlusDays(1)) != days.At(day);
    }

    /// <summary>What a group that is in force would say if it were of another kind.</summary>
    internal Verdict Of(Rule<TFacts> group, GroupKind kind, int needed) => Settled(group, kind, needed, null, default);

    /// <summary>Whether the decision is another where a rule says something else: for a rule that only warns, not met and undetermined are the same.</summary>
    internal bool IsTurnedBy(Rule<TFacts> rule, Verdict verdict)
    {
        while (verdict != _verdicts[rule])
        {
            if (!_groups.TryGetValue(rule, out var group))
            {
                return rule.Effect != Effect.Warn || verdict == Verdict.Met || _verdicts[rule] == Verdict.Met;
            }

            (rule, verdict) = (group, Settled(group, group.Kind, group.Needed, rule, verdict));
        }

        return false;
    }

    private Verdict Settled(Rule<TFacts> group, GroupKind kind, int needed, Rule<TFacts>? member, Verdict instead)
    {
        var (met, notMet) = (0, 0);
        foreach (var one in group.Members.AsSpan())
        {
            var verdict = ReferenceEquals(one, member) ? instead : _verdicts[one];
            met += verdict == Verdict.Met ? 1 : 0;
            notMet += verdict == Verdict.NotMet ? 1 : 0;
        }

        (met, notMet) = kind == GroupKind.Not ? (notMet, met) : (met, notMet);
        return met >= needed ? Verdict.Met
            : notMet > group.Members.Count - needed ? Verdict.NotMet
            : Verdict.Undetermined;
    }
}
