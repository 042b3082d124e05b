using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How many minutes of sessions one day has at most; a day counts with everything that a person attends on it.</summary>
internal static class LongestDay
{
    /// <summary>The longest day of a cohort.</summary>
    internal static int Of(Cohort cohort) =>
        Followed(cohort, LocalDate.MinIsoValue, null)
            .GroupBy(static s => s.Day)
            .Select(g => g.Sum(s => s.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour)))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>
    /// The longest day of a person who joins from a day on, with the sessions of the other cohorts followed. A day is one of the zone in which the person is;
    /// where that is not known, sessions by the clock of another zone are left out.
    /// </summary>
    internal static int Of(
        Cohort cohort,
        ParticipantId participant,
        LocalDate day,
        IEnumerable<Cohort> others,
        Func<LocalDate, IndonesianTimeZone?> zoneOn
    )
    {
        var all = others.Where(o => o.Id != cohort.Id).ToList();
        if (all.TrueForAll(o => o.Zone == cohort.Zone))
        {
            zoneOn = _ => cohort.Zone;
        }

        var minutes = new Dictionary<LocalDate, int>();
        foreach (var part in PartsOf(cohort, day, null, zoneOn).Where(p => p.Day >= day))
        {
            minutes[part.Day] = minutes.GetValueOrDefault(part.Day) + part.Minutes;
        }

        foreach (var part in all.SelectMany(o => PartsOf(o, day, participant, zoneOn)))
        {
            if (minutes.TryGetValue(part.Day, out var own))
            {
                minutes[part.Day] = own + part.Minutes;
            }
        }

        return minutes.Values.DefaultIfEmpty(0).Max();
    }

    /// <summary>The sessions of another cohort, by the clock of another zone, that a person who joins from a day on has to be at.</summary>
    internal static IEnumerable<CohortSession> ByAnotherClock(Cohort cohort, ParticipantId participant, LocalDate day, IEnumerable<Cohort> others) =>
        others
            .Where(o => o.Id != cohort.Id && o.Zone != cohort.Zone)
            .SelectMany(o => Followed(o, day > LocalDate.MinIsoValue ? day.PlusDays(-1) : day, participant))
            .Where(s => s.Day <= cohort.LastDay.PlusDays(1));

    private static IEnumerable<CohortSession> Followed(Cohort cohort, LocalDate from, ParticipantId? participant) =>
        cohort.Sessions.Where(s =>
            s.Counts && s.Day >= from && (participant is null || cohort.EnrolmentsOf(participant).Any(e => e.StatusOn(s.Day) == EnrolmentStatus.Enrolled))
        );

    // A session ends on the day on which it begins, by its own clock; by another it may lie on two days.
    private static IEnumerable<(LocalDate Day, int Minutes)> PartsOf(
        Cohort cohort,
        LocalDate from,
        ParticipantId? participant,
        Func<LocalDate, IndonesianTimeZone?> zoneOn
    )
    {
        // The evening before, by its own clock, may be this day by another.
        foreach (var session in Followed(cohort, from > LocalDate.MinIsoValue ? from.PlusDays(-1) : from, participant))
        {
            var minutes = session.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour);
            var zone = zoneOn(session.Day);
            if (zone is null && participant is not null)
            {
                continue;
            }

            if (zone is null || zone == cohort.Zone)
            {
                yield return (session.Day, minutes);
                continue;
            }

            var start = (session.Day + session.Plan.Start).InZoneLeniently(cohort.Zone.Zone).WithZone(zone.Zone).LocalDateTime;
            var first = Math.Min(minutes, NodaConstants.MinutesPerDay - (start.Hour * 60) - start.Minute);
            yield return (start.Date, first);
            if (minutes > first)
            {
                yield return (start.Date.PlusDays(1), minutes - first);
            }
        }
    }
}
