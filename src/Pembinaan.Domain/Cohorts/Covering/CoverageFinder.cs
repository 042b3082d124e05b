using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Finds the coverage of the sessions of one cohort; each agreement is asked once for each provider and subject.</summary>
/// <param name="cohort">The cohort.</param>
/// <param name="facilityDays">The days on which its facility exists.</param>
/// <param name="agreements">The agreements that may cover it.</param>
/// <param name="doubts">What is not there: of the facility, or that all agreements are here; what is not covered for certain is then undetermined.</param>
internal sealed class CoverageFinder(Cohort cohort, DateSet facilityDays, CoveringAgreement[] agreements, CoverageDoubts doubts)
{
    private readonly Dictionary<(ProviderId Provider, SubjectId Subject), (CoveringAgreement Agreement, Coverage Coverage)[]> _asked = [];

    private readonly Dictionary<(AgreementId Agreement, bool Possibly), QuotaLedger> _ledgers = [];

    private readonly Dictionary<SessionId, ValueList<(AgreementId? Under, DomainError Why)>> _doubts = [];

    private readonly Dictionary<SessionId, ValueList<(DateSet Days, CoverageGap Gap)>> _unsettled = [];

    /// <summary>
    /// Why the coverage of a session, or whether it stands under one agreement, cannot be said: that agreement, or null for what is so of all.
    /// </summary>
    internal IReadOnlyDictionary<SessionId, ValueList<(AgreementId? Under, DomainError Why)>> Doubts => _doubts;

    /// <summary>The days on which nobody is taken in for each session because it is not settled who follows a party, with that.</summary>
    internal IReadOnlyDictionary<SessionId, ValueList<(DateSet Days, CoverageGap Gap)>> Unsettled => _unsettled;

    internal CoverageReceipt Find(CohortSession session)
    {
        var day = session.Day;
        var asked = Ask(session);
        var within = asked
            .Where(a => (a.Coverage.Days & facilityDays).Contains(day) && HadBegun(cohort, a.Coverage, day) && SessionQuotaFault(a.Agreement, session) is null)
            .ToList();
        var why = DoubtsOf(session, asked, within.Count > 0);
        if (!why.IsEmpty)
        {
            _doubts[session.Id] = why;
        }

        var covering = within.FindAll(a => !why.Any(d => d.Under == a.Coverage.Agreement));
        var facts = new CoverageFacts
        {
            AgreementDays = doubts.OfFacility.IsEmpty ? DateSet.UnionOf([.. covering.Select(static a => a.Coverage.Days)]) & facilityDays : DateSet.None,
            MandateDays = IsOwn(session) && doubts.OfFacility.IsEmpty ? facilityDays : DateSet.None,
        };
        if (CoverageRules.Book.Decide(facts, day).IsMet)
        {
            return new(CoverageVerdict.Covered, covering.Select(static a => a.Coverage.Agreement).ToValueList(), [])
            {
                Called = new(covering.Select(static a => a.Agreement.Agreement.ByName).ToValueList()),
                IsRatified = covering.Count > 0 && !IsOwn(session) && covering.TrueForAll(a => a.Coverage.RatifiedDays.Contains(day)),
            };
        }

        if (!why.IsEmpty && CoverageRules.Book.Decide(new() { AgreementDays = DateSet.On(day), MandateDays = DateSet.None }, day).IsMet)
        {
            return new(
                CoverageVerdict.Undetermined,
                [],
                why.Select(static d => d.Why).Distinct().Select(static e => new CoverageGap(null, e.ErrorCode, e.Text)).ToValueList()
            );
        }

        var isBlocked = facilityDays.Contains(day) && asked.Any(a => a.Coverage.HaltedDays.Contains(day));
        return new(isBlocked ? CoverageVerdict.Blocked : CoverageVerdict.NotCovered, [], GapsOf(session, asked).ToValueList());
    }

