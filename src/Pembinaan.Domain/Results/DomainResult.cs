namespace Pembinaan.Domain;

/// <summary>How a check ended that gives no value: an <see cref="Ardalis.Result.Result"/> with errors in both languages and with warnings.</summary>
/// <remarks>It is immutable. A failure has at least one error. Its static members make results with a value too.</remarks>
public sealed class DomainResult : Result, IDomainResult, IEquatable<DomainResult>
{
    private DomainResult(ResultStatus status, ValueList<DomainError> errors, ValueList<DomainError> warnings)
        : base(status)
    {
        ValidationErrors = ResultParts.Own(errors);
        Warnings = ResultParts.Own(warnings);
        if (!errors.IsEmpty)
        {
            base.ValidationErrors = ValidationErrors;
            Errors = ResultParts.Texts(errors);
        }
    }

    /// <inheritdoc/>
    public new ValueList<DomainError> ValidationErrors { get; }

    /// <inheritdoc/>
    public ValueList<DomainError> Warnings { get; }

    /// <summary>A success.</summary>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">One of the warnings is an error.</exception>
    public static DomainResult Success(params ReadOnlySpan<DomainError> warnings) => new(ResultStatus.Ok, [], ResultParts.Warnings(warnings));

    /// <summary>A success with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; not null.</param>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The value is null, or one of the warnings is an error.</exception>
    public static DomainResult<T> Success<T>(T value, params ReadOnlySpan<DomainError> warnings) => DomainResult<T>.Success(value, warnings);

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given, or one of them is a warning.</exception>
    public static DomainResult Failure(params ReadOnlySpan<DomainError> errors)
    {
        var all = ResultParts.Errors(errors);
        return new(all[0].Status, all, []);
    }

    /// <summary>An error is a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator DomainResult(DomainError error) => Failure(Guard.Against.Null(error));

    /// <summary>Succeeds when all succeed; otherwise fails with the errors of all, never only the first.</summary>
    /// <param name="results">The results.</param>
    /// <returns>One result with all errors and all warnings.</returns>
    public static DomainResult All(params ReadOnlySpan<IDomainResult> results)
    {
        var errors = new List<DomainError>();
        var warnings = new List<DomainError>();
        foreach (var result in results)
        {
            Guard.Against.Null(result, nameof(results));
            errors.AddRange(result.ValidationErrors);
            warnings.AddRange(result.Warnings);
        }

        return new(errors.Count == 0 ? ResultStatus.Ok : errors[0].Status, errors.ToValueList(), warnings.ToValueList());
    }

    /// <summary>The value made after a success; a failure stays the same failure, warnings are kept.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="make">What makes the value; never null.</param>
    /// <returns>The new result.</returns>
    /// <exception cref="ArgumentNullException">The function gives null.</exception>
    public DomainResult<T> Map<T>(Func<T> make)
    {
        Guard.Against.Null(make);
        return IsSuccess
            ? DomainResult<T>.Success(Guard.Against.Null(make(), nameof(make), "The function gave null; it must give a value.")).After(this)
            : DomainResult<T>.From(this);
    }

    /// <summary>The next step after a success; the warnings of both are kept.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The new result.</returns>
    /// <exception cref="ArgumentNullException">The function gives null.</exception>
    public DomainResult<T> Bind<T>(Func<DomainResult<T>> next)
    {
        Guard.Against.Null(next);
        return IsSuccess ? DomainResult<T>.Given(next(), nameof(next)).After(this) : DomainResult<T>.From(this);
    }

    /// <inheritdoc/>
    public bool Has(ErrorDefinition definition) => ResultParts.Has(this, definition);

    /// <inheritdoc/>
    public bool Equals(DomainResult? other) =>
        other is not null && Status == other.Status && ValidationErrors == other.ValidationErrors && Warnings == other.Warnings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, ValidationErrors, Warnings);

    /// <summary>The status, what is wrong and what is warned of.</summary>
    /// <returns>For example "Invalid: PERIOD-INVERTED: …".</returns>
    public override string ToString() => ResultParts.Print(this);
}
