using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Covering;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>Is there a seat, and which limit binds.</summary>
public static class Seating
{
    /// <summary>The seats of a cohort on a day.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="day">The day.</param>
    /// <param name="others">Limits beside those of the cohort and its programme: spaces, the facility, quotas of agreements (<see cref="QuotaOf"/>).</param>
    /// <returns>The decision, for exactly this revision of the cohort.</returns>
    public static SeatDecision Of(Cohort cohort, LocalDate day, params ReadOnlySpan<SeatLimit> others)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        List<SeatLimit> limits = [new(SeatLimitKind.Cohort, cohort.Seats.On(day)), .. others];
        if (cohort.Curriculum.MostParticipants is { } most)
        {
            limits.Add(new(SeatLimitKind.Programme, most));
        }

        var taken = cohort.SeatsTakenOn(day);
        return new(cohort.Id, cohort.Revision, day, limits.OrderBy(static l => l.Seats).ThenBy(static l => l.Kind).ToValueList(), taken, Math.Max(0, (cohort.Curriculum.FewestParticipants ?? 0) - taken));
    }

    /// <summary>The seats with every limit that facility and agreements set: spaces of the sessions to come, and quotas.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="day">The day.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="agreements">The agreements under which the cohort stands.</param>
    /// <returns>The decision, for exactly this revision of the cohort.</returns>
    public static SeatDecision Of(Cohort cohort, LocalDate day, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        List<SeatLimit> limits = [.. SpacesOf(cohort, facility, day)];
        foreach (var agreement in agreements)
        {
            limits.AddRange(QuotaOf(cohort, agreement, day));
        }

        return Of(cohort, day, [.. limits]);
    }

    /// <summary>The seats of the spaces in which sessions are held from a day on.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="day">The day.</param>
    /// <returns>One limit a space: the fewest seats it has on the days of those sessions; none for spaces that the facility does not know.</returns>
    public static IEnumerable<SeatLimit> SpacesOf(Cohort cohort, Facility facility, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(facility);
        return cohort.Sessions
            .Where(s => s.Counts && s.Day >= day && s.Plan.Space is not null && facility.FindSpace(s.Plan.Space) is not null)
            .GroupBy(static s => s.Plan.Space!)
            .Select(group => new SeatLimit(SeatLimitKind.Space, group.Min(s => facility.FindSpace(group.Key)!.Seats.On(s.Day)), group.Key.Value));
    }

    /// <summary>The quotas of people that an agreement gives on a day, less what other cohorts use.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day.</param>
    /// <returns>One limit a quota; none if the agreement sets none for the cohort's subjects.</returns>
    public static IEnumerable<SeatLimit> QuotaOf(Cohort cohort, CoveringAgreement agreement, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Agreement.TermsOn(day).Quotas
            .Where(q => q.Unit == QuotaUnit.People && (q.Subject is null || cohort.Curriculum.Subjects.Contains(q.Subject)))
            .Select(q => new SeatLimit(
                SeatLimitKind.AgreementQuota, Math.Max(0, q.Amount - (q.Per == QuotaPer.Cohort ? 0 : agreement.PeopleElsewhere)), agreement.Agreement.Id.Value));
    }
}
