namespace Pembinaan.Domain;

/// <summary>The identity of a person or body that a partner brings, by a code of the application's.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record AssociateId : Identity<AssociateId>, IIdentity<AssociateId>
{
    private AssociateId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static AssociateId From(string value) => new(value);
}
