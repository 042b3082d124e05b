namespace Pembinaan.Domain;

/// <summary>The number of a certificate, as the application or whoever issues it writes it, for example with spaces between its parts.</summary>
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

    static bool IIdentity<CertificateNumber>.HoldsSpaces => true;
}
