namespace Pembinaan.Domain;

/// <summary>The identity of an occasion.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record OccasionId : Identity<OccasionId>, IIdentity<OccasionId>
{
    private OccasionId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static OccasionId From(string value) => new(value);
}
