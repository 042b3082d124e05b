using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A business number (NIB), 13 digits. Only the form is checked, and no stakeholder needs one.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Nib : ISpanParsable<Nib>, IWritten<Nib>
{
    private Nib(string value)
    {
        Value = value;
    }

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>A business number.</summary>
    /// <param name="text">As written; points, hyphens and spaces are left out.</param>
    /// <returns>The number, or <see cref="StakeholderErrors.NibForm"/>.</returns>
    public static DomainResult<Nib> Of(string text)
    {
        Guard.Against.Null(text);
        return TryFrom(text, out var nib) ? nib : StakeholderErrors.NibForm.For("nib", Argument.Of("text", text));
    }

    /// <summary>The number of its text, if that has the form.</summary>
    /// <param name="value">As written.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out Nib? number)
    {
        number = Digits.Of(value) is { Length: 13 } digits ? new(digits) : null;
        return number is not null;
    }

    /// <summary>The number of its text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">As written.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The number.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Nib result) => TryFrom(s, out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    static LocalisedText IWritten<Nib>.Form { get; } = new("13 angka", "13 digits");
}
