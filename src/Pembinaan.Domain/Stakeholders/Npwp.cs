using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A tax number (NPWP), 15 or 16 digits. Only the form is checked, and no stakeholder needs one.</summary>
public sealed record Npwp : IIdentity<Npwp>
{
    private Npwp(string value)
    {
        Value = value;
    }

    /// <summary>The digits, without points and hyphens.</summary>
    public string Value { get; }

    /// <summary>A tax number.</summary>
    /// <param name="text">As written; points, hyphens and spaces are left out.</param>
    /// <returns>The number, or <see cref="StakeholderErrors.NpwpForm"/>.</returns>
    public static Result<Npwp> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryFrom(text, out var npwp) ? npwp : StakeholderErrors.NpwpForm.For("npwp", Argument.Of("text", text));
    }

    /// <inheritdoc/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out Npwp? identity)
    {
        identity = Digits.Of(value) is { Length: 15 or 16 } digits ? new(digits) : null;
        return identity is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
