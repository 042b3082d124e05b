namespace Pembinaan.Domain.Participants;

/// <summary>
/// What becomes of a part of a day, or of a month, when a fraction of a sentence is taken. No official algorithm was read, so it is a named value.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum FractionRounding
{
    /// <summary>Part of a day counts as a whole day to be served; the default, so that no right opens too early.</summary>
    [InWords("pecahan hari dibulatkan ke atas", "part of a day rounded up")]
    UpToTheDay,

    /// <summary>Part of a day is left out.</summary>
    [InWords("pecahan hari dihapus", "part of a day left out")]
    DownToTheDay,

    /// <summary>Part of a month is left out: two thirds of 17 months are 11 months, as an official answer counts.</summary>
    [InWords("pecahan bulan dihapus", "part of a month left out")]
    DownToWholeMonths,
}
