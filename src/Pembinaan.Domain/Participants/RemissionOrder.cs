namespace Pembinaan.Domain.Participants;

/// <summary>In which order the months and the days of remission are taken off a calendar day; the two differ by up to three days.</summary>
public enum RemissionOrder
{
    /// <summary>Days first, then months; the order that gives the release reported in a real case.</summary>
    DaysThenMonths,

    /// <summary>Months first, then days.</summary>
    MonthsThenDays,
}
