using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Results;

/// <summary>How a command ended, without a value: the vocabulary of Ardalis.Result, immutable.</summary>
/// <remarks>A success may carry warnings; they survive <see cref="Result{T}.Map{TOther}"/> and <see cref="Result{T}.Bind{TOther}"/>. A failure carries at least one error.</remarks>
public class Result
{
    private protected Result(ResultStatus status, ValueList<ValidationError> validationErrors, ValueList<ValidationError> warnings)
    {
        Status = status;
        ValidationErrors = validationErrors;
        Warnings = warnings;
    }

    /// <summary>How it ended.</summary>
    public ResultStatus Status { get; }

    /// <summary>Whether it succeeded, with or without warnings.</summary>
    public bool IsSuccess => Status == ResultStatus.Ok;

    /// <summary>What stopped the command; empty on success.</summary>
    public ValueList<ValidationError> ValidationErrors { get; }

    /// <summary>What did not stop the command but should be read.</summary>
    public ValueList<ValidationError> Warnings { get; }

    /// <summary>The texts of <see cref="ValidationErrors"/> in Indonesian, as Ardalis.Result names them.</summary>
    public IEnumerable<string> Errors => ValidationErrors.Select(static e => e.ErrorMessage);

    /// <summary>A success.</summary>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">One of the warnings is an error.</exception>
    public static Result Success(params ReadOnlySpan<ValidationError> warnings) => new(ResultStatus.Ok, [], WarningsOf(warnings));

    /// <summary>A success with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    public static Result<T> Success<T>(T value, params ReadOnlySpan<ValidationError> warnings) => Result<T>.Success(value, warnings);

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given, or one of them is a warning.</exception>
    public static Result Failure(params ReadOnlySpan<ValidationError> errors) => new(StatusOf(errors), ErrorsOf(errors), []);

    /// <summary>An error is a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator Result(ValidationError error) => Failure(error);

    /// <summary>Succeeds when all succeed; otherwise fails with the errors of all, never only the first.</summary>
    /// <param name="results">The results.</param>
    /// <returns>One result with all errors and all warnings.</returns>
    public static Result All(params ReadOnlySpan<Result> results)
    {
        var errors = new List<ValidationError>();
        var warnings = new List<ValidationError>();
        foreach (var result in results)
        {
            ArgumentNullException.ThrowIfNull(result, nameof(results));
            errors.AddRange(result.ValidationErrors);
            warnings.AddRange(result.Warnings);
        }

        return errors.Count == 0
            ? new(ResultStatus.Ok, [], warnings.ToValueList())
            : new(errors[0].Status, errors.ToValueList(), warnings.ToValueList());
    }

    /// <summary>The value made after a success without one; a failure stays the same failure, warnings are kept.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="make">What makes the value; never null.</param>
    /// <returns>The new result.</returns>
    public Result<T> Map<T>(Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return IsSuccess ? Result<T>.Success(make()).After(this) : Result<T>.From(this);
    }

    /// <summary>The next step after a success without a value; the warnings of both are kept.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The new result.</returns>
    public Result<T> Bind<T>(Func<Result<T>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess ? Result<T>.Given(next()).After(this) : Result<T>.From(this);
    }

    /// <summary>Whether it failed, or warned, with a code.</summary>
    /// <param name="definition">The entry of the catalogue.</param>
    /// <returns>Whether an error or a warning has that code.</returns>
    public bool Has(ErrorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return ValidationErrors.Concat(Warnings).Any(e => e.ErrorCode == definition.Code);
    }

    /// <inheritdoc/>
    public override string ToString() => IsSuccess ? "Ok" : $"{Status}: {string.Join("; ", ValidationErrors)}";

    private protected static ResultStatus StatusOf(ReadOnlySpan<ValidationError> errors)
    {
        if (errors.IsEmpty)
        {
            throw new ArgumentException("A failure says what is wrong.", nameof(errors));
        }

        return errors[0].Status;
    }

    private protected static ValueList<ValidationError> ErrorsOf(ReadOnlySpan<ValidationError> errors)
    {
        foreach (var error in errors)
        {
            ArgumentNullException.ThrowIfNull(error, nameof(errors));
            if (error.Severity != ValidationSeverity.Error)
            {
                throw new ArgumentException($"{error.ErrorCode} is a warning or a remark; it stops no command.", nameof(errors));
            }
        }

        return ValueLists.Of(errors);
    }

    private protected static ValueList<ValidationError> WarningsOf(ReadOnlySpan<ValidationError> warnings) => warnings.IsEmpty ? [] : CheckedWarnings(warnings);

    private static ValueList<ValidationError> CheckedWarnings(ReadOnlySpan<ValidationError> warnings)
    {
        foreach (var warning in warnings)
        {
            ArgumentNullException.ThrowIfNull(warning, nameof(warnings));
            if (warning.Severity == ValidationSeverity.Error)
            {
                throw new ArgumentException($"{warning.ErrorCode} is an error; it cannot stand beside a success.", nameof(warnings));
            }
        }

        return ValueLists.Of(warnings);
    }
}
