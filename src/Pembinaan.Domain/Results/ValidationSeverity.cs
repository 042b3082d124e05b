namespace Pembinaan.Domain.Results;

/// <summary>Whether a message stops the command.</summary>
public enum ValidationSeverity
{
    /// <summary>It stops the command.</summary>
    Error,

    /// <summary>It never stops the command; it stays with the result.</summary>
    Warning,

    /// <summary>A remark.</summary>
    Info,
}
