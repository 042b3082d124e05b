namespace Pembinaan.Domain;

/// <summary>The number of a certificate, as the application or whoever issues it writes it, for example with spaces between its parts.</summary>
/// <remarks>Small and capital letters make no difference: <c>sert-1</c> is the number <c>SERT-1</c>. It is printed as it was written.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record CertificateNumber : Identity<CertificateNumber>, IIdentity<CertificateNumber>
{
    private CertificateNumber(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters; single spaces may stand between words.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">
    /// The value is empty or too long, begins or ends with a space, or holds two in a row, other white space or characters that cannot be seen.
    /// </exception>
    public static CertificateNumber From(string value) => new(value);

    /// <summary>Whether it is the same number, however its letters are written.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is.</returns>
    public bool Equals(CertificateNumber? other) => other is not null && Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hash code that is the same however the letters of the number are written.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.OrdinalIgnoreCase);

    static bool IIdentity<CertificateNumber>.HoldsSpaces => true;
}
