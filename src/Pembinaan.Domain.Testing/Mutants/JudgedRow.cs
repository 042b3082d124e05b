using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A row with what every rule in force on its day says: of a broken rule only that rule and the groups that it stands in are decided anew.</summary>
internal sealed class JudgedRow<TFacts>
{
    private readonly Dictionary<Rule<TFacts>, JudgedRule<TFacts>> _rules;
    private readonly Dictionary<Rule<TFacts>, Rule<TFacts>> _groups;

    private JudgedRow(DecisionRow<TFacts> row, in Decision<TFacts> decision, Dictionary<Rule<TFacts>, Rule<TFacts>> groups)
    {
        Row = row;
        _rules = decision.AllFindings().ToDictionary(static f => f.Rule, f => new JudgedRule<TFacts>(this, f.Rule, f.Verdict));
        _groups = groups;
    }

    /// <summary>The rows of a table that holds.</summary>
    /// <exception cref="PolicyTestException">It does not.</exception>
    internal static JudgedRow<TFacts>[] Of(DecisionTable<TFacts> table)
    {
        var rows = new JudgedRow<TFacts>[table.Rows.Count];
        Dictionary<RuleSet<TFacts>, Dictionary<Rule<TFacts>, Rule<TFacts>>> groups = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Length; i++)
        {
            var decision = Decided(table, table.Rows[i]);
            rows[i] = new(table.Rows[i], decision, decision.Rules is { } rules ? GroupsOf(rules, groups) : []);
        }

        return rows;
    }

    // Where one row differs, or nothing can be decided of it, the table tells every row of which that is so.
    private static Decision<TFacts> Decided(DecisionTable<TFacts> table, DecisionRow<TFacts> row)
    {
        try
        {
            var decision = table.Policy.Decide(row.Facts, row.Day);
            if (row.Expected.Holds(decision))
            {
                return decision;
            }
        }
        catch (Exception thrown) when (thrown is not PolicyTestException)
        {
            _ = table.Check();
            throw;
        }

        _ = table.Check();
        throw new PolicyTestException($"\"{row.Name}\" is decided otherwise each time it is asked.");
    }

    /// <summary>The group of each rule of a set that stands in one.</summary>
    private static Dictionary<Rule<TFacts>, Rule<TFacts>> GroupsOf(
        RuleSet<TFacts> set,
        Dictionary<RuleSet<TFacts>, Dictionary<Rule<TFacts>, Rule<TFacts>>> known
    )
    {
        if (known.TryGetValue(set, out var groups))
        {
            return groups;
        }

        known[set] = groups = [];
        foreach (var rule in set.AllRules)
        {
            foreach (var member in rule.Members)
            {
                groups.Add(member, rule);
            }
        }

        return groups;
    }

    internal DecisionRow<TFacts> Row { get; }

    /// <summary>A rule as it is in this row; null of one that is not in force on its day.</summary>
    internal JudgedRule<TFacts>? Find(Rule<TFacts> rule) => _rules.GetValueOrDefault(rule);

    /// <summary>What a rule that is in force says.</summary>
    internal Verdict Of(Rule<TFacts> rule) => _rules[rule].Verdict;

    /// <summary>What a group that is in force would say if it were of another kind.</summary>
    internal Verdict Of(Rule<TFacts> group, GroupKind kind, int needed) => Settled(group, kind, needed, null, default);

    /// <summary>Whether the decision is another where a rule says something else: for a rule that only warns, not met and undetermined are the same.</summary>
    internal bool IsTurnedBy(Rule<TFacts> rule, Verdict verdict)
    {
        for (var right = Of(rule); verdict != right; right = Of(rule))
        {
            if (!_groups.TryGetValue(rule, out var group))
            {
                return rule.Effect != Effect.Warn || verdict == Verdict.Met || right == Verdict.Met;
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
            var verdict = ReferenceEquals(one, member) ? instead : Of(one);
            met += verdict == Verdict.Met ? 1 : 0;
            notMet += verdict == Verdict.NotMet ? 1 : 0;
        }

        (met, notMet) = kind == GroupKind.Not ? (notMet, met) : (met, notMet);
        return met >= needed ? Verdict.Met
            : notMet > group.Members.Count - needed ? Verdict.NotMet
            : Verdict.Undetermined;
    }
}
