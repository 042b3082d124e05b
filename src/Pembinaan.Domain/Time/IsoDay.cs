using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace Pembinaan.Domain.Time;

/// <summary>The days that the library accepts: years 1 to 9999 of the ISO calendar.</summary>
internal static class IsoDay
{
    internal static LocalDate Checked(LocalDate day, [CallerArgumentExpression(nameof(day))] string? name = null)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"Days are days of the ISO calendar, not of {day.Calendar.Id}.", name);
        }

        return day.Year >= 1 ? day : throw new ArgumentOutOfRangeException(name, $"Days lie in the years 1 to 9999: {LocalDatePattern.Iso.Format(day)}.");
    }
}
