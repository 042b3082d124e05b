using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What came of the agreements of a dossier, added up from its cohorts.</summary>
/// <remarks>
/// It needs all agreements and all cohorts (<see cref="Holding"/>), and the records of whoever decides whether a session is covered; without them it is
/// <see cref="DossierErrors.NotDeclared"/> or <see cref="DossierErrors.Missing"/> and names them.
/// </remarks>
internal sealed class RealisationInDossier
{
    private readonly Dossier _dossier;

    internal RealisationInDossier(Dossier dossier)
    {
        _dossier = dossier;
    }

    public DomainResult<ValueList<RolledUp>> By(RollUp by, int year)
    {
        Guard.Against.Undefined(by);
        Guard.Against.Outside(year is < 1 or > 9999, $"The year must be from 1 to 9999, and is {year}.", nameof(year));
        DomainError[] undeclared = [.. new[] { _dossier.Undeclared(Holding.Agreements), _dossier.Undeclared(Holding.Cohorts) }.OfType<DomainError>()];
        return undeclared.Length > 0
            ? DomainResult<ValueList<RolledUp>>.Failure(undeclared)
            : new Sum(_dossier, by, year).Answer();
    }

    private sealed class Sum(Dossier dossier, RollUp by, int ofYear)
    {
        private readonly LocalDate _last = new(ofYear, 12, 31);
        private readonly ValidityPeriod _period = ValidityPeriod.Between(new(ofYear, 1, 1), new(ofYear, 12, 31)).Value;
        private readonly DateSet _year = DateSet.Between(new(ofYear, 1, 1), new(ofYear, 12, 31));
        private readonly Dictionary<object, Bucket> _buckets = [];
        private readonly Dictionary<AgreementId, CooperationAgreement?> _counting = [];
        private readonly List<DomainError> _open = [];
        private readonly List<DomainError> _findings = [];

        public DomainResult<ValueList<RolledUp>> Answer()
        {
            _open.AddRange(dossier.AgreementsMissingFor(null).Select(static m => m.Fault));
            _open.AddRange(dossier.CohortsMissingOf(dossier.Agreements));
            var counting = RecognisedDuplicates.CountedOnce(dossier.Agreements);
            foreach (var agreement in counting.Select(dossier.Effective))
            {
                _open.AddRange(dossier.UndeterminedWithin(agreement, _year));
                _findings.AddRange(Dossier.PartnerFindings(agreement, agreement.InForceDays & _year));

                foreach (var key in KeysOf(agreement, agreement.InForceDays & _year))
                {
                    At(key).InForce.Add(agreement.Id.Value);
                }
            }

            foreach (var cohort in dossier.Cohorts)
            {
                if (cohort.Sessions.Any(s => s.Counts && _year.Contains(s.Day)) || cohort.Participants.Any(p => HasOutcome(cohort, p)))
                {
                    Add(cohort);
                }
            }

            return _open.Count > 0
                ? DomainResult<ValueList<RolledUp>>.Failure([.. _open.Distinct()])
                : DomainResult.Success(
                    _buckets
                        .OrderBy(static b => b.Key.ToString(), StringComparer.Ordinal)
                        .Select(b => b.Value.RolledUp(b.Key, NameOf(b.Key), dossier.Undeclared(Holding.Referrals)))
                        .ToValueList(),
                    [.. _findings.Distinct()]
                );
        }

