using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The days and lengths that an agreement can have. Within them no sum leaves the calendar; a last day in the year 9999 that stands for "no end" is refused
/// with a text that says how to say it.
/// </summary>
internal static class AgreementLimits
{
    private static readonly LocalisedText WithoutEnd = new("; perjanjian tanpa batas akhir tidak mempunyai hari terakhir", "; an agreement without an end has no last day");
    private const int FirstYear = 1900;
    private const int LastYear = 2999;
    private const int MostYears = 100;

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static DomainError? Of(LocalDate? day, string field) =>
        day is { } given && !(given.Calendar == CalendarSystem.Iso && IsYear(given.Year)) ? AgreementErrors.DayOutOfRange.For(field, Argument.Of("day", Said(given)), given.Year > LastYear && field == "lastDay" ? Argument.Of("hint", WithoutEnd) : Argument.Of("hint", "")) : null;

    public static DomainError? Of(Term? length, string field) =>
        length is { } given && (Math.Abs(given.Months) > 12 * MostYears || Math.Abs(given.Days) > 366 * MostYears) ? AgreementErrors.LengthOutOfRange.For(field, Argument.Of("length", given)) : null;

    // A day of another calendar has no Indonesian name of the month.
    private static string Said(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00} ({day.Calendar.Id})");
}
