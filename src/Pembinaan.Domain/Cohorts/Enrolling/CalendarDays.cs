namespace Pembinaan.Domain.Cohorts;

/// <summary>Counts days on from a day; a sum beyond the end of the calendar is its last day.</summary>
internal static class CalendarDays
{
    /// <summary>The day before; at the beginning of the calendar it is its first day.</summary>
    internal static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);

    internal static LocalDate After(LocalDate day, int count) =>
        count >= Period.DaysBetween(day, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : day.PlusDays(count);
}
