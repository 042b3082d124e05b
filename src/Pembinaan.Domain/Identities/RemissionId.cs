namespace Pembinaan.Domain;

/// <summary>
/// The identity of a remission, for example the number of its decree such as <c>PAS-1230.PK.05.04-2025/DASAWARSA</c>: two remissions of one person may be
/// granted on one day.
/// </summary>
/// <remarks>Given by the application and compared letter by letter.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record RemissionId : Identity<RemissionId>, IIdentity<RemissionId>
{
    private RemissionId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static RemissionId From(string value) => new(value);
}
