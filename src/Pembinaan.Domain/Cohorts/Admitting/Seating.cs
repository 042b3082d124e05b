using System.Globalization;
using Pembinaan.Domain.Agreements;
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
    /// <param name="others">Limits beside those of the cohort and its programme: spaces, the facility, quotas of agreements (<see cref="QuotaOf"/>).</param>
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
            .Select(s => facility.Spaces.Where(x => x.Kind == kind && x.IsAvailableOn(s.Day)).Select(x => x.Seats.On(s.Day)).DefaultIfEmpty(0).Max())
            .ToList();
        return seats.Count == 0 ? null : new(SeatLimitKind.Facility, seats.Min(), facility.NameOn(day) ?? $"UPT {facility.Id.Value}");
    }

    /// <summary>The quotas of people that an agreement gives for the sessions to come, less what is used elsewhere.</summary>
    /// <remarks>
    /// A quota for a year or for the whole term counts everybody who took part in that time, those who have left included, and somebody who follows two cohorts
    /// once. A quota for each cohort is its size: a place left may be given again.
    /// A cohort that runs over a new year needs the quota of both.
    /// </remarks>
    /// <param name="cohort">The cohort.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day.</param>
    /// <param name="joining">Who wishes to join, if it is asked for one: whoever a quota counts already takes no more of it.</param>
    /// <param name="possibly">Whether what cannot be said to stand under the agreement counts too: the fewest seats that it may leave.</param>
    /// <returns>One limit a quota and year; none if the agreement covers no session to come or sets no quota of people for it.</returns>
    public static IEnumerable<SeatLimit> QuotaOf(
        Cohort cohort,
        CoveringAgreement agreement,
        LocalDate day,
        ParticipantId? joining = null,
        bool possibly = false
    )
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(agreement);
        Guard.Against.NotIso(day);
        return Quotas(cohort, agreement, day, joining, possibly);
    }

    /// <summary>What the quotas of people of an agreement may count of which it cannot be said that it stands under it.</summary>
    internal static IEnumerable<(Coverage Coverage, LocalDate Day)> InDoubt(Cohort cohort, CoveringAgreement agreement, LocalDate day)
    {
        var ledger = new QuotaLedger(cohort, agreement, possibly: true);
        return PeopleQuotas(cohort, agreement, day).SelectMany(q => ledger.InDoubt(q.Quota, q.Year, LocalDate.MaxIsoValue));
    }

    /// <summary>The seats on the day or, if they are lowered later, from then: a place is given to the end.</summary>
    private static int FewestSeatsFrom(Cohort cohort, LocalDate day)
    {
        var last = LocalDate.Max(day, cohort.LastDay);
        return cohort
            .Seats.Segments.Where(s => (s.FirstDay is not { } first || first <= last) && (s.LastDay is not { } end || end >= day))
            .Min(static s => s.Value);
    }

    private static IEnumerable<SeatLimit> Quotas(Cohort cohort, CoveringAgreement agreement, LocalDate day, ParticipantId? joining, bool possibly)
    {
        var ledger = new QuotaLedger(cohort, agreement, possibly);
        foreach (var (quota, year) in PeopleQuotas(cohort, agreement, day))
        {
            if (!ledger.ToCome(quota, day).Any(s => (year is null || s.Day.Year == year) && agreement.Agreement.TermsOn(s.Day).Quotas.Contains(quota)))
            {
                continue;
            }

            var counted =
                quota.Per == QuotaPer.Cohort ? 0 : ledger.PeopleCountedBy(quota, year) - (joining is not null && ledger.Counts(quota, year, joining) ? 1 : 0);
            var beside = quota.Per == QuotaPer.Cohort ? 0 : Math.Max(0, counted - cohort.MostSeatsTakenFrom(day));
            var source = year is null ? agreement.Agreement.ByNumber : string.Create(CultureInfo.InvariantCulture, $"{agreement.Agreement.ByNumber} ({year})");
            yield return new(SeatLimitKind.AgreementQuota, Math.Max(0, quota.Amount - beside), source);
        }
    }

    private static IEnumerable<(Quota Quota, int? Year)> PeopleQuotas(Cohort cohort, CoveringAgreement agreement, LocalDate day) =>
        cohort
            .Sessions.Where(s => s.Counts && s.Day >= day)
            .SelectMany(s =>
                agreement
                    .Agreement.TermsOn(s.Day)
                    .Quotas.Where(static q => q.Unit == QuotaUnit.People)
                    .Select(q => (Quota: q, Year: q.Per == QuotaPer.Year ? s.Day.Year : (int?)null))
            )
            .Distinct();
}
