using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// A rule: a stable code, a positive sentence in both languages, what it rests on, what follows if it is not met, and one condition or a group of rules.
/// </summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class Rule<TFacts>
{
    // Changed only in a copy that nobody has seen yet.
    private Effect _effect;
    private ValueList<Rule<TFacts>> _members;
    private bool _isOverridable;
    private string _field = "";
    private Func<TFacts, LocalDate, LocalisedText?>? _whenNotMet;
    private Func<TFacts, LocalDate, LocalisedText?>? _whenUndetermined;
    private (bool Instead, bool After) _tells;

    private Rule(string code, LocalisedText requirement, Basis basis, Condition<TFacts>? condition, GroupKind kind, int needed, ValueList<Rule<TFacts>> members)
    {
        Code = code;
        Requirement = requirement;
        Basis = basis;
        Condition = condition;
        Kind = kind;
        Needed = needed;
        _members = members;
    }

    /// <summary>The stable code, <c>AREA-TOPIC</c>; never renumbered or reused.</summary>
    public string Code { get; }

    /// <summary>What is required, as a positive sentence.</summary>
    public LocalisedText Requirement { get; }

    /// <summary>What it rests on.</summary>
    public Basis Basis { get; }

    /// <summary>What follows when it is not met.</summary>
    public Effect Effect => _effect;

    /// <summary>Whether an authorised person may waive it.</summary>
    public bool IsOverridable => _isOverridable;

    /// <summary>The field or argument of the question that it is about, as errors name it; empty for the whole.</summary>
    public string Field => _field;

    /// <summary>How the rule is put together.</summary>
    public GroupKind Kind { get; }

    /// <summary>The condition; null for a group.</summary>
    public Condition<TFacts>? Condition { get; }

    /// <summary>The members of a group; empty for a single rule.</summary>
    public ValueList<Rule<TFacts>> Members => _members;

    /// <summary>How many members must be met; 1 for a single rule.</summary>
    public int Needed { get; }

    /// <summary>A rule of one condition.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The rule; it refuses and cannot be waived, unless <see cref="AsWarning"/> or <see cref="Overridable"/> says otherwise.</returns>
    internal static Rule<TFacts> That(string code, LocalisedText requirement, Basis basis, Condition<TFacts> condition)
    {
        Guard.Against.Null(condition);
        return Checked(code, requirement, basis, condition, GroupKind.Single, 1, []);
    }

    /// <summary>A group of which all must be met.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="members">The members, at least one.</param>
    /// <returns>The rule.</returns>
    internal static Rule<TFacts> AllOf(string code, LocalisedText requirement, Basis basis, params ReadOnlySpan<Rule<TFacts>> members) =>
        Checked(code, requirement, basis, null, GroupKind.AllOf, members.Length, members);

    /// <summary>A group of which one must be met.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="members">The members, at least one.</param>
    /// <returns>The rule.</returns>
    internal static Rule<TFacts> AnyOf(string code, LocalisedText requirement, Basis basis, params ReadOnlySpan<Rule<TFacts>> members) =>
        Checked(code, requirement, basis, null, GroupKind.AnyOf, 1, members);

    /// <summary>A group of which a number must be met.</summary>
    /// <param name="needed">How many, from 1 to the number of members.</param>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="members">The members, at least one.</param>
    /// <returns>The rule.</returns>
    internal static Rule<TFacts> AtLeast(int needed, string code, LocalisedText requirement, Basis basis, params ReadOnlySpan<Rule<TFacts>> members) =>
        Checked(code, requirement, basis, null, GroupKind.AtLeast, needed, members);

    /// <summary>A rule that is met where another is not.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="member">What must not hold.</param>
    /// <returns>The rule.</returns>
    internal static Rule<TFacts> Not(string code, LocalisedText requirement, Basis basis, Rule<TFacts> member)
    {
        Guard.Against.Null(member);
        return Checked(code, requirement, basis, null, GroupKind.Not, 1, [member]);
    }

    /// <summary>A rule with an exception: met where the rule is met or the exception applies.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <param name="requirement">What is required, as a positive sentence.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="exception">The exception.</param>
    /// <returns>The rule with its exception.</returns>
    internal static Rule<TFacts> Unless(string code, LocalisedText requirement, Basis basis, Rule<TFacts> rule, Rule<TFacts> exception)
    {
        Guard.Against.Null(exception);
        Guard.Against.Null(rule);
        return Checked(code, requirement, basis, null, GroupKind.Unless, 1, [rule, exception]);
    }

    /// <summary>The same rule, which warns and never refuses.</summary>
    /// <returns>A new rule.</returns>
    public Rule<TFacts> AsWarning() => Changed(static rule => rule._effect = Effect.Warn);

    /// <summary>The same rule, which an authorised person may waive.</summary>
    /// <returns>A new rule.</returns>
    public Rule<TFacts> Overridable() => Changed(static rule => rule._isOverridable = true);

    /// <summary>The same rule, with the field or argument that it is about: what errors name, so that a form can show them beside it.</summary>
    /// <param name="field">The field; not blank.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentException">The field is blank.</exception>
    public Rule<TFacts> Concerning(string field)
    {
        Guard.Against.NullOrWhiteSpace(field);
        return Changed(rule => rule._field = field);
    }

    /// <summary>The same rule with a second sentence, said of the facts when it is not met; null where there is nothing more to say.</summary>
    internal Rule<TFacts> Otherwise(Func<TFacts, LocalDate, LocalisedText?> said) =>
        Changed(rule => (rule._whenNotMet, rule._tells) = (said, default));

    /// <summary>
    /// The same rule, which says the facts by which it is not met in place of its requirement. Where it only warns, flags alone: warnings are stored, and a
    /// flag says no more than the rule.
    /// </summary>
    internal Rule<TFacts> SayingFacts() => Changed(static rule => rule._tells = (true, false));

    /// <summary>The same rule, which tells the facts by which it is not met after what it says.</summary>
    internal Rule<TFacts> TellingFacts() => Changed(static rule => rule._tells = (false, true));

    /// <summary>The facts by which it is not met; null where it tells none.</summary>
    internal LocalisedText? Tell(TFacts facts, LocalDate day, bool onlyFlags = false) => _tells.After ? Told(facts, day, onlyFlags) : null;

    private LocalisedText? Told(TFacts facts, LocalDate day, bool onlyFlags) =>
        ConditionText.Told(Condition!, facts, day, onlyFlags || Effect == Effect.Warn);

    /// <summary>What is said, beside the facts that are missing, when it cannot be determined.</summary>
    internal Rule<TFacts> Undecided(Func<TFacts, LocalDate, LocalisedText?> said) => Changed(rule => rule._whenUndetermined = said);

    /// <summary>What is said of facts on a day beside or in place of the requirement; null where there is nothing more to say.</summary>
    internal LocalisedText? Say(Verdict verdict, TFacts facts, LocalDate day, bool onlyFlags = false)
    {
        try
        {
            return verdict switch
            {
                Verdict.NotMet => _tells.Instead ? Told(facts, day, onlyFlags) : _whenNotMet?.Invoke(facts, day),
                Verdict.Undetermined => _whenUndetermined?.Invoke(facts, day),
                _ => null,
            };
        }
        catch (Exception exception) when (RuleErrors.Tag(exception, Code))
        {
            throw;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>This rule, or the one that has its code; the members of a group likewise.</summary>
    internal Rule<TFacts> Replacing(IReadOnlyDictionary<string, Rule<TFacts>> byCode) =>
        byCode.TryGetValue(Code, out var other) ? other
        : Members.IsEmpty ? this
        : Changed(rule => rule._members = Members.Select(m => m.Replacing(byCode)).ToValueList());

    private Rule<TFacts> Changed(Action<Rule<TFacts>> change)
    {
        var changed = (Rule<TFacts>)MemberwiseClone();
        change(changed);
        return changed;
    }

    private static Rule<TFacts> Checked(
        string code,
        LocalisedText requirement,
        Basis basis,
        Condition<TFacts>? condition,
        GroupKind kind,
        int needed,
        ReadOnlySpan<Rule<TFacts>> members
    )
    {
        Guard.Against.NullOrWhiteSpace(code);
        if (requirement is null || basis is null)
        {
            throw Incomplete(code, requirement, basis);
        }

        Guard.Against.NullItem(members, what: code);
        return new(code, requirement, basis, condition, kind, needed, ValueLists.Of(members));
    }

    private static ArgumentNullException Incomplete(string code, LocalisedText? requirement, Basis? basis) =>
        requirement is null
            ? new(nameof(requirement), $"The rule {code} says in both languages what it requires.")
            : new(nameof(basis), $"The rule {code} names what it rests on.");
}
