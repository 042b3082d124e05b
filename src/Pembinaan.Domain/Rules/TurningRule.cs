using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A rule that makes the answer change on a day: its own verdict changes there, and without that change the answer would not.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed record TurningRule<TFacts>
{
    internal TurningRule(Rule<TFacts> rule, Verdict? before, Verdict? after, int depth, Waiver? waiver)
    {
        Rule = rule;
        Before = before;
        After = after;
        Depth = depth;
        Waiver = waiver;
    }

    /// <summary>The rule, as it stands in the later version if it stands there.</summary>
    public Rule<TFacts> Rule { get; }

    /// <summary>Its verdict on the day before, with waivers; null if the version of that day has no such rule.</summary>
    public Verdict? Before { get; }

    /// <summary>Its verdict on the day, with waivers; null if the version of that day has no such rule.</summary>
    public Verdict? After { get; }

    /// <summary>How deep it stands within groups, from 0: the group that turns comes first, then what in it turns.</summary>
    public int Depth { get; }

    /// <summary>The waiver whose first or last day it is that turns the rule; or null.</summary>
    public Waiver? Waiver { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Code}: {Before?.ToString() ?? "–"} → {After?.ToString() ?? "–"}";
}
