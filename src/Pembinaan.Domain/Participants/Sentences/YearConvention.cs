namespace Pembinaan.Domain.Participants;

/// <summary>
/// What twelve months of a sentence are where a month is 30 days. The criminal code says what a month is (UU 1/2023 ps 184) and does not say what a year is.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum YearConvention
{
    /// <summary>Twelve months are one year of the calendar, before and after a fraction is taken.</summary>
    [InWords("satu tahun menurut kalender", "a year by the calendar")]
    Calendar,

    /// <summary>Twelve months are 360 days. Officially dated cases contradict it: of fifteen years it makes 75 days less.</summary>
    [InWords("satu tahun 360 hari", "a year of 360 days")]
    Of360Days,
}
