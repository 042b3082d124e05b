using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Calendar reckoning with nothing but NodaTime, one day at a time.</summary>
internal static class Plainly
{
    public static LocalDate Plus(LocalDate day, Term length) => length.Convention switch
    {
        MonthConvention.ThirtyDays => day.PlusDays((30 * length.Months) + length.Days),
        MonthConvention.RolledUp when day.PlusMonths(length.Months).Day < day.Day => day.PlusMonths(length.Months).PlusDays(1 + length.Days),
        _ => day.PlusMonths(length.Months).PlusDays(length.Days),
    };

    /// <summary>The day before the corresponding day, or the end of the month that has no such day.</summary>
    public static LocalDate LastDayOfTerm(LocalDate firstDay, int months) => firstDay.PlusMonths(months) is var day && day.Day < firstDay.Day ? day : day.PlusDays(-1);

    /// <summary>Counts birthdays, one year at a time.</summary>
    public static int Age(LocalDate born, LocalDate day, LeapDayBirthday leapDay)
    {
        var age = -1;
        for (var year = born.Year; year <= day.Year; year++)
        {
            var birthday = (born.Month, born.Day) == (2, 29) && !CalendarSystem.Iso.IsLeapYear(year)
                ? leapDay == LeapDayBirthday.FirstOfMarch ? new LocalDate(year, 3, 1) : new LocalDate(year, 2, 28)
                : new LocalDate(year, born.Month, born.Day);
            age += birthday <= day ? 1 : 0;
        }

        return age;
    }
}
