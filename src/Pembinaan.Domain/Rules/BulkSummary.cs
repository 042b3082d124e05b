namespace Pembinaan.Domain.Rules;

/// <summary>What was decided about many people on one day: the outcomes, and which rule keeps how many of them out.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed record BulkSummary<TFacts>
{
    internal BulkSummary(
        LocalDate day,
        RuleVersion<TFacts>? version,
        int count,
        int met,
        int notMet,
        int undetermined,
        ValueList<(Rule<TFacts> Rule, int Depth, int Unmet, int Undetermined, int SoleBlocker)> rules
    )
    {
        Day = day;
        Version = version;
        Count = count;
        Met = met;
        NotMet = notMet;
        Undetermined = undetermined;
        Rules = rules;
    }

    /// <summary>The day decided for.</summary>
    public LocalDate Day { get; }

    /// <summary>The version decided by; null where none was in force.</summary>
    public RuleVersion<TFacts>? Version { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>How many meet the policy.</summary>
    public int Met { get; }

    /// <summary>How many do not.</summary>
    public int NotMet { get; }

    /// <summary>Of how many it cannot be determined.</summary>
    public int Undetermined { get; }

    /// <summary>How many were not decided on because no rule set is in force: all of them, or none.</summary>
    public int NoRuleSetInForce => Count - Met - NotMet - Undetermined;

    /// <summary>
    /// The histogram: every rule in order, each group before its members, with its depth within groups from 0; of how many people it is not met or
    /// undetermined; and how many it alone keeps out: it is not met, and every other rule that refuses is. That is 0 for members of groups and for rules that
    /// only warn.
    /// </summary>
    public ValueList<(Rule<TFacts> Rule, int Depth, int Unmet, int Undetermined, int SoleBlocker)> Rules { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Day:uuuu-MM-dd}: {Met} met, {NotMet} not met, {Undetermined} undetermined, {NoRuleSetInForce} without rules";
}
