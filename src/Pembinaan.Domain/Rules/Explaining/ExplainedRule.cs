using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What a decision found about one rule, ready to be read by people.</summary>
public sealed record ExplainedRule
{
    internal ExplainedRule() { }

    /// <summary>The code.</summary>
    public string Code { get; internal init; } = null!;

    /// <summary>What is required.</summary>
    public LocalisedText Requirement { get; internal init; } = null!;

    /// <summary>What it rests on: the articles, a policy or a practice.</summary>
    public Basis Basis { get; internal init; } = null!;

    /// <summary>What follows when it is not met.</summary>
    public Effect Effect { get; internal init; }

    /// <summary>How it is put together.</summary>
    public GroupKind Kind { get; internal init; }

    /// <summary>What the condition asks, with the conventions by which it counts; for a group, how many of its members must be met.</summary>
    public LocalisedText Condition { get; internal init; } = null!;

    /// <summary>What the facts say, before a waiver of the rule.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>Whether it asks anything of these facts on the day; where not, it is said to be not applicable.</summary>
    public bool IsApplicable { get; internal init; } = true;

    /// <summary>What the rule says of these facts because it is not met; null where it is met, or has no such sentence.</summary>
    public LocalisedText? Said { get; internal init; }

    /// <summary>The waiver that sets it aside though it is not met; or null.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <summary>From which day, or until which, it is met; null if there is nothing to say.</summary>
    public LocalisedText? When { get; internal init; }

    /// <summary>The facts that it reads; for a group, none: its members read them.</summary>
    public ValueList<ExplainedFact> Facts { get; internal init; }

    /// <summary>The facts that are missing to decide it.</summary>
    public ValueList<LocalisedText> Missing { get; internal init; }

    /// <summary>All members of a group, in order.</summary>
    public ValueList<ExplainedRule> Members { get; internal init; }

    /// <summary>
    /// Whether it had a part in the verdict of the group it stands in: in a choice that is met, only what makes it so; in one that is not, every branch. True
    /// for a rule at the top.
    /// </summary>
    public bool IsDecisive { get; internal init; }

    /// <summary>Whether it is the exception of the rule it stands in.</summary>
    public bool IsException { get; internal init; }

    /// <summary>The members that had a part in the verdict.</summary>
    public IEnumerable<ExplainedRule> DecisiveMembers => Members.Where(static m => m.IsDecisive);

    /// <summary>The rule and all that had a part below it, each group before its members.</summary>
    /// <returns>The rules, with their depth from 0.</returns>
    internal IEnumerable<(int Depth, ExplainedRule Rule)> Walk(int depth = 0) => DecisiveMembers.SelectMany(m => m.Walk(depth + 1)).Prepend((depth, this));

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Verdict}";
}
