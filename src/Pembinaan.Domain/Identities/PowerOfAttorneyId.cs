namespace Pembinaan.Domain;

/// <summary>The identity of a power of attorney (surat kuasa), for example its number without spaces.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record PowerOfAttorneyId : Identity<PowerOfAttorneyId>, IIdentity<PowerOfAttorneyId>
{
    private PowerOfAttorneyId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static PowerOfAttorneyId From(string value) => new(value);
}
