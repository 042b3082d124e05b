namespace Pembinaan.Domain.Testing;

/// <summary>Days on which ways of counting part.</summary>
internal static class AwkwardDays
{
    /// <summary>Both neighbours of a day, every month end of its year, and the last and the next 29 February; none at the ends of the calendar.</summary>
    internal static IEnumerable<LocalDate> Around(LocalDate day)
    {
        if (day.Year is not (> 4 and < 9990))
        {
            yield break;
        }

        yield return day.PlusDays(-1);
        yield return day.PlusDays(1);
        for (var month = 1; month <= 12; month++)
        {
            yield return new LocalDate(day.Year, month, CalendarSystem.Iso.GetDaysInMonth(day.Year, month));
        }

        var leap = day.Year;
        while (!CalendarSystem.Iso.IsLeapYear(leap))
        {
            leap--;
        }

        yield return new LocalDate(leap, 2, 29);
        leap = day.Year + 1;
        while (!CalendarSystem.Iso.IsLeapYear(leap))
        {
            leap++;
        }

        yield return new LocalDate(leap, 2, 29);
    }
}
