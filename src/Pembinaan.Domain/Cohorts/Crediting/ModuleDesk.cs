using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The hours of each module: planned, taught, attended, recognised.</summary>
internal static class ModuleDesk
{
    /// <summary>The progress of one person, or of all together.</summary>
    internal static ValueList<ModuleProgress> Of(Cohort cohort, LocalDate day, ParticipantId? participant)
    {
        var curriculum = cohort.Curriculum;
        if (curriculum.Modules.IsEmpty)
        {
            return [];
        }

        var (planned, taught) = (new Count(), new Count());
        var attended = new Count();
        foreach (var session in cohort.Sessions.Where(static s => s.Counts))
        {
            var isTaught = session.IsHeld && session.Day <= day;
            var marks = isTaught ? AttendedIn(cohort, session, participant).ToList() : [];
            foreach (var module in session.Plan.TaughtModules)
            {
                planned.Add(module.Module, module.Hours.Count);
                taught.Add(module.Module, isTaught ? module.Hours.Count : 0);
                attended.Add(module.Module, marks.Sum(hours => CertainOf(module, session, hours)));
            }
        }

        var recognised = new Count();
        IEnumerable<ParticipantId> people = participant is null ? cohort.Participants : [participant];
        foreach (var module in people.SelectMany(p => cohort.CreditsThrough(p, day)).SelectMany(static c => c.Modules))
        {
            recognised.Add(module.Module, module.Hours.Count);
        }

        return curriculum
            .Modules.Select(m =>
            {
                var done = participant is null ? taught.Of(m) : attended.Of(m) + recognised.Of(m);
                return new ModuleProgress(
                    m.Title,
                    m.Hours,
                    planned.Of(m),
                    taught.Of(m),
                    attended.Of(m),
                    recognised.Of(m),
                    LessonHours.Of(Math.Max(0, m.Hours.Count - done.Count))
                );
            })
            .ToValueList();
    }

    /// <summary>
    /// The units that no planned session teaches, by its own word or by a module. Where none is led to by a module and none named by a session, the plan says
    /// nothing of units.
    /// </summary>
    internal static IEnumerable<string> UnitsNotPlanned(Cohort cohort)
    {
        var curriculum = cohort.Curriculum;
        var taught = cohort
            .Sessions.Where(static s => s.Counts)
            .SelectMany(s => s.Plan.Units.Concat(s.Plan.Modules.SelectMany(m => curriculum.FindModule(m.Module)?.Units ?? [])))
            .ToHashSet(StringComparer.Ordinal);
        return taught.Count > 0 || curriculum.Modules.Any(static m => !m.Units.IsEmpty)
            ? curriculum.Units.Select(static u => u.Code).Where(u => !taught.Contains(u))
            : [];
    }

    /// <summary>The hours of a session in which people took part: of one person, or one number for each.</summary>
    internal static IEnumerable<LessonHours> AttendedIn(Cohort cohort, CohortSession session, ParticipantId? participant)
    {
        if (participant is not null)
        {
            return cohort.TakesPartOn(participant, session.Day) && session.MarkOf(participant) is { } mark ? [mark.Attended] : [];
        }

        return session
            .Sheet!.Present.Select(p => (Who: p, session.Plan.Hours))
            .Concat(session.Sheet.Absences.Select(static a => (Who: a.Participant, Hours: a.Attended)))
            .Where(line => !session.Corrections.ContainsKey(line.Who))
            .Concat(session.Corrections.Select(static c => (Who: c.Key, Hours: c.Value[^1].After.Attended)))
            .Where(line => cohort.TakesPartOn(line.Who, session.Day))
            .Select(static line => line.Hours);
    }

    /// <summary>The hours of a module that somebody attended for certain who attended so many of the session.</summary>
    internal static int CertainOf(ModuleHours module, CohortSession session, LessonHours attended) =>
        Math.Max(0, attended.Count - (session.Plan.Hours.Count - module.Hours.Count));

    private sealed class Count
    {
        private readonly Dictionary<string, int> _hours = new(StringComparer.Ordinal);

        internal void Add(string module, int hours) => _hours[module] = (int)Math.Min(int.MaxValue, (long)_hours.GetValueOrDefault(module) + hours);

        internal LessonHours Of(ProgrammeModule module) => LessonHours.Of(_hours.GetValueOrDefault(module.Title));
    }
}
