namespace Pembinaan.Domain.Participants;

/// <summary>
/// How "two thirds, provided that these are at least nine months" is read (UU 22/2022 ps 10). Sources say nothing on it, so it is a named value.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum LeastReading
{
    /// <summary>As it is worded: where the fraction of the term amounts to less, the right never opens. The default.</summary>
    [InWords("pecahan itu sendiri harus mencapai jangka waktu paling sedikit", "the fraction itself must amount to the least")]
    Literal,

    /// <summary>
    /// The right opens on the later of two days: when the fraction is served, and when the least is. Where remission counts in fractions,
    /// it brings the least forward as well; no source says whether it does, so this is a named choice.
    /// </summary>
    [InWords("yang lebih akhir antara pecahan dan jangka waktu paling sedikit", "the later of the fraction and the least")]
    LaterOfTheTwo,
}
