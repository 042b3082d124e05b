using Pembinaan.Domain.Values;

#pragma warning disable MA0049 // The package names its type and its namespace so.
namespace Ardalis.Result;

/// <summary>Stands in for the package, which the tests do not reference: the members that the bridge calls, and nothing else.</summary>
public sealed record Result<T>(ResultStatus Status, T? Value, ValueList<string> Errors, ValueList<ValidationError> ValidationErrors)
{
    public static Result<T> Success(T value) => new(ResultStatus.Ok, value, [], []);

    public static Result<T> Invalid(params ValidationError[] validationErrors) => new(ResultStatus.Invalid, default, [], [.. validationErrors]);

    public static Result<T> NotFound(params string[] errorMessages) => new(ResultStatus.NotFound, default, [.. errorMessages], []);

    public static Result<T> Conflict(params string[] errorMessages) => new(ResultStatus.Conflict, default, [.. errorMessages], []);

    public static Result<T> Forbidden(params string[] errorMessages) => new(ResultStatus.Forbidden, default, [.. errorMessages], []);

    public static Result<T> Error(string errorMessage) => new(ResultStatus.Error, default, [errorMessage], []);
}
