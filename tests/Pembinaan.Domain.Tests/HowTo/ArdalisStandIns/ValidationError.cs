namespace Ardalis.Result;

public sealed record ValidationError(string Identifier, string ErrorMessage, string ErrorCode, ValidationSeverity Severity);
