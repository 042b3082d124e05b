using Pembinaan.Domain.Programmes;

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

    /// <summary>Whether two sessions share a moment; lengths by the lesson hour of each.</summary>
    internal static bool Overlap(PlannedSession first, PlannedSession second, int minutes, int? minutesOfSecond = null) =>
        first.Day == second.Day
        && MinuteOf(first) < MinuteOf(second) + second.Minutes(minutesOfSecond ?? minutes)
        && MinuteOf(second) < MinuteOf(first) + first.Minutes(minutes);

    /// <summary>What is wrong with the modules and units of a session, in itself and, if the curriculum is known, in it.</summary>
    internal static IEnumerable<DomainError> ModuleFaults(PlannedSession session, Curriculum? curriculum)
    {
        foreach (var module in CreditCheck.TwiceIn(session.Modules.Select(static m => m.Module)))
        {
            yield return CohortErrors.ModuleTwice.For("sessions", Argument.Of("module", module));
        }

        if (session.Modules.Count > 1)
        {
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

    private static int MinuteOf(PlannedSession session) => (session.Start.Hour * 60) + session.Start.Minute;
}
