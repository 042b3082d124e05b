using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>What came of its agreements.</content>
public sealed partial class Dossier
{
    /// <summary>What came of the agreements in a calendar year, by facility, superior, partner or subject.</summary>
    /// <param name="by">By what.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>
    /// Each that had an agreement in force or a session under one, in the order of identities; every number with the identities behind it. The sessions are
    /// those that <see cref="AgreementInDossier.Realised(LocalDate, Term)"/> counts, covered now or when they were held. A warning tells of a party that has
    /// ended and that nobody follows (<see cref="AgreementErrors.CoveragePartnerEnded"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of the calendar.</exception>
    public DomainResult<ValueList<RolledUp>> Realised(RollUp by, int year) => new RealisationInDossier(this).By(by, year);

    /// <summary>The coverage of the sessions of a cohort by all agreements about its facility. The same again while the dossier is the same.</summary>
    internal CoverageOfCohort SessionsOf(Cohort cohort) => Views.SessionsOf(cohort);

    /// <summary>
    /// The bodies that stand above something on some days, each with its days: a merged record as the one that goes on, one that has ended as whoever follows
    /// it by then, and as itself while that is nobody or not settled.
    /// </summary>
    internal IEnumerable<(StakeholderId Body, DateSet Days)> StandingAbove(Timeline<StakeholderId> superiors, DateSet days)
    {
        var standing = new Dictionary<StakeholderId, DateSet>();
        foreach (var superior in superiors.Segments.Select(static s => s.Value).Distinct())
        {
            var (its, by) = (days & superiors.DaysWhere(s => s == superior), Directory.StandingIn(superior));
            foreach (var body in by.Who.Segments.Concat(by.NotHeld.Segments).Select(static s => s.Value).Distinct())
            {
                Stand(body, its & (by.Who.DaysWhere(b => b == body) | by.NotHeld.DaysWhere(b => b == body)));
            }

            Stand(Directory.Resolve(superior), its.Except(by.Who.Days | by.NotHeld.Days));
        }

        return standing.Where(static s => !s.Value.IsEmpty).Select(static s => (s.Key, s.Value));

        void Stand(StakeholderId body, DateSet on) => standing[body] = standing.GetValueOrDefault(body) | on;
    }

    /// <summary>
    /// The bodies that stand above something on some days, one above another, each with its days and whether its record is here, which says what stands above
    /// it; a body that is above on several ways comes as often.
    /// </summary>
    internal IEnumerable<(StakeholderId Body, DateSet Days, bool IsHeld)> Above(
        Timeline<StakeholderId> superiors,
        DateSet days
    )
    {
        var left = new Stack<(StakeholderId Body, DateSet Days, ImmutableHashSet<StakeholderId> Path)>();
        Push(superiors, days, []);
        while (left.TryPop(out var next))
        {
            var held = Find(next.Body);
            yield return (next.Body, next.Days, held is not null);
            if (held is not null)
            {
                Push(held.Parents, next.Days, next.Path.Add(next.Body));
            }
        }

        // Of several the first is looked at first, with all that stand above it.
        void Push(Timeline<StakeholderId> above, DateSet within, ImmutableHashSet<StakeholderId> path)
        {
            foreach (var (body, under) in StandingAbove(above, within).Where(s => !path.Contains(s.Body)).Reverse())
            {
                left.Push((body, under, path));
            }
        }
    }

    /// <summary>That the cohorts under an agreement need not all be here; nothing if all of its facilities are declared.</summary>
    internal IEnumerable<DomainError> CohortsUndeclaredFor(CooperationAgreement agreement)
    {
        FacilityId[] facilities = [.. References.BodiesOf(agreement).OfType<FacilityId>()];
        return facilities.Length == 0 && Undeclared(Dossiers.Holding.Cohorts) is { } undeclared ? [undeclared] : UndeclaredCohortsOf(facilities);
    }

    /// <summary>
    /// Whether somebody went to work with an employer, or into a business of one's own, by a certificate of a cohort, and is at one of them on the day. The
    /// certificates are those that stood on another day, where one is given.
    /// </summary>
    internal (bool Employed, bool OwnBusiness, bool AtWork) WorkBy(Cohort cohort, ParticipantId participant, LocalDate upTo, LocalDate? certifiedOn = null)
    {
        var numbers = CohortActivity.CertificatesOf(cohort, participant, certifiedOn ?? upTo).Select(static c => c.Certificate.Number).ToHashSet();
        Placements.JobReferral[] began =
        [
            .. numbers.Count == 0 ? [] : ReferralsOf(participant).Where(r => r.Since <= upTo && r.Certificates.Any(numbers.Contains)),
        ];
        return (
            Array.Exists(began, static r => r.Opening!.Employer is not null),
            Array.Exists(began, static r => r.Opening!.Employer is null),
            Array.Exists(began, r => r.IsAtWorkOn(upTo))
        );
    }

    /// <summary>The cohorts that may stand under an agreement: those of its facilities.</summary>
    internal IEnumerable<Cohort> CohortsUnder(CooperationAgreement agreement) =>
        References.BodiesOf(agreement).OfType<FacilityId>().Distinct().SelectMany(CohortsOf);
}
