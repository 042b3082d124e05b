using Pembinaan.Domain.Law;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Results;

/// <summary>One thing that is wrong, or worth a warning: field, code, text in both languages and ground in law.</summary>
public sealed record ValidationError
{
    /// <summary>An error.</summary>
    /// <param name="identifier">The field or argument it concerns; empty for the whole.</param>
    /// <param name="errorCode">The stable code; not blank.</param>
    /// <param name="text">The text in both languages.</param>
    /// <param name="severity">Whether it stops the command.</param>
    /// <param name="basis">The ground in law, or null.</param>
    /// <param name="status">The status of a result that fails with it.</param>
    /// <exception cref="ArgumentException">The code is blank, or an error has the status <see cref="ResultStatus.Ok"/>.</exception>
    public ValidationError(
        string identifier,
        string errorCode,
        LocalisedText text,
        ValidationSeverity severity = ValidationSeverity.Error,
        Basis? basis = null,
        ResultStatus status = ResultStatus.Invalid)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        ArgumentException.ThrowIfNullOrWhiteSpace(errorCode);
        ArgumentNullException.ThrowIfNull(text);
        if (severity == ValidationSeverity.Error && status == ResultStatus.Ok)
        {
            throw new ArgumentException($"{errorCode}: an error does not end well; only warnings and remarks have the status Ok.", nameof(status));
        }

        Identifier = identifier;
        ErrorCode = errorCode;
        Text = text;
        Severity = severity;
        Basis = basis;
        Status = status;
    }

    /// <summary>The field or argument it concerns; empty for the whole.</summary>
    public string Identifier { get; init; }

    /// <summary>The text in Indonesian, the name Ardalis.Result gives it; <see cref="Text"/> has both languages.</summary>
    public string ErrorMessage => Text.Id;

    /// <summary>The stable code.</summary>
    public string ErrorCode { get; }

    /// <summary>Whether it stops the command.</summary>
    public ValidationSeverity Severity { get; }

    /// <summary>The text in both languages.</summary>
    public LocalisedText Text { get; }

    /// <summary>The ground in law, or null.</summary>
    public Basis? Basis { get; }

    /// <summary>The status of a result that fails with it; never <see cref="ResultStatus.Ok"/> for an error.</summary>
    public ResultStatus Status { get; }

    /// <summary>Code and Indonesian text.</summary>
    /// <returns>For example "PERIOD-INVERTED: …".</returns>
    public override string ToString() => $"{ErrorCode}: {Text.Id}";
}
