using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Values beside a value: where a rule that is wrong answers otherwise.</summary>
internal static class RawValues
{
    // No lawful number of years, days or points lies further off.
    private const int FarInDays = 40_000;

    internal static IEnumerable<object> Beside(object value) =>
        value switch
        {
            LocalDate day when day.Calendar == CalendarSystem.Iso && day.Year is > 4 and < 9990 => Around(day).Cast<object>(),
            Occurrence { Day: { } day } => Around(day).Select(static d => (object)Occurrence.On(d)).Prepend(Occurrence.Never),
            Occurrence => [],
            int n => n is int.MinValue or int.MaxValue ? [] : [n - 1, n + 1],
            Term { Months: var months, Days: var days, Convention: var counted } =>
            [
                Term.Of(months, days + 1, counted),
                Term.Of(months, days - 1, counted),
                Term.Of(months + 1, days, counted),
            ],
            bool flag => [!flag],
            Enum => Enum.GetValuesAsUnderlyingType(value.GetType()).Cast<object>().Select(v => Enum.ToObject(value.GetType(), v)),
            _ => [],
        };

    internal static long? Key(object value) =>
        value switch
        {
            int n => n,
            LocalDate day when day.Calendar == CalendarSystem.Iso => DaysOf(day),
            Occurrence { Day: { } day } => DaysOf(day),
            _ => null,
        };

    internal static object FromKey(Type type, long key) =>
        type == typeof(int) ? (int)key
        : type == typeof(Occurrence) ? Occurrence.On(Epoch.PlusDays((int)key))
        : Epoch.PlusDays((int)key);

    internal static IEnumerable<long> Far(Type type, long key)
    {
        var (least, most) = type == typeof(int) ? (int.MinValue, int.MaxValue) : ((long)DaysOf(new(1, 1, 1)), DaysOf(LocalDate.MaxIsoValue));
        return [Math.Max(least, key - FarInDays), key, Math.Min(most, key + FarInDays)];
    }

    private static LocalDate Epoch => new(2000, 1, 1);

    private static int DaysOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    // Both neighbours, every month end of the year, and the last and the next 29 February: ways of counting part there.
    private static IEnumerable<LocalDate> Around(LocalDate day)
    {
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
