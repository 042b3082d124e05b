namespace Pembinaan.Domain;

/// <summary>One thing that is wrong, or worth a warning: an error of Ardalis.Result with text in both languages, ground in law and status.</summary>
/// <remarks>
/// <para>It has the same members for every status: <see cref="ErrorCode"/> is the catalogued code of a conflict as of bad input.</para>
/// <para>It cannot be changed: the setters of the base type reach the base type's own storage, never what this type shows, and every result has errors of its
/// own.
/// Two errors are equal when all that they say is equal.</para>
/// </remarks>
public sealed class DomainError : ValidationError, IEquatable<DomainError>, ILocalisable
{
    private static readonly LocalisedText Unspoken = new("Rinciannya tidak disebut.", "The details are withheld.");

    private readonly ErrorDefinition? _definition;

    /// <summary>An error or a warning. Most come from the catalogue, by <see cref="ErrorDefinition.For"/> and <see cref="ErrorDefinition.Warning"/>.</summary>
    /// <param name="identifier">The field or argument it concerns; empty for the whole.</param>
    /// <param name="errorCode">The stable code; not blank.</param>
    /// <param name="text">The text in both languages.</param>
    /// <param name="severity">Whether it stops the command.</param>
    /// <param name="basis">The ground in law, or null.</param>
    /// <param name="status">The status of a result that fails with it; <see cref="ResultStatus.Ok"/> for a warning.</param>
    /// <param name="rule">The code of the rule, rule set or rule book that refuses, or null if no policy was asked.</param>
    /// <exception cref="ArgumentException">The code is blank, or an error has a status of success.</exception>
    public DomainError(
        string identifier,
        string errorCode,
        LocalisedText text,
        ValidationSeverity severity = ValidationSeverity.Error,
        Basis? basis = null,
        ResultStatus status = ResultStatus.Invalid,
        string? rule = null
    )
        : base(identifier, Guard.Against.Null(text).Id, errorCode, severity)
    {
        Identifier = Guard.Against.Null(identifier);
        ErrorCode = Guard.Against.NullOrWhiteSpace(errorCode);
        Text = text;
        Severity = Guard.Against.Undefined(severity);
        Basis = basis;
        Status = Guard.Against.Undefined(status);
        Rule = rule;
        Guard.Against.Violation(
            severity == ValidationSeverity.Error && status is ResultStatus.Ok or ResultStatus.Created or ResultStatus.NoContent,
            $"{errorCode}: an error must have a status of failure; only warnings and remarks have the status Ok.",
            nameof(status)
        );
    }

    internal DomainError(
        string identifier,
        ErrorDefinition definition,
        LocalisedText text,
        ValidationSeverity severity,
        ResultStatus status,
        string? rule,
        NamedSentence? named = null
    )
        : this(identifier, definition.Code, text, severity, definition.Basis, status, rule)
    {
        _definition = definition;
        Named = named;
    }

    /// <summary>A warning as it was stored: where it names somebody, its text has a place for the name.</summary>
    internal DomainError(
        string identifier,
        string errorCode,
        LocalisedText text,
        ValidationSeverity severity,
        Basis? basis,
        ResultStatus status,
        string? rule,
        NamedSentence? named
    )
        : this(identifier, errorCode, named?.Text ?? text, severity, basis, status, rule)
    {
        Named = named;
    }

    private DomainError(string identifier, LocalisedText text, DomainError same, Duration? retryAfter = null)
        : this(identifier, same.ErrorCode, text, same.Severity, same.Basis, same.Status, same.Rule)
    {
        (_definition, Plain, IsSentenceOfRule, RetryAfter) = (same._definition, same.Plain, same.IsSentenceOfRule, retryAfter ?? same.RetryAfter);
        Named = text == same.Text ? same.Named : null;
    }

    /// <summary>The field or argument it concerns; empty for the whole.</summary>
    public new string Identifier { get; }

    /// <summary>The text in Indonesian; <see cref="Text"/> has both languages.</summary>
    public new string ErrorMessage => Text.Id;

