namespace Pembinaan.Domain;

/// <summary>The identity of premises: a building that facilities may move into, out of and swap.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record PremisesId : Identity<PremisesId>, IIdentity<PremisesId>
{
    private PremisesId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static PremisesId From(string value) => new(value);
}
