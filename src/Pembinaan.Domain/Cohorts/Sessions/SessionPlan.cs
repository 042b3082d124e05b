using System.Globalization;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Lays out sessions over weekdays, leaving holidays out.</summary>
internal static class SessionPlan
{
    private const int LongestSearch = 3660;

    internal static ValueList<PlannedSession> Series(
        LocalDate firstDay,
        int sessions,
        LocalTime start,
        LessonHours hours,
        SubjectId subject,
        DateSet holidays = default,
        params ReadOnlySpan<IsoDayOfWeek> weekdays
    )
    {
        Guard.Against.NotIso(firstDay);
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

    internal static ValueList<PlannedSession> Teaching(IEnumerable<PlannedSession> sessions, Curriculum curriculum)
    {
        Guard.Against.Null(curriculum);
        var planned = new List<PlannedSession>();
        var (at, done) = (0, 0);
        foreach (var session in Guard.Against.NullItem(sessions).OrderBy(static s => s.Day).ThenBy(static s => s.Start))
        {
            var (hours, modules) = (session.Hours.Count, new List<ModuleHours>());
            while (hours > 0 && at < curriculum.Modules.Count)
            {
                var module = curriculum.Modules[at];
                var taken = Math.Min(hours, module.Hours.Count - done);
                if (taken > 0)
                {
                    modules.Add(new(module.Title, LessonHours.Of(taken)));
                }

                hours -= taken;
                done += taken;
                (at, done) = done == module.Hours.Count ? (at + 1, 0) : (at, done);
            }

            planned.Add(curriculum.Modules.IsEmpty ? session : session with { Modules = modules.ToValueList() });
        }

        return planned.ToValueList();
    }

    internal static ValueList<PlannedSession> Around(IEnumerable<PlannedSession> sessions, DateSet holidays, params ReadOnlySpan<IsoDayOfWeek> weekdays)
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
