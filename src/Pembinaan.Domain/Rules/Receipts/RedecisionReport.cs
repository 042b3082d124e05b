namespace Pembinaan.Domain.Rules;

/// <summary>What other rules would say of decisions of the past. A report: it replaces none of them.</summary>
public sealed record RedecisionReport
{
    internal RedecisionReport(
        string? version,
        bool keepsEarlierDecisions,
        int count,
        List<(int Place, DecisionDifference Difference, bool IsProtected)> differences,
        List<DomainError> faults
    )
    {
        Version = version;
        KeepsEarlierDecisions = keepsEarlierDecisions;
        Count = count;
        Differences = differences.ToValueList();
        Faults = faults.ToValueList();
        Outcomes = differences
            .Select(static d => d.Difference)
            .Where(static d => d.OutcomeChanged)
            .GroupBy(static d => (Before: d.Before.Outcome, After: d.After.Outcome))
            .OrderBy(static g => g.Key)
            .Select(static g => (g.Key.Before, g.Key.After, g.Count()))
            .ToValueList();
        Rules = differences
            .Select(static d => d.Difference)
            .SelectMany(static d => d.ReasonsNew.Select(static c => (c.Code, IsNew: true)).Concat(d.ReasonsGone.Select(static c => (c.Code, IsNew: false))))
            .GroupBy(static c => c.Code, StringComparer.Ordinal)
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => (g.Key, g.Count(static c => c.IsNew), g.Count(static c => !c.IsNew)))
            .ToValueList();
    }

    /// <summary>The version whose rules were asked; null where none is in force on the day asked for.</summary>
    public string? Version { get; }

    /// <summary>Whether people decided on earlier keep their version, so that nothing follows from the differences for them.</summary>
    public bool KeepsEarlierDecisions { get; }

    /// <summary>How many decisions were looked at.</summary>
    public int Count { get; }

    /// <summary>
    /// Those that would differ, in the order given: the place among those handed in, from 0; the difference; and whether the person keeps the version that
    /// decided, so that nothing follows.
    /// </summary>
    public ValueList<(int Place, DecisionDifference Difference, bool IsProtected)> Differences { get; }

    /// <summary>Those that were met and would no longer be.</summary>
    public IEnumerable<(int Place, DecisionDifference Difference, bool IsProtected)> Lost =>
        Differences.Where(static d => d.Difference is { Before.Outcome: Outcome.Met, After.Outcome: not Outcome.Met });

    /// <summary>Those that were not met and would now be.</summary>
    public IEnumerable<(int Place, DecisionDifference Difference, bool IsProtected)> Gained =>
        Differences.Where(static d => d.Difference is { Before.Outcome: not Outcome.Met, After.Outcome: Outcome.Met });

    /// <summary>How many would be the same.</summary>
    public int Unchanged => Count - Differences.Count - Faults.Count;

    /// <summary>The changes of outcome and how many there are of each.</summary>
    public ValueList<(Outcome Before, Outcome After, int Count)> Outcomes { get; }

    /// <summary>The rules that come to stand in the way, or cease to, and for how many.</summary>
    public ValueList<(string Code, int New, int Gone)> Rules { get; }

    /// <summary>The decisions that could not be looked at, for example because they are of another book; the identifier is their place, from 0.</summary>
    public ValueList<DomainError> Faults { get; }
}
