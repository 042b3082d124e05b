using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is used of one agreement's quotas, by one cohort and by others.</summary>
/// <param name="cohort">The cohort.</param>
/// <param name="agreement">The agreement, with the other cohorts.</param>
/// <param name="possibly">Whether what cannot be said to stand under the agreement counts too: the most that may be used.</param>
internal sealed class QuotaLedger(Cohort cohort, CoveringAgreement agreement, bool possibly = false)
{
    private readonly Dictionary<(Cohort Cohort, ProviderId Provider, SubjectId Subject), Coverage> _coverage = [];
    private readonly Dictionary<Quota, Dictionary<SessionId, int>> _places = [];
    private readonly Dictionary<(Quota Quota, int? Year), HashSet<ParticipantId>> _people = [];
    private (Cohort Cohort, CohortSession Session)[]? _inOrder;

    private IEnumerable<Cohort> Others => agreement.OtherCohorts.Where(o => o.Id != cohort.Id).DistinctBy(static o => o.Id);

    /// <summary>The place of a session among all that a quota counts, from 1; by day and hour, then by the identity of cohort and session.</summary>
    internal int PlaceOf(CohortSession session, Quota quota)
    {
        if (!_places.TryGetValue(quota, out var places))
        {
            _places.Add(quota, places = PlacesBy(quota));
        }

        // A session on an uncovered day is none of those counted.
        return places.GetValueOrDefault(session.Id);
    }

    /// <summary>How many people a quota counts: of this cohort, those who have left included, and of the others; whoever follows two of them once.</summary>
    internal int PeopleCountedBy(Quota quota, int? year) => CountedBy(quota, year).Count;

    /// <summary>What a quota may count, up to a day, of which it cannot be said that it stands under the agreement.</summary>
    internal IEnumerable<(Coverage Coverage, LocalDate Day)> InDoubt(Quota quota, int? year, LocalDate last) =>
        CountedFor(quota)
            .SelectMany(of => Under(of, quota).Where(s => s.Day <= last && (year is null || s.Day.Year == year)).Select(s => (CoverageOf(of, s), s.Day)))
            .Where(static x => x.Item1.UndeterminedDays.Contains(x.Day));

    private IEnumerable<Cohort> CountedFor(Quota quota) => quota.Per == QuotaPer.Cohort ? [cohort] : Others.Prepend(cohort);

    private HashSet<ParticipantId> CountedBy(Quota quota, int? year)
    {
        if (!_people.TryGetValue((quota, year), out var people))
        {
            _people.Add((quota, year), people = [.. CountedFor(quota).SelectMany(of => PeopleOf(of, quota, year))]);
        }

        return people;
    }

    private static IEnumerable<ParticipantId> PeopleAmong(Cohort cohort, IReadOnlyCollection<LocalDate> days) =>
        cohort.Participants.Where(p => cohort.EnrolmentsOf(p).Any(e => days.Any(e.TakesASeatOn)));

    private IEnumerable<ParticipantId> PeopleOf(Cohort of, Quota quota, int? year) =>
        PeopleAmong(of, Under(of, quota).Where(s => year is null || s.Day.Year == year).Select(static s => s.Day).Distinct().ToList());

    private Dictionary<SessionId, int> PlacesBy(Quota quota)
    {
        _inOrder ??=
        [
            .. Others
                .Prepend(cohort)
                .SelectMany(c => c.Sessions.Where(s => s.Counts && IsUnder(c, s)).Select(s => (Cohort: c, Session: s)))
                .OrderBy(static x => x.Session.Day)
                .ThenBy(static x => x.Session.Plan.Start)
                .ThenBy(static x => x.Cohort.Id.Value, StringComparer.Ordinal)
                .ThenBy(static x => x.Session.Id.Value, StringComparer.Ordinal),
        ];
        var places = new Dictionary<SessionId, int>();
        var counts = new Dictionary<int, int>();
        foreach (var (of, session) in _inOrder)
        {
            if ((quota.Subject is not null && session.Plan.Subject != quota.Subject) || (quota.Per == QuotaPer.Cohort && of != cohort))
            {
                continue;
            }

            var key = quota.Per == QuotaPer.Year ? session.Day.Year : 0;
            var place = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (of == cohort)
            {
                places.Add(session.Id, place);
            }
        }

        return places;
    }

    private IEnumerable<CohortSession> Under(Cohort of, Quota quota) =>
        of.Sessions.Where(s => s.Counts && (quota.Subject is null || s.Plan.Subject == quota.Subject) && IsUnder(of, s));

    /// <summary>Whether a session uses the agreement; one that the facility gives itself needs none and uses no quota.</summary>
    private bool IsUnder(Cohort of, CohortSession session)
    {
        if (session.Provider.Party?.Facility == of.Facility)
        {
            return false;
        }

        var coverage = CoverageOf(of, session);
        return coverage.Days.Contains(session.Day) || (possibly && coverage.UndeterminedDays.Contains(session.Day));
    }

    internal Coverage CoverageOf(Cohort of, CohortSession session)
    {
        var key = (of, session.Provider, session.Plan.Subject);
        if (!_coverage.TryGetValue(key, out var coverage))
        {
            _coverage.Add(key, coverage = agreement.Agreement.CoverageOf(of.Facility, session.Provider, session.Plan.Subject, of.Id));
        }

        return coverage;
    }
}
