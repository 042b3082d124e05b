namespace Pembinaan.Domain;

/// <summary>The identity of a cooperation agreement.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record AgreementId : Identity<AgreementId>, IIdentity<AgreementId>
{
    private AgreementId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static AgreementId From(string value) => new(value);
}
