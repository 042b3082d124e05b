namespace Pembinaan.Domain.Time;

/// <summary>
/// A day as one integer that sorts like the day (year, month and day in bits): comparing two <see cref="LocalDate"/>s costs several times as much.
/// </summary>
internal static class DateKey
{
    /// <summary>Before every day.</summary>
    internal const int Min = int.MinValue;

    /// <summary>After every day.</summary>
    internal const int Max = int.MaxValue;

    /// <summary>31 December 9999; a key beyond it but below <see cref="Max"/> is a day that no calendar here reaches.</summary>
    internal const int LastDay = (9999 << 9) | (12 << 5) | 31;

    /// <summary>1 January of year 1.</summary>
    internal const int FirstDay = (1 << 9) | (1 << 5) | 1;

    /// <summary>A multiple of 400 years; with it added, no year that adding a length can reach is negative.</summary>
    internal const int YearsBefore = 24_000;

    internal static int Of(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    internal static LocalDate ToDate(int key) => new(key >> 9, (key >> 5) & 15, key & 31);

    internal static int Next(int key) => (key & 31) < 28 ? key + 1 : NextAcrossMonth(key);

    /// <summary>The key after a last day, where Max has none after it.</summary>
    internal static int After(int key) => key == Max ? Max : Next(key);

    internal static int Previous(int key) => (key & 31) > 1 ? key - 1 : PreviousAcrossMonth(key);

    /// <summary>
    /// The given day of the month that lies so many months later, or the last day of that month where it has no such day. The key may lie outside the calendar.
    /// </summary>
    internal static int InMonth(int key, int monthsLater, int day)
    {
        // Counted from far before year 1, so that earlier years divide like later ones.
        var months = (((key >> 9) + YearsBefore) * 12) + ((key >> 5) & 15) - 1 + monthsLater;
        var year = (months / 12) - YearsBefore;
        var month = (months % 12) + 1;
        return (year << 9) | (month << 5) | (day <= 28 ? day : Math.Min(day, LengthOfMonth(year, month)));
    }

    /// <summary>The key, or <see cref="Min"/> or <see cref="Max"/> where it lies outside the calendar.</summary>
    internal static int Bounded(int key) =>
        key < FirstDay ? Min
        : key > LastDay ? Max
        : key;

    internal static bool IsMonthEnd(int key)
    {
        var day = key & 31;
        return day >= 28 && day == LengthOfMonth(key >> 9, (key >> 5) & 15);
    }

    private static int NextAcrossMonth(int key)
    {
        var (year, month, day) = (key >> 9, (key >> 5) & 15, key & 31);
        if (day < LengthOfMonth(year, month))
        {
            return key + 1;
        }

        return month < 12 ? (year << 9) | ((month + 1) << 5) | 1 : ((year + 1) << 9) | (1 << 5) | 1;
    }

    private static int PreviousAcrossMonth(int key)
    {
        var (year, month) = (key >> 9, (key >> 5) & 15);
        return month > 1 ? (year << 9) | ((month - 1) << 5) | LengthOfMonth(year, month - 1) : ((year - 1) << 9) | (12 << 5) | 31;
    }

    private static int LengthOfMonth(int year, int month) =>
        month == 2 ? ((year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28) : 30 | (month + (month >> 3));
}
