namespace Pembinaan.Domain;

/// <summary>The identity of a person in office, by a code of the application's.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record OfficialId : Identity<OfficialId>, IIdentity<OfficialId>
{
    private OfficialId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static OfficialId From(string value) => new(value);
}
