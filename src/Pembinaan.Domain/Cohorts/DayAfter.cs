namespace Pembinaan.Domain.Cohorts;

/// <summary>Days counted on; beyond the end of the calendar it is its last day.</summary>
internal static class DayAfter
{
    internal static LocalDate Days(LocalDate day, int count) =>
        count >= Period.DaysBetween(day, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : day.PlusDays(count);
}
