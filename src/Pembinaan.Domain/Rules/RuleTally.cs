namespace Pembinaan.Domain.Rules;

/// <summary>How many people a rule keeps out.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed record RuleTally<TFacts>
{
    internal RuleTally(Rule<TFacts> rule, int depth, int unmet, int undetermined, int soleBlocker)
    {
        Rule = rule;
        Depth = depth;
        Unmet = unmet;
        Undetermined = undetermined;
        SoleBlocker = soleBlocker;
    }

    /// <summary>The rule.</summary>
    public Rule<TFacts> Rule { get; }

    /// <summary>How deep it stands within groups, from 0.</summary>
    public int Depth { get; }

    /// <summary>Of how many people it is not met.</summary>
    public int Unmet { get; }

    /// <summary>Of how many people it cannot be determined.</summary>
    public int Undetermined { get; }

    /// <summary>
    /// How many people it alone keeps out: it is not met, and every other rule that refuses is. Always 0 for members of groups and for rules that only warn.
    /// </summary>
    public int SoleBlocker { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Code}: {Unmet} unmet, {Undetermined} undetermined, {SoleBlocker} alone";
}
