using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the quotas of people of all agreements that may cover a cohort leave together (decision 0015).</summary>
/// <remarks>
/// Each session needs one agreement that covers it and still has a place for the person. A session that also stands under an agreement without a quota of
/// people for it uses no quota; where all that cover it have one, a person takes a place of one of them, in the way that leaves the most. Places in other
/// cohorts that may be taken of an agreement that does not cover this one are counted here, so that no more is told than there is.
/// <para>
/// A quota for a year or for the whole term counts everybody who took part in that time, those who have left included, and somebody who follows two cohorts
/// once. A quota for each cohort is its size: a place left may be given again. A cohort that runs over a new year needs the quota of both.
/// </para>
/// </remarks>
/// <param name="cohort">The cohort.</param>
/// <param name="agreements">The agreements that may cover it, with the other cohorts that use their quotas.</param>
/// <param name="day">The day of joining, or of the review.</param>
/// <param name="use">How what cannot be said is counted.</param>
/// <param name="beside">The agreements that may cover another cohort; null for none but <paramref name="agreements"/>.</param>
internal sealed class QuotaPlaces(
    Cohort cohort,
    IReadOnlyList<CoveringAgreement> agreements,
    LocalDate day,
    QuotaUse use,
    Func<Cohort, IEnumerable<CooperationAgreement>>? beside = null
)
{
    private readonly Dictionary<AgreementId, (CoveringAgreement Covering, QuotaLedger Ledger)> _under = agreements.ToDictionary(
        static a => a.Agreement.Id,
        a => (a, new QuotaLedger(cohort, a))
    );
    private readonly Dictionary<AgreementId, HashSet<(Quota Quota, int? Year)>> _binding = agreements.ToDictionary(
        static a => a.Agreement.Id,
        a =>
            cohort
                .Sessions.Where(s => s.Counts && (use == QuotaUse.OfReview || s.Day >= day))
                .SelectMany(s => PeopleQuotas(a.Agreement, s).Select(q => (q, q.Per == QuotaPer.Year ? s.Day.Year : (int?)null)))
                .ToHashSet()
    );
    private readonly Dictionary<(CohortId Cohort, ProviderId Provider, SubjectId Subject), (CooperationAgreement Agreement, Coverage Coverage)[]> _beside = [];
    private readonly List<(CooperationAgreement Agreement, Coverage Coverage, LocalDate Day)> _inDoubt = [];

    /// <summary>Whether any of the agreements has a quota of people for sessions to come; if not, no other question has to be asked.</summary>
    internal bool IsAny => _binding.Values.Any(static b => b.Count > 0);

    /// <summary>Of what was asked: the agreements of which it cannot be said whether they cover a session, where some quota hangs on it.</summary>
    internal IReadOnlyList<(CooperationAgreement Agreement, Coverage Coverage, LocalDate Day)> InDoubt => _inDoubt;

    /// <summary>
    /// The limits for somebody who joins on the day and stays: one for each quota that alone decides about some session, and one for all together where a
    /// place may be taken of one agreement or of another.
    /// </summary>
    /// <param name="joining">
    /// Who joins; null if nobody in particular. Whoever a quota counts already takes no more of it, and it is no limit to them though it is used up.
    /// </param>
    internal IEnumerable<SeatLimit> Limits(ParticipantId? joining)
    {
        var toCome = IsAny ? NeedsOf(cohort, day).ConvertAll(static n => n.Options) : [];
        if (toCome.Count == 0)
        {
            yield break;
        }

        var people = People();
        List<ValueList<ValueList<PlaceOfQuota>>> ofJoining = joining is not null && people.Remove(joining, out var already) ? already : [];
        var taken = cohort.MostSeatsTakenFrom(day);
        var held = QuotaSharing.HeldBy(ofJoining);
        foreach (var place in toCome.Where(static o => o.Count == 1).SelectMany(static o => o[0]).Distinct().Where(p => !held.Contains(p)))
        {
            var used = place.Cohort is null ? people.Values.Count(needs => needs.Exists(o => o.Count == 1 && o[0].Contains(place))) : 0;
            var elsewhere = Math.Max(0, used - taken);
            yield return new(SeatLimitKind.AgreementQuota, Math.Max(0, place.Quota.Amount - elsewhere), By(place))
            {
                Quota = place.Quota.Amount,
                UsedElsewhere = elsewhere,
            };
        }

        if (toCome.Exists(static o => o.Count > 1) || people.Values.Any(static needs => needs.Exists(static o => o.Count > 1)))
        {
            var sharing = QuotaSharing.Of(people.Values);
            var most = cohort.Seats.Segments.Max(static s => s.Value);
            var free = 0;
            while (free < most && (free == 0 ? sharing.AddMore(ofJoining, toCome) : sharing.Add(toCome)))
            {
                free++;
            }

            if (free < most)
            {
                var sources = toCome.SelectMany(static o => o).SelectMany(static o => o).Distinct().Select(By).Distinct(StringComparer.Ordinal);
                yield return new(SeatLimitKind.AgreementQuota, taken + free, string.Join(" + ", sources));
            }
        }
    }

    /// <summary>Who takes a seat in the cohort on the day for whom no place is left, those enrolled last; each with a quota that is used up.</summary>
    internal IEnumerable<(ParticipantId Participant, CooperationAgreement Agreement, PlaceOfQuota Place)> Beyond()
    {
        if (!IsAny)
        {
            yield break;
        }

        var people = People();
        var since = EnrolmentSteps.RecordedAt(Cohorts);
        var sharing = new QuotaSharing();
        foreach (
            var (participant, needs) in people
                .OrderBy(p => since.GetValueOrDefault(p.Key))
                .ThenBy(static p => p.Key.Value, StringComparer.Ordinal)
        )
        {
            if (!sharing.Add(needs))
            {
                var place = sharing.Full(needs);
                sharing.Keep(needs);
                if (cohort.EnrolmentsOf(participant).Any(e => e.TakesASeatOn(day)))
                {
                    yield return (participant, _under[place.Agreement].Covering.Agreement, place);
                }
            }
        }
    }

    private IEnumerable<Cohort> Cohorts =>
        agreements
            .SelectMany(static a => a.OtherCohorts)
            .Where(c => c.Id != cohort.Id)
            .DistinctBy(static c => c.Id)
            .Prepend(cohort);

    private string By(PlaceOfQuota place) => place.By(_under[place.Agreement].Covering.Agreement);

    /// <summary>Everybody whom a quota may count, with what each needs: for each kind of session the places of the agreements of which one is enough.</summary>
    private Dictionary<ParticipantId, List<ValueList<ValueList<PlaceOfQuota>>>> People()
    {
        var people = new Dictionary<ParticipantId, List<ValueList<ValueList<PlaceOfQuota>>>>();
        foreach (var of in Cohorts)
        {
            var needs = NeedsOf(of, LocalDate.MinIsoValue);
            foreach (var participant in needs.Count == 0 ? [] : of.Participants)
            {
                var enrolments = of.EnrolmentsOf(participant);
                var isThere = enrolments.Any(e => e.TakesASeatOn(use == QuotaUse.OfReview ? day : LocalDate.Max(day, e.FirstDay)));
                foreach (var (options, days) in needs.Where(n => n.Days.Exists(on => enrolments.Any(e => e.TakesASeatOn(on)))))
                {
                    // A place in a quota for each cohort is given again when somebody leaves.
                    var needed = isThere ? options : [.. options.Select(static o => o.Where(static p => p.Cohort is null).ToValueList())];
                    if (needed.Any(static o => o.IsEmpty))
                    {
                        continue;
                    }

                    if (!people.TryGetValue(participant, out var all))
                    {
                        people.Add(participant, all = []);
                    }

                    all.Add(needed);
                }
            }
        }

        return people;
    }

    private List<(ValueList<ValueList<PlaceOfQuota>> Options, List<LocalDate> Days)> NeedsOf(Cohort of, LocalDate from)
    {
        var needs = new Dictionary<ValueList<ValueList<PlaceOfQuota>>, List<LocalDate>>();
        foreach (var session in of.Sessions.Where(s => s.Counts && s.Day >= from && s.Provider.Party?.Facility != of.Facility))
        {
            var options = OptionsOf(of, session);
            if (options.IsEmpty)
            {
                continue;
            }

            if (!needs.TryGetValue(options, out var days))
            {
                needs.Add(options, days = []);
            }

            days.Add(session.Day);
        }

        return [.. needs.Select(static n => (n.Key, n.Value))];
    }

    /// <summary>The places of which a session needs one, for each agreement those that it takes; none if it needs none.</summary>
    private ValueList<ValueList<PlaceOfQuota>> OptionsOf(Cohort of, CohortSession session)
    {
        var under = agreements
            .Select(a => (a.Agreement, Coverage: _under[a.Agreement.Id].Ledger.CoverageOf(of, session)))
            .Where(a =>
                (a.Coverage.Days.Contains(session.Day) || a.Coverage.UndeterminedDays.Contains(session.Day))
                && CoverageFinder.HadBegun(of, a.Coverage, session.Day)
                && !IsUsedUp(of, session, a.Agreement)
            )
            .ToList();
        var certain = under.FindAll(a => a.Coverage.Days.Contains(session.Day));
        if (under.Exists(a => !PlacesOf(a.Agreement, of, session).IsEmpty) && certain.TrueForAll(a => !PlacesOf(a.Agreement, of, session).IsEmpty))
        {
            _inDoubt.AddRange(under.FindAll(a => !a.Coverage.Days.Contains(session.Day)).Select(a => (a.Agreement, a.Coverage, session.Day)));
        }

        if (certain.Count == 0)
        {
            ValueList<PlaceOfQuota> all = use == QuotaUse.Most ? [.. under.SelectMany(a => PlacesOf(a.Agreement, of, session))] : [];
            return all.IsEmpty || IsFree(of, session) ? [] : [all];
        }

        var counted = use == QuotaUse.Most ? certain : under;
        var sure = counted.FindAll(a => IsSure(of, session, a.Agreement));

        // Where none is sure, another cohort is counted in all that cover it: which of them has a place for it is not looked for.
        var together = sure.Count == 0 && of != cohort && use != QuotaUse.OfReview;
        ValueList<ValueList<PlaceOfQuota>> options =
        [
            .. (sure.Count > 0 ? sure : together ? counted.FindAll(a => !certain.Contains(a)) : counted)
                .Select(a => PlacesOf(a.Agreement, of, session))
                .Concat(together ? [[.. certain.SelectMany(a => PlacesOf(a.Agreement, of, session))]] : Array.Empty<ValueList<PlaceOfQuota>>())
                .Distinct(),
        ];
        return options.Any(static o => o.IsEmpty) || (!options.IsEmpty && IsFree(of, session)) ? [] : options;
    }

    // What was binding on some day to come binds for all of its time.
    private ValueList<PlaceOfQuota> PlacesOf(CooperationAgreement agreement, Cohort of, CohortSession session) =>
        PeopleQuotas(agreement, session)
            .Concat(
                _binding[agreement.Id]
                    .Where(b => (b.Quota.Subject is null || b.Quota.Subject == session.Plan.Subject) && (b.Year is not { } year || year == session.Day.Year))
                    .Select(static b => b.Quota)
            )
            .Distinct()
            .Select(q => PlaceOfQuota.Of(agreement, q, of, session))
            .ToValueList();

    // Beside another, one that may not cover the session after all, or whose quota others may have used, is none.
    private bool IsSure(Cohort of, CohortSession session, CooperationAgreement agreement) =>
        (of == cohort || _binding[agreement.Id].Count > 0 || !PeopleQuotas(agreement, session).Any())
        && (of == cohort || !Quotas(agreement, session, QuotaUnit.Sessions).Any());

    // An agreement whose quota of sessions is used up before a session does not cover it.
    private bool IsUsedUp(Cohort of, CohortSession session, CooperationAgreement agreement) =>
        of == cohort && Quotas(agreement, session, QuotaUnit.Sessions).Any(q => _under[agreement.Id].Ledger.PlaceOf(session, q) > q.Amount);

    /// <summary>Whether a session of another cohort stands under an agreement that does not cover this one and has no quota for it.</summary>
    private bool IsFree(Cohort of, CohortSession session) =>
        of != cohort
        && Beside(of, session)
            .Any(b =>
                CoverageFinder.HadBegun(of, b.Coverage, session.Day)
                && (
                    use == QuotaUse.OfReview
                        ? b.Coverage.Days.Contains(session.Day) || b.Coverage.UndeterminedDays.Contains(session.Day)
                        : b.Coverage.Days.Contains(session.Day) && !b.Agreement.TermsOn(session.Day).Quotas.Any(q => Applies(q, session))
                )
            );

    private (CooperationAgreement Agreement, Coverage Coverage)[] Beside(Cohort of, CohortSession session)
    {
        var key = (of.Id, session.Provider, session.Plan.Subject);
        if (!_beside.TryGetValue(key, out var all))
        {
            all =
            [
                .. (beside?.Invoke(of) ?? [])
                    .Where(a => !_under.ContainsKey(a.Id) && !a.SubjectDays(session.Plan.Subject).IsEmpty)
                    .Select(a => (a, a.CoverageOf(of.Facility, session.Provider, session.Plan.Subject, of.Id))),
            ];
            _beside.Add(key, all);
        }

        return all;
    }

    private static IEnumerable<Quota> PeopleQuotas(CooperationAgreement agreement, CohortSession session) => Quotas(agreement, session, QuotaUnit.People);

    private static IEnumerable<Quota> Quotas(CooperationAgreement agreement, CohortSession session, QuotaUnit unit) =>
        agreement.TermsOn(session.Day).Quotas.Where(q => q.Unit == unit && Applies(q, session));

    private static bool Applies(Quota quota, CohortSession session) => quota.Subject is null || quota.Subject == session.Plan.Subject;
}
