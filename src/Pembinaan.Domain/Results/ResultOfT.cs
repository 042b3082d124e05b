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
    public static Result<T> Success(T value, params ReadOnlySpan<ValidationError> warnings)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, ResultStatus.Ok, [], ValueLists.Of(warnings));
    }

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given.</exception>
    public static new Result<T> Failure(params ReadOnlySpan<ValidationError> errors) => new(default, StatusOf(errors), ValueLists.Of(errors), []);

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
    /// <param name="map">The function.</param>
    /// <returns>The new result.</returns>
    public Result<TOther> Map<TOther>(Func<T, TOther> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IsSuccess ? new(map(_value!), Status, [], Warnings) : new(default, Status, ValidationErrors, Warnings);
    }

    /// <summary>The next step, if this one succeeded; the warnings of both are kept.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The new result.</returns>
    public Result<TOther> Bind<TOther>(Func<T, Result<TOther>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (!IsSuccess)
        {
            return new(default, Status, ValidationErrors, Warnings);
        }

        var result = next(_value!);
        return Warnings.IsEmpty ? result : new(result._value, result.Status, result.ValidationErrors, new([.. Warnings, .. result.Warnings]));
    }

    /// <summary>This result with more warnings.</summary>
    /// <param name="warnings">The warnings.</param>
    /// <returns>A new result.</returns>
    public Result<T> Warning(params ReadOnlySpan<ValidationError> warnings) =>
        warnings.IsEmpty ? this : new(_value, Status, ValidationErrors, new([.. Warnings, .. warnings]));
}