    internal Window IntakeDaysOf(CohortSession session)
    {
        if (!doubts.OfFacility.IsEmpty)
        {
            return Window.Unknown;
        }

        if (IsOwn(session))
        {
            return Window.Of(facilityDays);
        }

        var asked = Ask(session);
        var (certain, mayBeMoved) = (DateSet.None, DateSet.None);
        foreach (var (agreement, coverage) in asked.Where(static a => !a.Coverage.IntakeDays.IsEmpty))
        {
            if (!agreement.SameNotHeld.IsEmpty || agreement.SuccessorsNotDeclared?.Invoke() is { IsEmpty: false })
            {
                mayBeMoved |= coverage.IntakeDays & facilityDays;
            }
            else
            {
                certain |= coverage.IntakeDays & facilityDays;
            }
        }

        if (asked.SelectMany(UnsettledOf).ToValueList() is { IsEmpty: false } unsettled)
        {
            _unsettled[session.Id] = unsettled;
        }

        var mayBeCovered = Array.Exists(asked, static a => !a.Agreement.SameNotHeld.IsEmpty) || doubts.NotHeld.Any(n => n.OverFrom > session.Day);
        var notKnown = doubts.OfDays is null ? DateSet.None : DateSet.UnionOf([.. asked.Select(static a => a.Coverage.UndeterminedDays)]) & facilityDays;
        return Window.Of(certain, doubts.OfAgreements.IsEmpty && !mayBeCovered ? certain | mayBeMoved | notKnown : facilityDays);
    }

    /// <summary>Why it cannot be said whether an agreement would take people in for a session on a day.</summary>
    internal IEnumerable<DomainError> IntakeDoubtsOn(CohortSession session, LocalDate day) =>
        doubts.OfDays is not { } why
            ? []
            : Ask(session).Where(a => a.Coverage.UndeterminedDays.Contains(day)).SelectMany(a => why(a.Agreement.Agreement, a.Coverage, day));

    private static IEnumerable<(DateSet Days, CoverageGap Gap)> UnsettledOf((CoveringAgreement Agreement, Coverage Coverage) asked) =>
        asked
            .Coverage.UnsettledDays.Spans.Where(static s => s.FirstDay is not null)
            .SelectMany(s =>
                asked
                    .Agreement.Agreement.UnsettledOn(s.FirstDay!.Value)
                    .Select(e => (
                        s.LastDay is { } last ? DateSet.Between(s.FirstDay.Value, last) : DateSet.From(s.FirstDay.Value),
                        new CoverageGap(asked.Coverage.Agreement, e.ErrorCode, e.Text)
                    ))
            );

    private bool IsOwn(CohortSession session) => session.Provider.Party?.Facility == cohort.Facility;

    /// <summary>Why whether it is covered cannot be said; nothing where nothing that is missing could change it.</summary>
    private ValueList<(AgreementId? Under, DomainError Why)> DoubtsOf(
        CohortSession session,
        (CoveringAgreement Agreement, Coverage Coverage)[] asked,
        bool isCovered
    )
    {
        var isThere = facilityDays.Contains(session.Day);
        var hangsOnAgreements = !IsOwn(session) && isThere;

        // What the facility gives itself is covered in any case; whether it counts under an agreement too may be unknown.
        return
        [
            .. doubts.OfFacility.Select(OfAll),
            .. (isThere && (hangsOnAgreements || doubts.OfFacility.IsEmpty) ? asked : []).SelectMany(a =>
                DoubtsOf(session, a.Agreement, a.Coverage).Select(why => ((AgreementId?)a.Coverage.Agreement, why))
            ),
            .. (hangsOnAgreements && !isCovered ? doubts.NotHeld : [])
                .Where(d => d.OverFrom > session.Day)
                .Select(static d => ((AgreementId?)d.Agreement, d.Why)),
            .. (hangsOnAgreements ? doubts.OfAgreements : []).Select(OfAll),
        ];

        static (AgreementId? Under, DomainError Why) OfAll(DomainError why) => (null, why);
    }

    /// <summary>Why an agreement cannot be said to cover a session though what is here says so, or not to though it does not.</summary>
    private IEnumerable<DomainError> DoubtsOf(CohortSession session, CoveringAgreement agreement, Coverage coverage) =>
        !agreement.SameNotHeld.IsEmpty ? agreement.SameNotHeld
        : !HadBegun(cohort, coverage, session.Day) ? []
        : coverage.UndeterminedDays.Contains(session.Day) ? doubts.OfDays?.Invoke(agreement.Agreement, coverage, session.Day) ?? []
        : !IsOwn(session) && coverage.Days.Contains(session.Day) && SessionQuotaFault(agreement, session) is null
            ? QuotaDoubts(agreement, session).Concat(agreement.SuccessorsNotDeclared?.Invoke() ?? [])
        : [];

