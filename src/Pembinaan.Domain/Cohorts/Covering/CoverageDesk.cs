using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Finds the coverage of the sessions of one cohort; each agreement is asked once for each provider and subject.</summary>
internal sealed class CoverageDesk(Cohort cohort, DateSet facilityDays, CoveringAgreement[] agreements)
{
    private readonly Dictionary<(ProviderId Provider, SubjectId Subject), (CoveringAgreement Agreement, Coverage Coverage)[]> _asked = [];

    private readonly Dictionary<AgreementId, QuotaLedger> _ledgers = [];

    internal CoverageReceipt Find(CohortSession session)
    {
        var day = session.Day;
        var asked = Ask(session);
        var covering = asked.Where(a => (a.Coverage.Days & facilityDays).Contains(day) && HadBegun(a.Coverage, day) && SessionQuotaFault(a.Agreement, session) is null).ToList();
        var facts = new CoverageFacts
        {
            AgreementDays = DateSet.UnionOf([.. covering.Select(static a => a.Coverage.Days)]) & facilityDays,
            MandateDays = IsOwn(session) ? facilityDays : DateSet.None,
        };
        if (CoverageRules.Book.Decide(facts, day).IsMet)
        {
            return new(CoverageVerdict.Covered, covering.Select(static a => a.Coverage.Agreement).ToValueList(), [])
            {
                IsRatified = covering.Count > 0 && !IsOwn(session) && covering.TrueForAll(a => a.Coverage.RatifiedDays.Contains(day)),
            };
        }

        var isBlocked = facilityDays.Contains(day) && asked.Any(a => a.Coverage.SuspendedDays.Contains(day));
        return new(isBlocked ? CoverageVerdict.Blocked : CoverageVerdict.NotCovered, [], GapsOf(session, asked).ToValueList());
    }

    internal DateSet IntakeDaysOf(CohortSession session) =>
        IsOwn(session) ? facilityDays : DateSet.UnionOf([.. Ask(session).Select(static a => a.Coverage.IntakeDays)]) & facilityDays;

    private bool IsOwn(CohortSession session) => session.Provider.Party?.Facility == cohort.Facility;

    /// <summary>Whether the cohort had begun before the days on which only what had begun may be finished.</summary>
    private bool HadBegun(Coverage coverage, LocalDate day) => coverage.RunOutDays.SpanOn(day)?.FirstDay is not { } first || cohort.FirstDay < first;

    private (CoveringAgreement Agreement, Coverage Coverage)[] Ask(CohortSession session)
    {
        var key = (session.Provider, session.Plan.Subject);
        if (!_asked.TryGetValue(key, out var asked))
        {
            asked = [.. agreements.Select(a => (a, a.Agreement.CoverageOf(cohort.Facility, session.Provider, session.Plan.Subject, cohort.Id)))];
            _asked.Add(key, asked);
        }

        return asked;
    }

    private IEnumerable<CoverageGap> GapsOf(CohortSession session, (CoveringAgreement Agreement, Coverage Coverage)[] asked)
    {
        if (!facilityDays.Contains(session.Day))
        {
            yield return new(null, CoveringErrors.FacilityClosed.Code, CoveringErrors.FacilityClosed.For("day", Argument.Of("day", session.Day)).Text);
        }

        if (asked.Length == 0)
        {
            var none = CoveringErrors.NoAgreement.For("day", Argument.Of("provider", session.Provider.Value), Argument.Of("subject", session.Plan.Subject.Value));
            yield return new(null, none.ErrorCode, none.Text);
        }

        foreach (var (agreement, coverage) in asked)
        {
            foreach (var reason in coverage.Days.Contains(session.Day) ? [] : coverage.ReasonsOn(session.Day))
            {
                yield return new(coverage.Agreement, reason.ErrorCode, reason.Text);
            }

            if (!HadBegun(coverage, session.Day))
            {
                var begun = CoverageErrors.RunOutOnly.For("day", Argument.Of("day", session.Day), Argument.Of("agreement", coverage.Agreement.Value));
                yield return new(coverage.Agreement, begun.ErrorCode, begun.Text);
            }
            else if (SessionQuotaFault(agreement, session) is { } quota)
            {
                yield return quota;
            }
        }
    }

    /// <summary>Whether the agreement's quota of sessions is used up before this one, by sessions of this cohort and of others under it.</summary>
    private CoverageGap? SessionQuotaFault(CoveringAgreement agreement, CohortSession session)
    {
        foreach (var quota in agreement.Agreement.TermsOn(session.Day).Quotas)
        {
            if (quota.Unit != QuotaUnit.Sessions || (quota.Subject is not null && quota.Subject != session.Plan.Subject))
            {
                continue;
            }

            var place = LedgerOf(agreement).PlaceOf(session, quota);
            if (place > quota.Amount)
            {
                var fault = CoveringErrors.QuotaUsedUp.For("day", Argument.Of("agreement", agreement.Agreement.Id.Value), Argument.Of("amount", quota.Amount), Argument.Of("place", place));
                return new(agreement.Agreement.Id, fault.ErrorCode, fault.Text);
            }
        }

        return null;
    }

    private QuotaLedger LedgerOf(CoveringAgreement agreement)
    {
        if (!_ledgers.TryGetValue(agreement.Agreement.Id, out var ledger))
        {
            _ledgers.Add(agreement.Agreement.Id, ledger = new(cohort, agreement));
        }

        return ledger;
    }
}