        private void Add(Cohort cohort)
        {
            var coverage = dossier.SessionsOf(cohort);
            _open.AddRange(coverage.DoubtsUnder([], _year));
            foreach (var session in coverage.Sessions.Where(s => _year.Contains(s.Day)))
            {
                var under = Under(coverage, session);
                foreach (var key in KeysOf(cohort, session, under))
                {
                    At(key).Planned.Add($"{cohort.Id}/{session.Id}");
                    if (session.IsHeld)
                    {
                        At(key).Held.Add($"{cohort.Id}/{session.Id}");
                        At(key).CarriedOut.UnionWith(under.Where(a => KeysOf(cohort, session, a).Contains(key)).Select(static a => a.Id.Value));
                    }
                }
            }

            foreach (var participant in cohort.Participants)
            {
                var ids = cohort.AttendedBy(participant).Select(static s => s.Id).ToHashSet();
                CohortSession[] attended = [.. coverage.Sessions.Where(s => ids.Contains(s.Id))];
                var hasResult = CohortActivity.ResultOf(cohort, participant, _last) is not null;
                foreach (var key in Keys(attended.Where(s => _year.Contains(s.Day))))
                {
                    At(key).Took($"{cohort.Id}/{participant}", hasResult);
                }

                if (HasOutcome(cohort, participant))
                {
                    _open.AddRange(attended.SelectMany(s => coverage.DoubtsUnder([], DateSet.On(s.Day))));
                    var work = IsCertified(cohort, participant) ? dossier.WorkBy(cohort, participant, LocalDate.MaxIsoValue, _last) : default;
                    foreach (var key in Keys(attended))
                    {
                        At(key).Add($"{cohort.Id}/{participant}", IsCompleted(cohort, participant), IsCertified(cohort, participant), work);
                    }
                }
            }

            List<object> Keys(IEnumerable<CohortSession> sessions) =>
                [.. sessions.SelectMany(s => KeysOf(cohort, s, Under(coverage, s))).Distinct()];
        }

        private bool HasOutcome(Cohort cohort, ParticipantId participant) => IsCompleted(cohort, participant) || IsCertified(cohort, participant);

        private bool IsCompleted(Cohort cohort, ParticipantId participant) =>
            IsFirst(cohort, day => CohortActivity.ResultOf(cohort, participant, day) == CompletionOutcome.Passed);

        private bool IsCertified(Cohort cohort, ParticipantId participant) =>
            IsFirst(cohort, day => CohortActivity.CertificatesOf(cohort, participant, day).Any());

        private bool IsFirst(Cohort cohort, Func<LocalDate, bool> stoodOn) => CohortActivity.IsFirst(cohort, _period, stoodOn);

        // Each signing once. One that is named by a sheet and is not here is among those missing.
        private CooperationAgreement[] Under(CoverageOfCohort coverage, CohortSession session) =>
            [
                .. CohortActivity
                    .AgreementsOf(coverage, session)
                    .Select(Counting)
                    .OfType<CooperationAgreement>()
                    .Distinct()
                    .Where(a => Realisation.Counts(a, session.Plan.Subject, session.Day)),
            ];

        private CooperationAgreement? Counting(AgreementId id)
        {
            if (!_counting.TryGetValue(id, out var counting))
            {
                _counting.Add(id, counting = dossier.Find(id) is { } held ? dossier.CountedOnce([held]).First() : null);
            }

            return counting;
        }

        private object[] KeysOf(Cohort cohort, CohortSession session, CooperationAgreement[] under) =>
            [.. under.SelectMany(a => KeysOf(cohort, session, a)).Distinct()];

        private IEnumerable<object> KeysOf(Cohort cohort, CohortSession session, CooperationAgreement under) =>
            by switch
            {
                RollUp.Facility => [(PartyId)cohort.Facility],
                RollUp.Superior => Above(cohort.Facility, DateSet.On(session.Day)),
                RollUp.Partner => Partners(under, DateSet.On(session.Day)),
                _ => [session.Plan.Subject],
            };

        private IEnumerable<object> KeysOf(CooperationAgreement agreement, DateSet days) =>
            (days.IsEmpty ? (RollUp?)null : by) switch
            {
                null => [],
                RollUp.Facility => FacilitiesOf(agreement, days).Select(static f => (PartyId)f.Facility),
                RollUp.Superior => FacilitiesOf(agreement, days).SelectMany(f => Above(f.Facility, f.Days)).Distinct(),
                RollUp.Partner => Partners(agreement, days),
                _ => agreement
                    .Days.Scope.Segments.SelectMany(static s => s.Value)
                    .Select(static i => i.Subject)
                    .Distinct()
                    .Where(s => days.Overlaps(agreement.SubjectDays(s))),
            };

