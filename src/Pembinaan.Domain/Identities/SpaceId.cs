namespace Pembinaan.Domain;

/// <summary>The identity of a training space of a facility.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record SpaceId : Identity<SpaceId>, IIdentity<SpaceId>
{
    private SpaceId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static SpaceId From(string value) => new(value);
}
