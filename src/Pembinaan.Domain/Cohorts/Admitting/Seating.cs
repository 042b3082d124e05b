using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Is there a seat, and which limit binds.</summary>
internal static class Seating
{
    /// <summary>
    /// The seats of a cohort for somebody who joins on a day and stays: those taken by people who begin later count, and so does a limit that is lowered later.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="day">The day.</param>
    /// <param name="others">Limits beside those of the cohort and its programme: spaces, the facility, quotas (<see cref="QuotaPlaces"/>).</param>
    /// <returns>The decision, for exactly this revision of the cohort.</returns>
    public static SeatDecision Of(Cohort cohort, LocalDate day, params ReadOnlySpan<SeatLimit> others)
    {
        Guard.Against.Null(cohort);
        Guard.Against.NotIso(day);
        Guard.Against.NullItem(others);
        List<SeatLimit> limits = [new(SeatLimitKind.Cohort, FewestSeatsFrom(cohort, day)), .. others];
        if (cohort.Curriculum.MostParticipants is { } most)
        {
            limits.Add(new(SeatLimitKind.Programme, most));
        }

        var taken = cohort.MostSeatsTakenFrom(day);
        return new(
            cohort.Id,
            cohort.Revision,
            day,
            limits.OrderBy(static l => l.Seats).ThenBy(static l => l.Kind).ToValueList(),
            taken,
            Math.Max(0, (cohort.Curriculum.FewestParticipants ?? 0) - taken)
        );
    }

    /// <summary>The seats of the spaces in which sessions are held from a day on.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facility">The facility of the cohort.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// One limit a space: the fewest seats it has on the days of those sessions, 0 if it is not to be had on the day of one that was not held; none for spaces
    /// that the facility does not know.
    /// </returns>
    /// <exception cref="ArgumentException">The facility is not that of the cohort.</exception>
    public static IEnumerable<SeatLimit> SpacesOf(Cohort cohort, Facility facility, LocalDate day)
    {
        Guard.Against.NotIso(day);
        OwnFacility.ThrowUnless(cohort, facility);
        return cohort
            .Sessions.Where(s => s.Counts && s.Day >= day && s.Plan.Space is not null && facility.FindSpace(s.Plan.Space) is not null)
            .GroupBy(static s => s.Plan.Space!)
            .Select(group => (Space: facility.FindSpace(group.Key)!, Sessions: group))
            .Select(at => new SeatLimit(SeatLimitKind.Space, at.Sessions.Min(s => SeatsAt(at.Space, s)), at.Space.Name));

        int SeatsAt(TrainingSpace space, CohortSession session) =>
            session.IsHeld || FacilityCheck.CanBeHad(facility, space.Id, session.Day) ? space.Seats.On(session.Day) : 0;
    }

    /// <summary>What the facility allows where sessions to come name no space: the seats of its largest space of the kind that the programme needs.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facility">The facility of the cohort.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The limit; 0 seats if there is no such space on the day of some session; null if the programme needs none or every session to come names its own.
    /// </returns>
    /// <exception cref="ArgumentException">The facility is not that of the cohort.</exception>
    public static SeatLimit? FacilityOf(Cohort cohort, Facility facility, LocalDate day)
    {
        OwnFacility.ThrowUnless(cohort, facility);
        if (cohort.Curriculum.Needs.SpaceKind is not { } kind)
        {
            return null;
        }

        var seats = cohort
            .Sessions.Where(s => s.Counts && s.Day >= day && s.Plan.Space is null)
            .Select(s => facility.Spaces.Where(x => x.Kind == kind && IsThere(x, s.Day)).Select(x => x.Seats.On(s.Day)).DefaultIfEmpty(0).Max())
            .ToList();
        return seats.Count == 0 ? null : new(SeatLimitKind.Facility, seats.Min(), facility.NameOn(day) ?? $"UPT {facility.Id.Value}");

        // What was left behind by a move is open still, but not there.
        bool IsThere(TrainingSpace space, LocalDate on) => space.IsAvailableOn(on) && FacilityCheck.CanBeHad(facility, space.Id, on);
    }

    /// <summary>The seats on the day or, if they are lowered later, from then: a place is given to the end.</summary>
    private static int FewestSeatsFrom(Cohort cohort, LocalDate day)
    {
        var last = LocalDate.Max(day, cohort.LastDay);
        return cohort
            .Seats.Segments.Where(s => (s.FirstDay is not { } first || first <= last) && (s.LastDay is not { } end || end >= day))
            .Min(static s => s.Value);
    }
}
