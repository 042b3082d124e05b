using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A value, or what is wrong: an <see cref="Result{T}"/> of Ardalis.Result that keeps what a domain needs.</summary>
/// <remarks>
/// <para>Code written for <see cref="Result{T}"/> and <see cref="IResult"/> works on it as it is. Beyond theirs it has: errors with code, text in both
/// languages
/// and ground in law for every status; <see cref="Warnings"/> of a success, which survive <see cref="Map{TOther}"/> and <see cref="Bind{TOther}"/> of this
/// type.</para>
/// <para>A failure never becomes null in silence: <see cref="Value"/> and the conversion to <typeparamref name="T"/> throw. Seen as <see cref="Result{T}"/>
/// it behaves as theirs does: there the value of a failure is the default value.</para>
/// <para>It is immutable, and two results are equal when status, value, errors and warnings are equal.</para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DomainResult<T> : Result<T>, IDomainResult, IEquatable<DomainResult<T>>
{
    private DomainResult(T value, ValueList<DomainError> warnings)
        : base(value)
    {
        Warnings = ResultParts.Own(warnings);
    }

    private DomainResult(ValueList<DomainError> errors, ValueList<DomainError> warnings)
        : base(errors[0].Status)
    {
        ValidationErrors = ResultParts.Own(errors);
        Warnings = ResultParts.Own(warnings);
        base.ValidationErrors = ValidationErrors;
        Errors = ResultParts.Texts(errors);
    }

    /// <summary>The value of a success.</summary>
    /// <exception cref="InvalidOperationException">It is a failure; the message lists code and text of every error.</exception>
    [JsonIgnore]
    [SuppressMessage("Naming", "CA1721:Property names should not match get methods", Justification = "GetValue is a member of Ardalis.Result.")]
    public new T Value => IsSuccess ? base.Value : throw new InvalidOperationException($"There is no value: {ResultParts.English(this)}");

    /// <inheritdoc/>
    public new ValueList<DomainError> ValidationErrors { get; }

    /// <inheritdoc/>
    public ValueList<DomainError> Warnings { get; }

    /// <summary>A success.</summary>
    /// <param name="value">The value; not null.</param>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The value is null, or one of the warnings is an error.</exception>
    public static DomainResult<T> Success(T value, params ReadOnlySpan<DomainError> warnings)
    {
        Guard.Against.Null(value);
        return new(value, ResultParts.Warnings(warnings));
    }

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given, or one of them is a warning.</exception>
    public static DomainResult<T> Failure(params ReadOnlySpan<DomainError> errors) => new(ResultParts.Errors(errors), []);

    /// <summary>A failure with the errors and warnings of another result.</summary>
    /// <param name="failure">A failure.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The other result is a success.</exception>
    public static DomainResult<T> From(IDomainResult failure)
    {
        Guard.Against.Null(failure);
        Guard.Against.Violation(failure.IsSuccess, $"The other result must be a failure; a success has no errors to pass on.", nameof(failure));
        return new(failure.ValidationErrors, failure.Warnings);
    }

    /// <summary>A value is a success.</summary>
    /// <param name="value">The value; not null.</param>
    public static implicit operator DomainResult<T>(T value) => Success(value);

    /// <summary>An error is a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator DomainResult<T>(DomainError error) => Failure(Guard.Against.Null(error));

    /// <summary>The value of a success. It takes the place of the conversion of the base type, which gives null for a failure.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="InvalidOperationException">It is a failure.</exception>
    public static implicit operator T(DomainResult<T> result) => Guard.Against.Null(result).Value;

    /// <summary>The value, if it is a success.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is a success.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = base.Value;
        return IsSuccess;
    }

    /// <summary>The result of a function of the value; a failure stays the same failure, warnings are kept.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="map">The function; it never gives null.</param>
    /// <returns>The new result.</returns>
    /// <exception cref="ArgumentNullException">The function gives null.</exception>
    public DomainResult<TOther> Map<TOther>(Func<T, TOther> map)
    {
        Guard.Against.Null(map);
        return IsSuccess
            ? DomainResult<TOther>.Success(Guard.Against.Null(map(base.Value), nameof(map), "The function gave null; it must give a value.")).After(this)
            : DomainResult<TOther>.From(this);
    }

    /// <summary>The next step, if this one succeeded; the warnings of both are kept, each once.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The new result.</returns>
    /// <exception cref="ArgumentNullException">The function gives null.</exception>
    public DomainResult<TOther> Bind<TOther>(Func<T, DomainResult<TOther>> next)
    {
        Guard.Against.Null(next);
        return IsSuccess ? DomainResult<TOther>.Given(next(base.Value), nameof(next)).After(this) : DomainResult<TOther>.From(this);
    }

    /// <summary>This result with more warnings.</summary>
    /// <param name="warnings">The warnings.</param>
    /// <returns>A new result.</returns>
    /// <exception cref="ArgumentException">One of the warnings is an error.</exception>
    public DomainResult<T> Warning(params ReadOnlySpan<DomainError> warnings) =>
        warnings.IsEmpty ? this : With(new([.. Warnings, .. ResultParts.Warnings(warnings)]));

    /// <inheritdoc/>
    public bool Has(ErrorDefinition definition) => ResultParts.Has(this, definition);

    /// <inheritdoc/>
    public bool Equals(DomainResult<T>? other) =>
        other is not null
        && Status == other.Status
        && EqualityComparer<T>.Default.Equals(base.Value, ((Result<T>)other).Value)
        && ValidationErrors == other.ValidationErrors
        && Warnings == other.Warnings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainResult<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, base.Value, ValidationErrors, Warnings);

    /// <summary>The status, what is wrong and what is warned of; never the value, which may be about a person.</summary>
    /// <returns>For example "Invalid: PERIOD-INVERTED: …", "Ok" or "Ok (warnings: …)".</returns>
    public override string ToString() => ResultParts.Print(this);

    internal static DomainResult<T> Given(DomainResult<T> result, string name) =>
        Guard.Against.Null(result, name, "The next step gave null; it must give a result.");

    /// <summary>This result as the step after another: with the warnings of both, the earlier ones first, and what both warn of once.</summary>
    internal DomainResult<T> After(IDomainResult earlier) => earlier.Warnings.IsEmpty ? this : With([.. earlier.Warnings.Union(Warnings)]);

    private DomainResult<T> With(ValueList<DomainError> warnings) => IsSuccess ? new(base.Value, warnings) : new(ValidationErrors, warnings);
}
