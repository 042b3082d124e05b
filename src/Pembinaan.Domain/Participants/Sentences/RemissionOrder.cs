namespace Pembinaan.Domain.Participants;

/// <summary>
/// In which order the months and the days of remission are taken off a calendar day; the two differ by up to three days. No rule on it was read.
/// </summary>
public enum RemissionOrder
{
    /// <summary>Days first, then months: gives the release that the press reported in one case, as months of 30 days do too.</summary>
    DaysThenMonths,

    /// <summary>Months first, then days.</summary>
    MonthsThenDays,
}
