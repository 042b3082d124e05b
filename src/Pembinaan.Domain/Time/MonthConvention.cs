namespace Pembinaan.Domain.Time;

/// <summary>
/// What adding months means where the month has no such day, or where a month is a number of days. Never a hidden default: it is printed in explanations.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum MonthConvention
{
    /// <summary>Calendar months; a day that does not exist becomes the last day of the month (31 January + 1 month = 28 or 29 February).</summary>
    [InWords("bulan kalender, hari yang tidak ada menjadi hari terakhir bulan itu", "calendar months, a day that does not exist becomes the last of the month")]
    Clamped,

    /// <summary>Calendar months; a day that does not exist becomes the first day of the next month (31 January + 1 month = 1 March).</summary>
    [InWords(
        "bulan kalender, hari yang tidak ada menjadi hari pertama bulan berikutnya",
        "calendar months, a day that does not exist becomes the first of the next month"
    )]
    RolledUp,

    /// <summary>
    /// A month is 30 days, as the criminal code counts (UU 1/2023 ps 184). As a length of months alone, twelve of them are 360 days; how years of a sentence
    /// are counted is said by its counting.
    /// </summary>
    [InWords("bulan 30 hari", "months of 30 days")]
    ThirtyDays,
}
