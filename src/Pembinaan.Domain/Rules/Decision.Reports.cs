namespace Pembinaan.Domain.Rules;

/// <content>What is handed on: errors and warnings of a result, receipts, differences.</content>
public readonly partial record struct Decision<TFacts>
{
    /// <summary>The decision in one line: the outcome, each reason in short, and from which day or until when it is met.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Tidak terpenuhi. Sepertiga tercapai 1 Mei 2025. Terpenuhi sejak 1 Mei 2025."</returns>
    public string In(Language language) => string.Join(' ', ExplanationMaker.Line(this).Select(said => said.In(language)));

    /// <summary>
    /// The decision explained: why, by which articles and conventions, on which facts, from which day and until when. Made only when it is asked for.
    /// </summary>
    /// <returns>The explanation, in both languages and several forms.</returns>
    public Explanation Explain() => ExplanationMaker.Explain(this);

    /// <summary>The explanation as an indented tree.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, with lines that end in a line feed.</returns>
    public string Explain(Language language) => Explain().ToTree(language);

    /// <summary>
    /// What the decision rested on and what it says, to be stored and replayed. Without salts, for what is not about people: no fact of it can be redacted
    /// later.
    /// </summary>
    /// <returns>The receipt.</returns>
    public Receipt Receipt() => Unsealed().Sealed();

    /// <summary>A receipt without salts, naming who decided.</summary>
    /// <param name="decidedBy">The person or office; not blank.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">The name is blank or holds a broken character.</exception>
    public Receipt Receipt(string decidedBy) => Unsealed(Utf16.Said(decidedBy)).Sealed();

    /// <summary>
    /// A receipt with a salt for each fact, so that each can be redacted later and the rest is still proven: for what is about people.
    /// </summary>
    /// <param name="salts">
    /// Gives a new salt each time it is asked, 22 to 100 visible characters that nobody can guess, such as
    /// <c>() =&gt; Convert.ToHexString(RandomNumberGenerator.GetBytes(16))</c>. The library makes no random numbers.
    /// </param>
    /// <param name="decidedBy">The person or office that decided, not blank; null if nobody is named.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">A salt is too short, is no visible text or was given before; or the name is blank or holds a broken
    /// character.</exception>
    public Receipt Receipt(Func<string> salts, string? decidedBy = null) =>
        ReceiptReplay.Salted(Unsealed(decidedBy is null ? null : Utf16.Said(decidedBy)), salts).Sealed();

    /// <summary>What would differ if the facts were others: the same question, by the same rules and with the same waivers.</summary>
    /// <param name="facts">The other facts.</param>
    /// <returns>The difference; <see cref="DecisionDifference.After"/> is the answer to the changed facts.</returns>
    public DecisionDifference WhatIf(in TFacts facts)
    {
        var judged = Rules is { } rules ? rules.Judge(facts, Day) : default;
        return DecisionDifference.Of(Unsealed(), new Decision<TFacts>(_version!, facts, Day, judged, Waivers, _selectedBy).Unsealed());
    }

    /// <summary>How another decision differs from this one.</summary>
    /// <param name="after">The other decision, on whatever facts, day and rules.</param>
    /// <returns>The difference.</returns>
    public DecisionDifference DifferenceTo(in Decision<TFacts> after) => DecisionDifference.Of(Unsealed(), after.Unsealed());

    /// <summary>
    /// The decision as errors for a result: one for each unmet or undetermined rule, with code, text (<see cref="Finding{TFacts}.Text"/>) and basis.
    /// </summary>
    /// <returns>The errors; empty if the policy is met.</returns>
    public ValueList<DomainError> ToErrors()
    {
        if (Rules is not { } rules)
        {
            return [NotInForce()];
        }

        var errors = new List<DomainError>();
        foreach (var finding in Unmet)
        {
            errors.Add(Refusal(finding));
        }

        foreach (var finding in Undetermined)
        {
            errors.Add(Refusal(finding));
        }

        if (rules.IsEmpty)
        {
            errors.Add(RuleErrors.EmptyRuleSet.Refusal(rules.Id, "", Argument.Of("set", rules.Id)));
        }

        return errors.ToValueList();
    }

    /// <summary>The decision as warnings for a result: the rules that only warn, and those that are waived, with who, why and until when.</summary>
    /// <returns>The warnings, each under the code of its rule.</returns>
    public ValueList<DomainError> ToWarnings()
    {
        var warnings = new List<DomainError>();
        foreach (var finding in Warnings)
        {
            warnings.Add(Warning(finding));
        }

        foreach (var finding in Waived)
        {
            warnings.Add(Warning(finding));
        }

        return warnings.ToValueList();
    }

    /// <summary>What the decision rested on and says, to be compared; a hash is made only of what is stored.</summary>
    internal Receipt Unsealed(string? decidedBy = null) => ReceiptReplay.ReceiptOf(this, _selectedBy == 0 ? null : SelectedBy, decidedBy);

    private static DomainError Refusal(in Finding<TFacts> finding) =>
        new(finding.Rule.Field, finding.Rule.Code, finding.Text, basis: finding.Rule.Basis, rule: finding.Rule.Code);

    private static DomainError Warning(in Finding<TFacts> finding) =>
        new(finding.Rule.Field, finding.Rule.Code, finding.Text, ValidationSeverity.Warning, finding.Rule.Basis, ResultStatus.Ok, finding.Rule.Code);

    private DomainError NotInForce()
    {
        var last = _version?.Book?.LastBefore(SelectedBy)?.Period!.LastDay;
        return RuleErrors.NoRuleSetInForce.Refusal(
            _version?.Book?.Id ?? RuleErrors.NoRuleSetInForce.Code,
            "",
            Argument.Of("book", _version?.Book?.Name ?? new LocalisedText("ini", "this policy")),
            Argument.Of("day", SelectedBy),
            last is { } until
                ? Argument.Of(
                    nameof(last),
                    new LocalisedText(
                        $"; terakhir berlaku sampai dengan {IndonesianDate.Format(until)}",
                        $"; last in force until {IndonesianDate.Format(until, Language.English)}"
                    )
                )
                : Argument.Of(nameof(last), "")
        );
    }
}
