namespace Pembinaan.Domain;

/// <summary>The identity of a post (jabatan) within a facility or stakeholder.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record PostId : Identity<PostId>, IIdentity<PostId>
{
    private PostId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static PostId From(string value) => new(value);
}
