using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>
/// The code of a region in the ministry of home affairs' catalogue: province <c>36</c>, regency or city <c>36.04</c>, district <c>36.72.03</c>, village
/// <c>36.72.03.1001</c>.
/// </summary>
/// <remarks>
/// Only the form is checked: two digits, then two, two and four, with points between them. Whether the region exists is for the application's own catalogue to
/// say.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record RegionCode : ISpanParsable<RegionCode>, IWritten<RegionCode>
{
    private static readonly ImmutableArray<int> Lengths = [2, 5, 8, 13];

    private RegionCode(string value)
    {
        Value = value;
    }

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>How fine the code is: 1 province, 2 regency or city, 3 district, 4 village.</summary>
    public int Level => Lengths.IndexOf(Value.Length) + 1;

    /// <summary>The region one level above, or null for a province.</summary>
    public RegionCode? Above => Level == 1 ? null : new(Value[..Lengths[Level - 2]]);

    /// <summary>The region with a code.</summary>
    /// <param name="value">The code.</param>
    /// <returns>The region.</returns>
    /// <exception cref="ArgumentException">The code does not have the form.</exception>
    public static RegionCode From(string value)
    {
        Guard.Against.NullOrEmpty(value);
        return Guard.Against.Unreadable(
            TryFrom(value, out var region) ? region : null,
            value,
            "A region code must have two digits, then two, two and four, with points between them."
        );
    }

    /// <summary>The region with a code that comes from outside.</summary>
    /// <param name="text">The code as written.</param>
    /// <returns>The region, or an error (<c>REGION-FORM</c>).</returns>
    public static DomainResult<RegionCode> Of(string text)
    {
        Guard.Against.Null(text);
        return TryFrom(text, out var region) ? region : RegionErrors.Form.For("region", Argument.Of("text", text));
    }

    /// <summary>The region with a code, if the code has the form.</summary>
    /// <param name="value">The code.</param>
    /// <param name="region">The region.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out RegionCode? region)
    {
        region = value is not null && IsWellFormed(value) ? new(value) : null;
        return region is not null;
    }

    /// <summary>Whether another region is this one or lies within it.</summary>
    /// <param name="other">The other region.</param>
    /// <returns>Whether it belongs to this one.</returns>
    public bool Contains(RegionCode other)
    {
        Guard.Against.Null(other);
        return other.Value.StartsWith(Value, StringComparison.Ordinal) && (other.Value.Length == Value.Length || other.Value[Value.Length] == '.');
    }

    /// <summary>Whether this region lies in one of some; null where only a part of it does, so that what is known more finely may lie in it or not.</summary>
    internal bool? LiesIn(ValueList<RegionCode> regions)
    {
        var isPart = false;
        foreach (var region in regions.AsSpan())
        {
            if (region.Contains(this))
            {
                return true;
            }

            isPart |= Contains(region);
        }

        return isPart ? null : false;
    }

    /// <summary>The region of its text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">As written.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The region.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RegionCode result) =>
        TryFrom(s, out result);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWellFormed(string value)
    {
        if (!Lengths.Contains(value.Length))
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (i is 2 or 5 or 8 ? value[i] != '.' : !char.IsAsciiDigit(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    static LocalisedText IWritten<RegionCode>.Form { get; } = new("kode wilayah seperti 36 atau 36.04", "a region code such as 36 or 36.04");
}
