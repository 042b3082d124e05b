namespace Pembinaan.Domain;

/// <summary>The identity of a person who takes part; a code of the application's, never a name, NIK or register number printed elsewhere.</summary>
/// <remarks>
/// Small and capital letters are different, unlike in the codes and numbers of papers: a pseudonym may be a secret made by a machine, in which each letter
/// counts, and two people taken for one is worse than one taken for two.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record ParticipantId : Identity<ParticipantId>, IIdentity<ParticipantId>
{
    private ParticipantId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static ParticipantId From(string value) => new(value);
}
