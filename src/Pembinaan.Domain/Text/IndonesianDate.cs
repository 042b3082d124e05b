using System.Globalization;

namespace Pembinaan.Domain;

/// <summary>Writes days as Indonesian documents do, "19 Mei 2025", or in English, "19 May 2025"; without the machine's culture.</summary>
/// <example>
/// One day in both languages:
/// <code>
/// var id = IndonesianDate.Format(new(2025, 1, 31));                      // "31 Januari 2025"
/// var en = IndonesianDate.Format(new(2025, 1, 31), Language.English);    // "31 January 2025"
/// </code>
/// </example>
public static class IndonesianDate
{
    private static readonly string[] Bulan =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] Hari = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The day as text: day without a leading zero, name of the month, year.</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "7 Mei 2025".</returns>
    /// <exception cref="ArgumentException">The day belongs to another calendar.</exception>
    public static string Format(LocalDate day, Language language = Language.Indonesian)
    {
        Guard.Against.NotIso(day);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {(language.IsIndonesian ? Bulan : Months)[day.Month - 1]} {day.Year}");
    }

    /// <summary>The day with its weekday, as press and minutes print it.</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Rabu, 7 Mei 2025" or "Wednesday, 7 May 2025".</returns>
    /// <exception cref="ArgumentException">The day belongs to another calendar.</exception>
    public static string FormatWithWeekday(LocalDate day, Language language = Language.Indonesian) =>
        $"{NameOf(day.DayOfWeek, language)}, {Format(day, language)}";

    /// <summary>A day of the week.</summary>
    internal static string NameOf(IsoDayOfWeek weekday, Language language) => (language.IsIndonesian ? Hari : Weekdays)[(int)weekday - 1];

    /// <summary>The month and year as text.</summary>
    /// <param name="month">The month.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Mei 2025".</returns>
    /// <exception cref="ArgumentException">The month belongs to another calendar.</exception>
    public static string FormatMonth(YearMonth month, Language language = Language.Indonesian)
    {
        Guard.Against.NotIso(month.OnDayOfMonth(1), nameof(month));
        return string.Create(CultureInfo.InvariantCulture, $"{(language.IsIndonesian ? Bulan : Months)[month.Month - 1]} {month.Year}");
    }
}
