using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with planned sessions: everything at once.</summary>
internal static class SessionCheck
{
    /// <summary>The sessions of a plan that share a moment with the one before.</summary>
    internal static IEnumerable<DomainError> OverlapsIn(Curriculum curriculum, IEnumerable<PlannedSession> sessions)
    {
        PlannedSession[] all = [.. sessions.OrderBy(static s => s.Day).ThenBy(static s => s.Start)];
        return all.Zip(all.Skip(1))
            .Where(pair => Overlap(pair.First, pair.Second, curriculum.MinutesPerLessonHour))
            .Select(static pair =>
                CohortErrors.SessionsOverlap.For("sessions", Argument.Of("first", pair.First.Id.Value), Argument.Of("second", pair.Second.Id.Value))
            );
    }

    /// <summary>What is worth a warning about a whole plan.</summary>
    internal static DomainError[] WarningsOf(Curriculum curriculum, IReadOnlyCollection<PlannedSession> counting)
    {
        var planned = counting.Aggregate(LessonHours.None, static (sum, session) => sum + session.Hours);
        var instructors = curriculum.Needs.Instructors.IsEmpty
            ? []
            : counting
                .Where(s => s.Instructor is { } instructor && !curriculum.Needs.Instructors.Contains(instructor.Kind))
                .Select(static s => CohortErrors.InstructorKindNotNeeded.Warning("sessions", Argument.Of("session", s.Id.Value)));
        return planned == curriculum.Hours
            ? [.. instructors]
            : [CohortErrors.HoursDiffer.Warning("sessions", Argument.Of("planned", planned), Argument.Of("hours", curriculum.Hours)), .. instructors];
    }

    /// <summary>Whether sessions of two cohorts share a moment: each begins by the clock of its cohort's zone and lasts by its lesson hour.</summary>
    internal static bool Overlap(Cohort cohort, PlannedSession session, Cohort other, PlannedSession taken) =>
        (session.Day == taken.Day || cohort.Zone != other.Zone)
        && Overlap(
            (session.Day + session.Start, cohort.Zone),
            session.Minutes(cohort.Curriculum.MinutesPerLessonHour),
            (taken.Day + taken.Start, other.Zone),
            taken.Minutes(other.Curriculum.MinutesPerLessonHour)
        );

    /// <summary>The same of two hours, each with its zone and its minutes.</summary>
    internal static bool Overlap(
        (LocalDateTime Start, IndonesianTimeZone Zone) first,
        int minutes,
        (LocalDateTime Start, IndonesianTimeZone Zone) second,
        int others
    )
    {
        var later = InstantOf(second) - InstantOf(first);
        return later < Duration.FromMinutes(minutes) && -later < Duration.FromMinutes(others);
    }

    /// <summary>The days on which a session by the clock of another zone may share a moment with one of a day.</summary>
    internal static IEnumerable<LocalDate> DaysAround(LocalDate day) =>
        day < LocalDate.MaxIsoValue ? [day.PlusDays(-1), day, day.PlusDays(1)] : [day.PlusDays(-1), day];

    /// <summary>Which sessions of another cohort that count share a moment with sessions of a cohort.</summary>
    internal static IEnumerable<(PlannedSession Session, CohortSession Taken)> AtOneTime(Cohort cohort, IEnumerable<PlannedSession> sessions, Cohort other)
    {
        var byDay = other.Sessions.Where(static s => s.Counts).ToLookup(static s => s.Day);
        return sessions.SelectMany(session =>
            DaysAround(session.Day).SelectMany(day => byDay[day]).Where(taken => Overlap(cohort, session, other, taken.Plan)).Select(taken => (session, taken))
        );
    }

    private static bool Overlap(PlannedSession first, PlannedSession second, int minutes) =>
        first.Day == second.Day
        && MinuteOf(first) < MinuteOf(second) + second.Minutes(minutes)
        && MinuteOf(second) < MinuteOf(first) + first.Minutes(minutes);

    private static Instant InstantOf((LocalDateTime Start, IndonesianTimeZone Zone) hour) => hour.Start.InZoneLeniently(hour.Zone.Zone).ToInstant();

    private static int MinuteOf(PlannedSession session) => (session.Start.Hour * 60) + session.Start.Minute;
}
