namespace Pembinaan.Domain.Participants;

/// <summary>
/// In which order the months and the days of remission are taken off a calendar day; the two differ by up to three days. No rule on it was read.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum RemissionOrder
{
    /// <summary>Days first, then months: gives the release that the press reported in one case, as months of 30 days do too.</summary>
    [InWords("hari remisi dikurangkan dahulu, lalu bulan", "days of remission taken off first, then months")]
    DaysThenMonths,

    /// <summary>Months first, then days.</summary>
    [InWords("bulan remisi dikurangkan dahulu, lalu hari", "months of remission taken off first, then days")]
    MonthsThenDays,
}
