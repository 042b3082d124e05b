namespace Pembinaan.Domain.Cohorts;

/// <summary>Who would have to be in two places at once.</summary>
internal static class Timetable
{
    /// <summary>The sessions of a cohort from a day on that are at the time of a session of another cohort in which the person takes part or teaches.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="participant">Who.</param>
    /// <param name="day">The first day that matters.</param>
    /// <param name="others">The other cohorts.</param>
    /// <returns>The clashes, by day.</returns>
    public static ValueList<Clash> ClashesOf(Cohort cohort, ParticipantId participant, LocalDate day, IEnumerable<Cohort> others)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(participant);
        var clashes = new List<Clash>();
        foreach (var other in Guard.Against.NullItem(others).Where(o => o.Id != cohort.Id))
        {
            clashes.AddRange(
                SessionCheck
                    .AtOneTime(cohort, cohort.Sessions.Where(s => s.Counts && s.Day >= day).Select(static s => s.Plan), other)
                    .Where(c => other.Needs(participant, c.Taken.Plan))
                    .Select(c => new Clash(c.Session.Id, other.Id, c.Taken.Id, c.Session.Day) { CohortName = Named.Text(other) })
            );
        }

        return [.. clashes.OrderBy(static c => c.Day).ThenBy(static c => c.Session.Value, StringComparer.Ordinal)];
    }
}
