namespace Pembinaan.Domain.Rules;

/// <summary>
/// A rule that is being written: what it requires in both languages, one condition or a group of rules, and last what it rests on. The order of the others is
/// free, and of two alike the later one counts. Each step gives a new draft; a draft can be kept and finished in several ways.
/// </summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class RuleDraft<TFacts>
{
    // Changed only in a copy that nobody has seen yet.
    private readonly string _code;
    private LocalisedText? _requirement;
    private Func<string, LocalisedText, Basis, Rule<TFacts>>? _make;
    private Func<TFacts, LocalDate, LocalisedText?>? _said;

    private RuleDraft(string code) => _code = code;

    /// <summary>Says what is required.</summary>
    /// <param name="id">A positive sentence in Indonesian; not blank.</param>
    /// <param name="en">The same in English; not blank.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> Requires(string id, string en) => Requires(new LocalisedText(id, en));

    /// <summary>Says what is required, in a text that stands in both languages, such as a filled <see cref="LocalisedTemplate"/>.</summary>
    /// <param name="requirement">A positive sentence.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> Requires(LocalisedText requirement)
    {
        Guard.Against.Null(requirement);
        return Changed(draft => draft._requirement = requirement);
    }

    /// <summary>
    /// A second sentence: what is said of the facts when the rule is not met, "All 12 seats are taken" instead of "Not met: A seat is free".
    /// </summary>
    /// <remarks>
    /// Made only when it is read; no decision makes it. Where both functions give null there is nothing more to say, and the requirement is said. It is no part
    /// of the content that a hash sees, because it changes no answer.
    /// </remarks>
    /// <param name="id">The sentence in Indonesian: <c>a =&gt; $"Sepertiga tercapai {a.Third}."</c>.</param>
    /// <param name="en">The sentence in English.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentException">When the sentence is read: one function gives a sentence and the other gives null.</exception>
    public RuleDraft<TFacts> Otherwise(Func<TFacts, Phrase?> id, Func<TFacts, Phrase?> en)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(en);
        return Otherwise((facts, _) => id(facts), (facts, _) => en(facts));
    }

    /// <summary>A second sentence, of the facts and the day decided for: <c>(a, day) =&gt; $"On {day} all {a.Seats} seats are taken."</c>.</summary>
    /// <param name="id">The sentence in Indonesian.</param>
    /// <param name="en">The sentence in English.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentException">When the sentence is read: one function gives a sentence and the other gives null.</exception>
    public RuleDraft<TFacts> Otherwise(Func<TFacts, LocalDate, Phrase?> id, Func<TFacts, LocalDate, Phrase?> en)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(en);
        return Changed(draft => draft._said = (facts, day) => Both(id(facts, day), en(facts, day)));
    }

    /// <summary>A rule of one condition.</summary>
    /// <param name="condition">The condition: met on its days, inclusive as it says.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> When(Condition<TFacts> condition)
    {
        Guard.Against.Null(condition);
        return Made((code, requirement, basis) => Rule<TFacts>.That(code, requirement, basis, condition));
    }

    /// <summary>A group of which all must be met.</summary>
    /// <param name="members">The members; a set refuses a group without any.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> AllOf(params ReadOnlySpan<Rule<TFacts>> members)
    {
        var all = Checked(members);
        return Made((code, requirement, basis) => Rule<TFacts>.AllOf(code, requirement, basis, all));
    }

    /// <summary>A group of which one must be met.</summary>
    /// <param name="members">The members; a set refuses a group without any.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> AnyOf(params ReadOnlySpan<Rule<TFacts>> members)
    {
        var all = Checked(members);
        return Made((code, requirement, basis) => Rule<TFacts>.AnyOf(code, requirement, basis, all));
    }

    /// <summary>A group of which a number must be met.</summary>
    /// <param name="needed">How many, from 1 to the number of members; a set refuses another number.</param>
    /// <param name="members">The members; a set refuses a group without any.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> AtLeast(int needed, params ReadOnlySpan<Rule<TFacts>> members)
    {
        var all = Checked(members);
        return Made((code, requirement, basis) => Rule<TFacts>.AtLeast(needed, code, requirement, basis, all));
    }

    /// <summary>A rule that is met where another is not.</summary>
    /// <param name="member">What must not hold.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> Not(Rule<TFacts> member)
    {
        Guard.Against.Null(member);
        return Made((code, requirement, basis) => Rule<TFacts>.Not(code, requirement, basis, member));
    }

    /// <summary>A rule with an exception: met where the rule is met or the exception applies.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="exception">The exception.</param>
    /// <returns>A new draft.</returns>
    public RuleDraft<TFacts> Unless(Rule<TFacts> rule, Rule<TFacts> exception)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(exception);
        return Made((code, requirement, basis) => Rule<TFacts>.Unless(code, requirement, basis, rule, exception));
    }

    /// <summary>Finishes the rule as a policy of the facility or programme itself, <see cref="Basis.FacilityPolicy"/>.</summary>
    /// <returns>The rule; it refuses and cannot be waived, unless it says otherwise.</returns>
    /// <exception cref="ArgumentException">The draft does not say what it requires, or has neither a condition nor members.</exception>
    public Rule<TFacts> FacilityPolicy() => RestsOn(Basis.FacilityPolicy);

    /// <summary>Finishes the rule with what it rests on: an article of law, a policy, a reported practice.</summary>
    /// <param name="basis">What it rests on.</param>
    /// <returns>
    /// The rule; it refuses and cannot be waived, unless <see cref="Rule{TFacts}.AsWarning"/> or <see cref="Rule{TFacts}.Overridable"/> says otherwise.
    /// </returns>
    /// <exception cref="ArgumentException">The draft does not say what it requires, or has neither a condition nor members.</exception>
    public Rule<TFacts> RestsOn(Basis basis)
    {
        Guard.Against.Null(basis);
        Guard.Against.Violation(_requirement is null, $"The rule {_code} must say in both languages what it requires.", nameof(basis));
        Guard.Against.Violation(_make is null, $"The rule {_code} must have a condition or members.", nameof(basis));
        var rule = _make!(_code, _requirement!, basis);
        return _said is null ? rule : rule.Otherwise(_said);
    }

    internal static RuleDraft<TFacts> Of(string code) => new(Guard.Against.NotACode(code));

    private static LocalisedText? Both(Phrase? id, Phrase? en)
    {
        Guard.Against.Violation(id is null != en is null, $"A rule must say its second sentence in both languages, or in neither.", nameof(en));
        return id is null ? null : new(id.In(Language.Indonesian), en!.In(Language.English));
    }

    private Rule<TFacts>[] Checked(ReadOnlySpan<Rule<TFacts>> members)
    {
        Guard.Against.NullItem(members, what: _code);
        return members.ToArray();
    }

    private RuleDraft<TFacts> Made(Func<string, LocalisedText, Basis, Rule<TFacts>> make) => Changed(draft => draft._make = make);

    private RuleDraft<TFacts> Changed(Action<RuleDraft<TFacts>> change)
    {
        var changed = (RuleDraft<TFacts>)MemberwiseClone();
        change(changed);
        return changed;
    }
}
