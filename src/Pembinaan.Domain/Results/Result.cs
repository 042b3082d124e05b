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
    public static Result Success(params ReadOnlySpan<ValidationError> warnings) => new(ResultStatus.Ok, [], ValueLists.Of(warnings));

    /// <summary>A success with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="warnings">Warnings, if any.</param>
    /// <returns>The result.</returns>
    public static Result<T> Success<T>(T value, params ReadOnlySpan<ValidationError> warnings) => Result<T>.Success(value, warnings);

    /// <summary>A failure; its status is that of the first error.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No error is given.</exception>
    public static Result Failure(params ReadOnlySpan<ValidationError> errors) => new(StatusOf(errors), ValueLists.Of(errors), []);

    /// <summary>Succeeds when all succeed; otherwise fails with the errors of all, never only the first.</summary>
    /// <param name="results">The results.</param>
    /// <returns>One result with all errors and all warnings.</returns>
    public static Result All(params ReadOnlySpan<Result> results)
    {
        var errors = new List<ValidationError>();
        var warnings = new List<ValidationError>();
        foreach (var result in results)
        {
            errors.AddRange(result.ValidationErrors);
            warnings.AddRange(result.Warnings);
        }

        return errors.Count == 0
            ? new(ResultStatus.Ok, [], warnings.ToValueList())
            : new(errors[0].Status, errors.ToValueList(), warnings.ToValueList());
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

        return errors[0].Status == ResultStatus.Ok ? ResultStatus.Invalid : errors[0].Status;
    }
}
