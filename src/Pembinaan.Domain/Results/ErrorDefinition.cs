namespace Pembinaan.Domain;

/// <summary>An entry of the catalogue of errors: a stable code, its sentence in both languages, the status it leads to and the article it rests on.</summary>
/// <remarks>Codes are never renumbered or reused. All definitions stand in <c>docs/reference/errors.md</c>.</remarks>
public sealed class ErrorDefinition
{
    /// <summary>An entry of the catalogue.</summary>
    /// <param name="code">The code, <c>AREA-TOPIC</c> in capitals.</param>
    /// <param name="id">The sentence in Indonesian, with places such as <c>{day}</c>.</param>
    /// <param name="en">The sentence in English, with the same places.</param>
    /// <param name="status">The status of a result that fails with it.</param>
    /// <param name="basis">The ground in law, or null.</param>
    /// <exception cref="ArgumentException">The code has another form, a sentence is blank, their places differ, or the status is a success.</exception>
    public ErrorDefinition(string code, string id, string en, ResultStatus status = ResultStatus.Invalid, Basis? basis = null)
    {
        Code = Guard.Against.NotACode(code);
        Guard.Against.Undefined(status);
        Guard.Against.Violation(
            status is ResultStatus.Ok or ResultStatus.Created or ResultStatus.NoContent,
            $"{code}: an error must have a status of failure.",
            nameof(status)
        );
        Template = new LocalisedTemplate(id, en);
        Status = status;
        Basis = basis;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The sentence, with its places.</summary>
    public LocalisedTemplate Template { get; }

    /// <summary>The status of a result that fails with it.</summary>
    public ResultStatus Status { get; }

    /// <summary>The ground in law, or null.</summary>
    public Basis? Basis { get; }

    /// <summary>Whether the input itself is bad, and the ground only says why: then nothing is refused by it.</summary>
    internal bool IsOfInput { get; init; }

    /// <summary>The error for one field.</summary>
    /// <param name="identifier">The field or argument it concerns, for example <c>lastDay</c>; may be empty for the whole.</param>
    /// <param name="arguments">The values of the sentence's places.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentException">A place of the sentence has no argument.</exception>
    public DomainError For(string identifier, params ReadOnlySpan<Argument> arguments) => Made(identifier, arguments, ValidationSeverity.Error, Status, null);

    /// <summary>The warning for one field; a warning never stops a command.</summary>
    /// <param name="identifier">The field or argument it concerns.</param>
    /// <param name="arguments">The values of the sentence's places.</param>
    /// <returns>The warning.</returns>
    /// <exception cref="ArgumentException">A place of the sentence has no argument.</exception>
    public DomainError Warning(string identifier, params ReadOnlySpan<Argument> arguments) =>
        Made(identifier, arguments, ValidationSeverity.Warning, ResultStatus.Ok, null);

    /// <summary>The sentence with no more in its places than some of its arguments.</summary>
    internal LocalisedText Withheld(ImmutableArray<Argument> plain) =>
        Template.Fill([.. Template.Places.Select(p => plain.FirstOrDefault(a => a.Name == p) ?? Argument.Of(p, "…"))]);

    // Numbers, entries of a journal and names of members are nobody's.
    private bool IsPlain(Argument argument) =>
        argument.IsCount
        || argument.Name is "field" or "detail" or "expected"
        || (argument.Name == "id" && Code.StartsWith("JOURNAL-", StringComparison.Ordinal))
        || (argument.Name == "name" && Code.StartsWith("JSON-", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>The error as the refusal of a policy.</summary>
    internal DomainError Refusal(string rule, string identifier, params ReadOnlySpan<Argument> arguments) =>
        Made(identifier, arguments, ValidationSeverity.Error, Status, rule);

    // What rests on the law or a policy is refused by it, and not because the input is bad.
    private string? RuleOf(ValidationSeverity severity, ResultStatus status) =>
        Basis is not null && !IsOfInput && severity == ValidationSeverity.Error && status == ResultStatus.Invalid ? Code : null;

    private DomainError Made(string identifier, ReadOnlySpan<Argument> arguments, ValidationSeverity severity, ResultStatus status, string? rule) =>
        new(
            identifier,
            this,
            Template.Fill(arguments),
            severity,
            status,
            rule ?? RuleOf(severity, status),
            severity == ValidationSeverity.Warning ? NamedSentence.Of(Template, arguments) : null
        )
        {
            Plain = [.. arguments.ToArray().Where(IsPlain)],
        };
}