    /// <summary>The stable code of the catalogue, or of the rule that refuses.</summary>
    public new string ErrorCode { get; }

    /// <summary>Whether it stops the command.</summary>
    public new ValidationSeverity Severity { get; }

    /// <summary>The text in both languages.</summary>
    public LocalisedText Text { get; }

    /// <summary>The ground in law, or null.</summary>
    public Basis? Basis { get; }

    /// <summary>The status of a result that fails with it; <see cref="ResultStatus.Ok"/> for a warning.</summary>
    public ResultStatus Status { get; }

    /// <summary>
    /// The code of the rule, rule set or rule book that refuses, that of the error itself where it has a ground of its own (HTTP 422); null if the input is bad
    /// (400) or the state has moved on (409).
    /// </summary>
    public string? Rule { get; }

    /// <summary>Whom a warning names, and the sentence around the name, so that it can be kept apart from what is said; null where it names nobody.</summary>
    internal NamedSentence? Named { get; }

    /// <summary>
    /// How long after its instant of recording the same may be sent again and is no more refused with this error; null where time makes no difference.
    /// </summary>
    public Duration? RetryAfter { get; }

    /// <summary>Whether a policy refuses what was asked, as against bad input; <see cref="Rule"/> says which.</summary>
    public bool IsRefusal => Rule is not null;

    /// <summary>This error or warning, said of another field.</summary>
    /// <param name="identifier">The field or argument it concerns; empty for the whole.</param>
    /// <returns>A new error.</returns>
    public DomainError At(string identifier) => new(identifier, Text, this);

    /// <inheritdoc/>
    public string In(Language language) => Text.In(language);

    /// <summary>This error or warning, said of the same field of a member.</summary>
    internal DomainError Of(string member) => At(Identifier.Length == 0 ? member : $"{member}.{Identifier}");

    /// <summary>The same error, which time heals.</summary>
    internal DomainError Until(Duration wait) => new(Identifier, Text, this, wait);

    /// <summary>The same error with another text.</summary>
    internal DomainError Saying(LocalisedText text) =>
        new(Identifier, ErrorCode, text, Severity, Basis, Status, Rule) { IsSentenceOfRule = IsSentenceOfRule };

    /// <summary>The same beside an answer, which it does not stop.</summary>
    internal DomainError Beside =>
        new(Identifier, ErrorCode, Text, ValidationSeverity.Warning, Basis, ResultStatus.Ok) { IsSentenceOfRule = IsSentenceOfRule };

    /// <summary>Whether a rule made the sentence, by what is so of somebody, and no definition of the catalogue.</summary>
    private bool IsSentenceOfRule
    {
        get => field || (_definition is null && Rule == ErrorCode);
        init;
    }

    /// <inheritdoc/>
    public bool Equals(DomainError? other) =>
        other is not null
        && Identifier == other.Identifier
        && ErrorCode == other.ErrorCode
        && Severity == other.Severity
        && Status == other.Status
        && Rule == other.Rule
        && Text.Equals(other.Text)
        && Equals(Basis, other.Basis);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainError);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Identifier, ErrorCode, Severity, Status, Rule, Text, Basis);

    /// <summary>The same without the values that its sentence mentions, but for numbers, entries and names of members; for what is about people.</summary>
    internal DomainError Withheld => new(Identifier, _definition?.Withheld(Plain) ?? Unspoken, this);

    /// <summary>What of the sentence may be told of people too.</summary>
    internal ImmutableArray<Argument> Plain { get; init; } = [];

    /// <summary>As a log or an exception says it: the sentence of a rule may tell of a person, and is for whoever decides.</summary>
    internal string Logged(Language language) => IsSentenceOfRule ? ErrorCode : $"{ErrorCode}: {In(language)}";

    /// <summary>Code and Indonesian text; of a rule the code alone, because its sentence says what is so of a person.</summary>
    /// <returns>For example "PERIOD-INVERTED: …", or "ELIG-HEALTH".</returns>
    public override string ToString() => Logged(Language.Indonesian);
}
