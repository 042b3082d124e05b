using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with planned sessions: everything at once.</summary>
internal static class SessionCheck
{
    /// <summary>The faults of new or changed sessions among the others that count.</summary>
    internal static List<DomainError> FaultsOf(Curriculum curriculum, IReadOnlyCollection<PlannedSession> changed, IEnumerable<PlannedSession> others)
    {
        var faults = new List<DomainError>();
        foreach (var session in changed)
        {
            faults.AddRange(CohortFaults.Of(session, curriculum));
        }

        var all = changed.Concat(others).OrderBy(static s => s.Day).ThenBy(static s => s.Start).ToList();
        foreach (var twice in all.GroupBy(static s => s.Id).Where(static g => g.Count() > 1))
        {
            faults.Add(CohortErrors.SessionTwice.For("sessions", Argument.Of("session", twice.Key.Value)));
        }

        for (var i = 1; i < all.Count; i++)
        {
            if (Overlap(all[i - 1], all[i], curriculum.MinutesPerLessonHour))
            {
                faults.Add(CohortErrors.SessionsOverlap.For("sessions", Argument.Of("first", all[i - 1].Id.Value), Argument.Of("second", all[i].Id.Value)));
            }
        }

        return faults;
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

    /// <summary>What is wrong with the modules and units of a session, in itself and, if the curriculum is known, in it.</summary>
    internal static IEnumerable<DomainError> ModuleFaults(PlannedSession session, Curriculum? curriculum)
    {
        if (session.Modules.Count > 1)
        {
            foreach (var module in CreditCheck.TwiceIn(session.Modules.Select(static m => m.Module)))
            {
                yield return CohortErrors.ModuleTwice.For("sessions", Argument.Of("module", module));
            }

            foreach (var module in session.Modules.Where(static m => m.Hours == LessonHours.None))
            {
                yield return CohortErrors.ModuleWithoutHours.For("sessions", Argument.Of("module", module.Module));
            }
        }

        var sum = session.TaughtModules.Aggregate(LessonHours.None, static (all, module) => all + module.Hours);
        if (sum > session.Hours)
        {
            yield return CohortErrors.ModulesExceedSession.For(
                "sessions",
                Argument.Of("session", session.Id.Value),
                Argument.Of("sum", sum),
                Argument.Of("hours", session.Hours)
            );
        }

        if (curriculum is null)
        {
            yield break;
        }

        foreach (var module in session.Modules.Where(m => curriculum.FindModule(m.Module) is null))
        {
            yield return CohortErrors.ModuleUnknown.For("sessions", Argument.Of("module", module.Module));
        }

        foreach (var unit in session.Units.Where(u => curriculum.FindUnit(u) is null))
        {
            yield return CohortErrors.UnitUnknown.For("sessions", Argument.Of("unit", unit));
        }
    }

    private static bool Overlap(PlannedSession first, PlannedSession second, int minutes) =>
        first.Day == second.Day
        && MinuteOf(first) < MinuteOf(second) + second.Minutes(minutes)
        && MinuteOf(second) < MinuteOf(first) + first.Minutes(minutes);

    private static Instant InstantOf((LocalDateTime Start, IndonesianTimeZone Zone) hour) => hour.Start.InZoneLeniently(hour.Zone.Zone).ToInstant();

    private static int MinuteOf(PlannedSession session) => (session.Start.Hour * 60) + session.Start.Minute;
}
