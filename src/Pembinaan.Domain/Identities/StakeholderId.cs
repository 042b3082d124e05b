namespace Pembinaan.Domain;

/// <summary>The identity of a stakeholder.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record StakeholderId : Identity<StakeholderId>, IIdentity<StakeholderId>
{
    private StakeholderId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static StakeholderId From(string value) => new(value);
}