    /// <summary>Why it cannot be said that a quota of sessions leaves this one: other cohorts are not here, or may stand under the agreement.</summary>
    private IEnumerable<DomainError> QuotaDoubts(CoveringAgreement agreement, CohortSession session)
    {
        foreach (var quota in SessionQuotas(agreement, session))
        {
            foreach (var undeclared in quota.Per == QuotaPer.Cohort ? [] : agreement.CohortsNotDeclared)
            {
                yield return undeclared;
            }

            if (
                doubts.OfDays is { } why
                && agreement.MayBeInDoubtFor(cohort)
                && LedgerOf(agreement, possibly: true) is var ledger
                && ledger.PlaceOf(session, quota) > quota.Amount
            )
            {
                var inDoubt = ledger.InDoubt(quota, quota.Per == QuotaPer.Year ? session.Day.Year : null, session.Day);
                foreach (var doubt in inDoubt.SelectMany(d => why(agreement.Agreement, d.Coverage, d.Day)))
                {
                    yield return doubt;
                }
            }
        }
    }

    private static IEnumerable<Quota> SessionQuotas(CoveringAgreement agreement, CohortSession session) =>
        agreement
            .Agreement.TermsOn(session.Day)
            .Quotas.Where(q => q.Unit == QuotaUnit.Sessions && (q.Subject is null || q.Subject == session.Plan.Subject));

    /// <summary>
    /// Whether the cohort had begun before the days on which only what had begun may be finished. These begin after the last day that was covered, or would
    /// have been but for a suspension, also where that suspension takes the first of them away.
    /// </summary>
    internal static bool HadBegun(Cohort cohort, Coverage coverage, LocalDate day)
    {
        if (coverage.RunOutDaysPossible.SpanOn(day) is not { FirstDay: { } first })
        {
            return true;
        }

        var before =
            ((coverage.Days | coverage.UndeterminedDays).Except(coverage.RunOutDaysPossible) | coverage.SuspendedDays) & DateSet.Until(day);
        return before.LastDay is { } last ? cohort.FirstDay <= last : cohort.FirstDay < first;
    }

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
            yield return new(null, CohortErrors.FacilityClosed.Code, CohortErrors.ClosedOn(session.Day).Text);
        }

        if (asked.Length == 0)
        {
            var none = CohortErrors.NoAgreement.For(
                "day",
                Argument.Of("provider", doubts.NameOf(session.Provider, session.Day)),
                Argument.Of("subject", doubts.SubjectOf(session.Plan.Subject, session.Day))
            );
            yield return new(null, none.ErrorCode, none.Text);
        }

        foreach (var (agreement, coverage) in asked)
        {
            foreach (var reason in coverage.Days.Contains(session.Day) ? [] : coverage.ReasonsOn(session.Day))
            {
                yield return new(coverage.Agreement, reason.ErrorCode, reason.Text);
            }

            if (!HadBegun(cohort, coverage, session.Day))
            {
                var begun = AgreementErrors.CoverageRunOutOnly.For("day", Argument.Of("day", session.Day), agreement.Agreement.Named);
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
        foreach (var quota in SessionQuotas(agreement, session))
        {
            var place = LedgerOf(agreement).PlaceOf(session, quota);
            if (place > quota.Amount)
            {
                var fault = CohortErrors.QuotaUsedUp.For(
                    "day",
                    agreement.Agreement.Named,
                    Argument.Of("amount", quota.Amount),
                    Argument.Of("place", place)
                );
                return new(agreement.Agreement.Id, fault.ErrorCode, fault.Text);
            }
        }

        return null;
    }

    private QuotaLedger LedgerOf(CoveringAgreement agreement, bool possibly = false)
    {
        var key = (agreement.Agreement.Id, possibly);
        if (!_ledgers.TryGetValue(key, out var ledger))
        {
            _ledgers.Add(key, ledger = new(cohort, agreement, possibly));
        }

        return ledger;
    }
}