        private static IEnumerable<(FacilityId Facility, DateSet Days)> FacilitiesOf(CooperationAgreement agreement, DateSet days) =>
            References
                .BodiesOf(agreement)
                .OfType<FacilityId>()
                .Distinct()
                .Select(f => (f, days & agreement.FacilityDays(f, null)))
                .Where(static f => !f.Item2.IsEmpty);

        private IEnumerable<object> Partners(CooperationAgreement agreement, DateSet days)
        {
            foreach (var party in agreement.NamedPartners)
            {
                var its = days & agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Stakeholder == party));
                var standing = dossier.Directory.StandingIn(party);
                _open.AddRange(
                    standing
                        .NotHeld.Segments.Where(s => its.Overlaps(s.ToDateSet()))
                        .Select(s => dossier.NotHeld(References.Party, s.Value))
                );
                foreach (var who in standing.Who.Segments.Select(static s => s.Value).Distinct().Where(w => its.Overlaps(standing.Who.DaysWhere(b => b == w))))
                {
                    yield return (PartyId)who;
                }

                // Whoever has ended and is followed by nobody keeps what is left in force.
                if (!its.IsSubsetOf(standing.Who.Days | standing.NotHeld.Days))
                {
                    yield return (PartyId)dossier.Directory.Resolve(party);
                }
            }
        }

        private IEnumerable<object> Above(FacilityId facility, DateSet days)
        {
            if (dossier.Find(facility) is not { } held)
            {
                _open.Add(dossier.NotHeld(References.Facility, facility));
                return [];
            }

            var found = new HashSet<StakeholderId>();
            foreach (var (body, _, isHeld) in dossier.Above(held.Superiors, days))
            {
                found.Add(body);
                _open.AddRange(isHeld ? [] : [dossier.NotHeld(References.Superior, body)]);
            }

            PartyId[] itself = days.IsSubsetOf(held.Superiors.Days) ? [] : [facility];
            return [.. found.Select(static s => (PartyId)s), .. itself];
        }

        private string NameOf(object key) =>
            key switch
            {
                PartyId body => dossier.NameOf(body, _year.LastDay!.Value),
                SubjectId subject => dossier.NameOf(subject, _year.LastDay!.Value),
                _ => key.ToString()!,
            };

        private Bucket At(object key)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                _buckets.Add(key, bucket = new());
            }

            return bucket;
        }
    }

    private sealed class Bucket
    {
        private readonly SortedSet<string> _took = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _completed = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _withoutResult = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _certified = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _working = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _business = new(StringComparer.Ordinal);

        public SortedSet<string> InForce { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> CarriedOut { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Planned { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Held { get; } = new(StringComparer.Ordinal);

        public void Took(string person, bool hasResult)
        {
            _took.Add(person);
            _ = !hasResult && _withoutResult.Add(person);
        }

        public void Add(string person, bool isCompleted, bool isCertified, (bool Employed, bool OwnBusiness, bool AtWork) work)
        {
            _took.Add(person);
            _ = isCompleted && _completed.Add(person);
            _ = isCertified && _certified.Add(person);
            _ = work.Employed && _working.Add(person);
            _ = work.OwnBusiness && _business.Add(person);
        }

        public RolledUp RolledUp(object key, string name, DomainError? undeclared)
        {
            InForce.UnionWith(CarriedOut);
            return new(
                key as PartyId,
                key as SubjectId,
                name,
                Of(CarriedOut, InForce),
                Of(Held, Planned),
                Of(_completed, _took),
                Of(_certified, _took),
                undeclared is null ? Of(_working, _certified) : null,
                undeclared is null ? Of(_business, _certified) : null,
                undeclared is null ? [] : [undeclared],
                _withoutResult.ToValueList()
            );
        }

        private static Share Of(SortedSet<string> some, SortedSet<string> all) => new(some.ToValueList(), all.ToValueList());
    }
}
