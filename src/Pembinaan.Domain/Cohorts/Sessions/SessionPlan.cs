using System.Globalization;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

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
    /// <exception cref="ArgumentOutOfRangeException">A day of the week is none.</exception>
    public static ValueList<PlannedSession> Of(
        LocalDate firstDay,
        int sessions,
        LocalTime start,
        LessonHours hours,
        SubjectId subject,
        DateSet holidays = default,
        params ReadOnlySpan<IsoDayOfWeek> weekdays
    )
    {
        Guard.Against.NegativeOrZero(sessions);
        Guard.Against.Null(subject);
        var days = DaysOf(weekdays);
        var planned = new List<PlannedSession>(sessions);
        for (var i = 0; planned.Count < sessions; i++)
        {
            Guard.Against.Violation(
                i == LongestSearch || Period.DaysBetween(firstDay, LocalDate.MaxIsoValue) < i,
                $"There must be as many days of the week asked for, holidays left out.",
                nameof(sessions)
            );

            var day = firstDay.PlusDays(i);
            if (days.Contains(day.DayOfWeek) && !holidays.Contains(day))
            {
                planned.Add(
                    new()
                    {
                        Id = SessionId.From(string.Create(CultureInfo.InvariantCulture, $"S-{planned.Count + 1:000}")),
                        Day = day,
                        Start = start,
                        Hours = hours,
                        Subject = subject,
                    }
                );
            }
        }

        return planned.ToValueList();
    }

    /// <summary>The sessions that have to move so that none falls on a holiday: each keeps its place in the order, and those after it are pushed on.</summary>
    /// <param name="sessions">The sessions as they are planned, for example those to come of a cohort.</param>
    /// <param name="holidays">Days without sessions.</param>
    /// <param name="weekdays">The days of the week; Monday to Friday if none are given.</param>
    /// <returns>
    /// The sessions that change, with their new days, for planning them anew; none if nothing
    /// falls on a holiday.
    /// </returns>
    /// <exception cref="ArgumentException">Within ten years there are not so many such days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the week is none.</exception>
    public static ValueList<PlannedSession> Around(IEnumerable<PlannedSession> sessions, DateSet holidays, params ReadOnlySpan<IsoDayOfWeek> weekdays)
    {
        Guard.Against.Null(sessions);
        var days = DaysOf(weekdays);
        var moved = new List<PlannedSession>();
        LocalDate? last = null;
        var before = LocalDate.MinIsoValue;
        foreach (var session in sessions.OrderBy(static s => s.Day).ThenBy(static s => s.Start))
        {
            // Sessions of one day stay together; a later day stays later.
            var earliest = last is { } taken ? LocalDate.Max(session.Day, session.Day == before ? taken : taken.PlusDays(1)) : session.Day;
            before = session.Day;
            last = holidays.Contains(earliest) || earliest != session.Day ? Next(earliest, holidays, days) : earliest;
            if (last != session.Day)
            {
                moved.Add(session with { Day = last.Value });
            }
        }

        return moved.ToValueList();
    }

    private static LocalDate Next(LocalDate from, in DateSet holidays, IsoDayOfWeek[] days)
    {
        for (var i = 0; i < Math.Min(LongestSearch, Period.DaysBetween(from, LocalDate.MaxIsoValue)); i++)
        {
            var day = from.PlusDays(i);
            if (days.Contains(day.DayOfWeek) && !holidays.Contains(day))
            {
                return day;
            }
        }

        Guard.Against.Violation(true, $"There must be a day of the week asked for that is no holiday within {LongestSearch} days.", nameof(holidays));
        return from;
    }

    private static IsoDayOfWeek[] DaysOf(ReadOnlySpan<IsoDayOfWeek> weekdays)
    {
        foreach (var weekday in weekdays)
        {
            Guard.Against.Outside(weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday, $"A day of the week is Monday to Sunday.", nameof(weekdays));
        }

        return weekdays.IsEmpty
            ? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]
            : weekdays.ToArray();
    }
}
