using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A tax number (NPWP), 15 or 16 digits. Only the form is checked, and no stakeholder needs one.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Npwp : ISpanParsable<Npwp>, IWritten<Npwp>
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
    public static DomainResult<Npwp> Of(string text)
    {
        Guard.Against.Null(text);
        return TryFrom(text, out var npwp) ? npwp : StakeholderErrors.NpwpForm.For("npwp", Argument.Of("text", text));
    }

    /// <summary>The number of its text, if that has the form.</summary>
    /// <param name="value">As written.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out Npwp? number)
    {
        number = Digits.Of(value) is { Length: 15 or 16 } digits ? new(digits) : null;
        return number is not null;
    }

    /// <summary>The number of its text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">As written.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The number.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Npwp result) => TryFrom(s, out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    static LocalisedText IWritten<Npwp>.Form { get; } = new("15 atau 16 angka", "15 or 16 digits");
}
