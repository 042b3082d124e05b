namespace Pembinaan.Domain;

/// <summary>The identity of a visit or talk with a possible partner.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record EngagementId : Identity<EngagementId>, IIdentity<EngagementId>
{
    private EngagementId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static EngagementId From(string value) => new(value);
}
