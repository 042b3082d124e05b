using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A day on which the answer changes, and what changes it.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed record WindowEdge<TFacts>
{
    internal WindowEdge(
        LocalDate day,
        in Decision<TFacts> before,
        in Decision<TFacts> after,
        ValueList<(Rule<TFacts> Rule, Verdict? Before, Verdict? After, int Depth, Waiver? Waiver)> rules,
        ValueList<NamedFact<TFacts>> forgotten
    )
    {
        Day = day;
        Before = before;
        After = after;
        Rules = rules;
        ForgottenFacts = forgotten;
    }

    /// <summary>The first day of the new answer.</summary>
    public LocalDate Day { get; }

    /// <summary>The decision for the day before.</summary>
    public Decision<TFacts> Before { get; }

    /// <summary>The decision for the day.</summary>
    public Decision<TFacts> After { get; }

    /// <summary>
    /// The binding rules: those that turn, in order, each group before what in it turns. Each with its verdict on the day before and on the day, null where the
    /// version then in force has no such rule; how deep it stands within groups, from 0; and the waiver that begins or ends, if it turns by that alone.
    /// </summary>
    /// <remarks>Where versions differ on both sides these are the rules that refuse or cannot be determined on the side that is not met.</remarks>
    public ValueList<(Rule<TFacts> Rule, Verdict? Before, Verdict? After, int Depth, Waiver? Waiver)> Rules { get; }

    /// <summary>The facts read by these rules that were known through the day before and are not known any more.</summary>
    public ValueList<NamedFact<TFacts>> ForgottenFacts { get; }

    /// <summary>Whether another version is in force on the day than on the day before, or none on one of them.</summary>
    public bool IsChangeOfVersion => !ReferenceEquals(Before.Version, After.Version);

    /// <inheritdoc/>
    public override string ToString()
    {
        var turning = Rules.Select(static t => $"{t.Rule.Code}: {t.Before?.ToString() ?? "–"} → {t.After?.ToString() ?? "–"}");
        return $"{Day:uuuu-MM-dd}: {Before.Outcome} → {After.Outcome} ({string.Join(", ", turning)})";
    }
}
