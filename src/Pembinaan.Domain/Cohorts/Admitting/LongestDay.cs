namespace Pembinaan.Domain.Cohorts;

/// <summary>How many minutes of sessions one day has at most; a day counts with everything that a person attends on it.</summary>
internal static class LongestDay
{
    /// <summary>The longest day of a cohort.</summary>
    internal static int Of(Cohort cohort) => MinutesByDay(cohort, LocalDate.MinIsoValue, null).Values.DefaultIfEmpty(0).Max();

    /// <summary>The longest day of a person who joins from a day on, with the sessions of the other cohorts followed.</summary>
    internal static int Of(Cohort cohort, ParticipantId participant, LocalDate day, IEnumerable<Cohort> others)
    {
        var minutes = MinutesByDay(cohort, day, null);
        foreach (var other in others.Where(o => o.Id != cohort.Id))
        {
            foreach (var (on, more) in MinutesByDay(other, day, participant))
            {
                if (minutes.TryGetValue(on, out var own))
                {
                    minutes[on] = own + more;
                }
            }
        }

        return minutes.Values.DefaultIfEmpty(0).Max();
    }

    private static Dictionary<LocalDate, int> MinutesByDay(Cohort cohort, LocalDate from, ParticipantId? participant) =>
        cohort
            .Sessions.Where(s =>
                s.Counts && s.Day >= from && (participant is null || cohort.EnrolmentsOf(participant).Any(e => e.StatusOn(s.Day) == EnrolmentStatus.Enrolled))
            )
            .GroupBy(static s => s.Day)
            .ToDictionary(static g => g.Key, g => g.Sum(s => s.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour)));
}
