using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Results;

/// <summary>A value, or what is wrong; in the vocabulary of Ardalis.Result.</summary>
/// <remarks>There is no implicit conversion to <typeparamref name="T"/>: reading <see cref="Value"/> of a failure throws, it never gives a default.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Result<T> : Result
{
    private readonly T? _value;

    private Result(T? value, ResultStatus status, ValueList<ValidationError> errors, ValueList<ValidationError> warnings)
        : base(status, errors, warnings)
    {
        _value = value;
    }

    /// <summary>The value of a success.</summary>
    /// <exception cref="InvalidOperationException">It is a failure; the message lists the errors.</exception>
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"There is no value: {this}");

    /// <summary>A success.</summary>
    /// <param name="value">The value; not null.</param>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">One of the warnings is an error.</exception>
    public static Result<T> Success(T value, params ReadOnlySpan<ValidationError> warnings)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, ResultStatus.Ok, [], WarningsOf(warnings));
    }

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given, or one of them is a warning.</exception>
    public static new Result<T> Failure(params ReadOnlySpan<ValidationError> errors) => new(default, StatusOf(errors), ErrorsOf(errors), []);

    /// <summary>A failure with the errors and warnings of another result.</summary>
    /// <param name="failure">A failure.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The other result is a success.</exception>
    public static Result<T> From(Result failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.IsSuccess
            ? throw new ArgumentException("A success has no errors to pass on.", nameof(failure))
            : new(default, failure.Status, failure.ValidationErrors, failure.Warnings);
    }

    /// <summary>A value is a success.</summary>
    /// <param name="value">The value; not null.</param>
    public static implicit operator Result<T>(T value) => Success(value);

    /// <summary>An error is a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator Result<T>(ValidationError error) => Failure(error);

    /// <summary>The value, if it is a success.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is a success.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSuccess;
    }

    /// <summary>The result of a function of the value; a failure stays the same failure, warnings are kept.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="map">The function; it never gives null.</param>
    /// <returns>The new result.</returns>
    public Result<TOther> Map<TOther>(Func<T, TOther> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IsSuccess ? Result<TOther>.Success(map(_value!)).After(this) : Result<TOther>.From(this);
    }

    /// <summary>The next step, if this one succeeded; the warnings of both are kept.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The new result.</returns>
    public Result<TOther> Bind<TOther>(Func<T, Result<TOther>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess ? Result<TOther>.Given(next(_value!)).After(this) : Result<TOther>.From(this);
    }

    /// <summary>This result with more warnings.</summary>
    /// <param name="warnings">The warnings.</param>
    /// <returns>A new result.</returns>
    /// <exception cref="ArgumentException">One of the warnings is an error.</exception>
    public Result<T> Warning(params ReadOnlySpan<ValidationError> warnings) =>
        warnings.IsEmpty ? this : new(_value, Status, ValidationErrors, new([.. Warnings, .. WarningsOf(warnings)]));

    internal static Result<T> Given(Result<T> result) =>
        result ?? throw new InvalidOperationException("The next step gave null instead of a result.");

    /// <summary>This result as the step after another: with the warnings of both, the earlier ones first.</summary>
    internal Result<T> After(Result earlier) =>
        earlier.Warnings.IsEmpty ? this : new(_value, Status, ValidationErrors, new([.. earlier.Warnings, .. Warnings]));
}
