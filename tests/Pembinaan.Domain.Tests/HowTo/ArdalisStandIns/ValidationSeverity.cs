namespace Ardalis.Result;

public enum ValidationSeverity
{
    Error,
    Warning,
    Info,
}
