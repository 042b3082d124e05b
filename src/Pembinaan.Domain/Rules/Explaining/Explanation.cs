namespace Pembinaan.Domain.Rules;

/// <summary>
/// A decision explained for people: why, by which articles and conventions, on which facts, from which day and until when. Made when it is asked for; said in
/// either language and in several forms.
/// </summary>
/// <remarks>
/// It shows the values of the facts that a rule read, and no others. Within groups the text forms show what had a part in the verdict; the flowchart shows the
/// whole rule set.
/// </remarks>
public sealed record Explanation : ILocalisable
{
    internal Explanation(LocalisedText title, Outcome outcome, ValueList<LocalisedText> summary, ValueList<ExplainedRule> rules)
    {
        Title = title;
        Outcome = outcome;
        Summary = summary;
        Rules = rules;
    }

    /// <summary>The policy, the day and the outcome in one line.</summary>
    public LocalisedText Title { get; }

    /// <summary>What the policy says.</summary>
    public Outcome Outcome { get; }

    /// <summary>The version and what selects it, what is not known, from which day and until when, and which rules are in the way.</summary>
    public ValueList<LocalisedText> Summary { get; }

    /// <summary>The rules at the top, in order.</summary>
    public ValueList<ExplainedRule> Rules { get; }

    /// <summary>One line for each rule that had a part, without indentation.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The lines, the title and the summary first.</returns>
    public ValueList<string> ToList(Language language = Language.Indonesian) =>
        [
            Title.In(language),
            .. Summary.Select(s => s.In(language)),
            .. Rules
                .SelectMany(static r => r.Walk())
                .Select(r =>
                    $"{r.Rule.Code} {ExplanationText.Of(r.Rule).In(language)}: {ExplanationText.Headline(r.Rule, language)} "
                    + $"({string.Join("; ", ExplanationText.Details(r.Rule, language))})"
                ),
        ];

    /// <summary>
    /// An indented tree: groups, and below them what had a part in their verdict. <c>+</c> is met, <c>-</c> not met, <c>?</c> undetermined, <c>~</c> waived,
    /// <c>/</c> not applicable.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, with lines that end in a line feed.</returns>
    public string ToTree(Language language = Language.Indonesian) => ExplanationForms.Tree(this, language);

    /// <summary>Markdown: a heading, the summary and a nested list.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, with lines that end in a line feed.</returns>
    public string ToMarkdown(Language language = Language.Indonesian) => ExplanationForms.Markdown(this, language);

    /// <summary>
    /// A Mermaid flowchart of the whole rule set, with the verdict of every rule and the outcome marked by class: <c>met</c>, <c>unmet</c>, <c>open</c>,
    /// <c>waived</c>, <c>apart</c> for what is not applicable.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text of the diagram, without a fence.</returns>
    public string ToMermaid(Language language = Language.Indonesian) => ExplanationForms.Mermaid(this, language);

    /// <summary>The indented tree.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => ToTree(language);

    /// <inheritdoc/>
    /// <remarks>Never the facts.</remarks>
    public override string ToString() => Title.Id;
}
