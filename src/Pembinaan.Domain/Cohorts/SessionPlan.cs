using System.Globalization;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Lays out sessions over weekdays, leaving holidays out.</summary>
public static class SessionPlan
{
    private const int LongestSearch = 3660;

    /// <summary>So many sessions of equal length on weekdays from a day on, numbered <c>S-001</c>, <c>S-002</c>, …</summary>
    /// <param name="firstDay">The first day that may have a session.</param>
    /// <param name="sessions">How many; positive.</param>
    /// <param name="start">When each begins, local time.</param>
    /// <param name="hours">How long each lasts.</param>
    /// <param name="subject">The subject of each.</param>
    /// <param name="holidays">Days without sessions, as the application's calendar has them; none by default.</param>
    /// <param name="weekdays">The days of the week; Monday to Friday if none are given.</param>
    /// <returns>The sessions, to be changed with <c>with</c> where one differs.</returns>
    /// <exception cref="ArgumentException">Within ten years there are not so many such days.</exception>
    public static ValueList<PlannedSession> Of(
        LocalDate firstDay, int sessions, LocalTime start, LessonHours hours, SubjectId subject, DateSet holidays = default, params ReadOnlySpan<IsoDayOfWeek> weekdays)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sessions);
        ArgumentNullException.ThrowIfNull(subject);
        ReadOnlySpan<IsoDayOfWeek> days = weekdays.IsEmpty
            ? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]
            : weekdays;
        var planned = new List<PlannedSession>(sessions);
        for (var i = 0; planned.Count < sessions; i++)
        {
            if (i == LongestSearch)
            {
                throw new ArgumentException("There are not so many such days.", nameof(sessions));
            }

            var day = firstDay.PlusDays(i);
            if (days.Contains(day.DayOfWeek) && !holidays.Contains(day))
            {
                planned.Add(new() { Id = SessionId.From(string.Create(CultureInfo.InvariantCulture, $"S-{planned.Count + 1:000}")), Day = day, Start = start, Hours = hours, Subject = subject });
            }
        }

        return planned.ToValueList();
    }
}
