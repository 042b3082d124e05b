using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What it answers: how it stands on a day, what it covers, which days it has, and what is on record about it.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The day of the last needed signature, or null if the agreement is not formed.</summary>
    public LocalDate? FormedOn => Days.Formation.FormedOn;

    /// <summary>The days on which it is in force, and can be relied on: its term with its first and its last day, less the suspended days.</summary>
    public DateSet InForceDays => Days.InForceDays;

    /// <summary>The days on which it binds, suspended ones included; both the first and the last day belong to it.</summary>
    public DateSet TermDays => Days.Term;

    /// <summary>The days of the term on which it is suspended, the first and the last of each suspension included.</summary>
    public DateSet SuspendedDays => Days.Suspended;

    /// <summary>
    /// The last day of its term, automatic renewals included; null if it has none, is open-ended, renews itself without limit, or the end is not known.
    /// </summary>
    public LocalDate? LastDay => Days.LastDay;

    /// <summary>
    /// The days, once it is formed and within what its own period allows, of which nobody can tell whether it binds, because something is not known;
    /// <see cref="Missing"/> names what. Suspended days are among them; in force it is on none of those.
    /// </summary>
    public DateSet UndeterminedDays => Days.Formation.FormedOn is { } formed ? Days.Undetermined & DateSet.From(formed) : DateSet.None;

    /// <summary>What it does not say or what was not shown, first what it needs before it can be in force, then remarks.</summary>
    public ValueList<MissingElement> Missing => AgreementGaps.Of(this).ToValueList();

    /// <summary>How it stands on a day, on four axes.</summary>
    /// <param name="day">The day, in the agreement's zone.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    /// <example>
    /// Of an agreement from 1 February 2023 to 31 January 2025:
    /// <code>
    /// var isInForce = agreement.StandingOn(new(2025, 1, 31)).IsInForce;        // True: the last day belongs to it
    /// var text = agreement.StandingOn(new(2025, 2, 1)).In(Language.English);   // "expired on 31 January 2025"
    /// </code>
    /// </example>
    public Standing StandingOn(LocalDate day) => StandingByDay.StandingOn(this, day);

    /// <summary>Where the fact about an element comes from, or null if nothing is known of it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>As printed or supplied.</returns>
    public Provenance? ProvenanceOf(AgreementElement element)
    {
        Guard.Against.Null(element);
        return _state.Provenance.TryGetValue(element, out var provenance) ? provenance : null;
    }

    /// <summary>The parties on a day, after addenda and successions.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The parties.</returns>
    public ValueList<AgreementParty> PartiesOn(LocalDate day) => Days.Parties.On(day);

    /// <summary>The scope on a day, after addenda; empty if it is not known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The scope, whether or not the agreement is in force on the day.</returns>
    public ValueList<ScopeItem> ScopeOn(LocalDate day) => Days.Scope.On(day);

    /// <summary>The clauses on a day, after addenda.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The clauses.</returns>
    public AgreementClauses ClausesOn(LocalDate day) => Days.Clauses.On(day) ?? AgreementClauses.None;

    /// <summary>Obligations, quotas, territory, costs and wages on a day, after addenda.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The terms.</returns>
    public AgreementTerms TermsOn(LocalDate day) => Days.Terms.On(day) ?? AgreementTerms.None;

    internal Timeline<AgreementTerms> TermsByDay => Days.Terms;

    /// <summary>The slices of the scope, each with its first and last day.</summary>
    /// <returns>The slices within the term, in order.</returns>
    public ValueList<Segment<ValueList<ScopeItem>>> ScopeSlices() => ScopeDays.ScopeSlices(this);

    /// <summary>
    /// What has to be known about it on a day although it does not end it: an ended framework, one that was not handed in, or one whose scope it goes beyond,
    /// an end that an open suspension keeps from being known, an undetermined successor, a party that has ended and that nobody follows.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The warnings.</returns>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    public ValueList<DomainError> WarningsOn(LocalDate day) => WarningsByDay.WarningsOn(this, day);

    /// <summary>On which days it covers a subject at a facility, carried out by a provider; whether the facility exists then is another question.</summary>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject) => Coverage.Of(this, facility, provider, subject);

    /// <summary>The same for one cohort, which may have been moved to an agreement that continues this one.</summary>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject, CohortId cohort) =>
        Coverage.Of(this, facility, provider, subject, _bodies?.MovedFrom(Id, cohort));

    /// <summary>The obligations that were fulfilled.</summary>
    public ValueList<ObligationFulfilled> Fulfilments => [.. _state.Fulfilments];

    /// <summary>The early end as last recorded, or null.</summary>
    public AgreementTerminated? Termination => _state.Termination;

    /// <summary>The latest day on which notice against the next automatic renewal is in time, for the term that is running on a day.</summary>
    /// <param name="day">A day of the term.</param>
    /// <returns>The day; null if it does not renew itself at the end of that term, or the end of the term or the time of notice is not known.</returns>
    public LocalDate? LatestNoticeAgainstRenewal(LocalDate day) => RenewalStopSteps.LatestNoticeAgainstRenewal(this, Guard.Against.NotIso(day));

    /// <summary>The latest day on which notice of an early end is in time; null without a clause.</summary>
    /// <param name="lastDay">The last day on which it is to bind, inclusive; in the years 1900 to 2999.</param>
    /// <returns>The day: the last one from which the time of notice runs out on the last day at the latest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the ISO calendar in the years 1900 to 2999.</exception>
    public LocalDate? LatestNoticeOfTermination(LocalDate lastDay) => TerminationSteps.LatestNoticeOfTermination(this, lastDay);

    /// <summary>The latest day on which renewal can be asked for in time; null without a clause or without a last day.</summary>
    public LocalDate? LatestNoticeOfRenewal => LastDay is { } last ? ClausesOn(last).RenewalNotice?.LatestStart(last) : null;

    /// <summary>The closed evaluations in recorded order.</summary>
    public ValueList<Evaluation> Evaluations => [.. _state.Evaluations];

    /// <summary>What evaluations left to be done, in recorded order, closed or not.</summary>
    public ValueList<FollowUp> FollowUps => [.. _state.FollowUps];

    /// <summary>The follow-ups that were closed, with the day.</summary>
    public ValueList<FollowUpClosed> FollowUpClosings => [.. _state.FollowUpClosings];

    /// <summary>The decisions of the renewal rule book that let a continuation or an extension through, with who decided and every waiver.</summary>
    public ValueList<Receipt> Decisions => [.. _state.Decisions];

    /// <summary>The awards in recorded order.</summary>
    public ValueList<Award> Awards => [.. _state.Awards];

    /// <summary>The periodic reports that came in.</summary>
    public ValueList<PeriodicReportReceived> PeriodicReports => [.. _state.Reports];

    /// <summary>The requests for renewal.</summary>
    public ValueList<RenewalRequested> RenewalRequests => [.. _state.RenewalRequests];

    /// <summary>The approvals of higher levels.</summary>
    public ValueList<ApprovalAttached> Approvals => [.. _state.Approvals];

    /// <summary>What sources say about it, side by side.</summary>
    public ValueList<SourceReport> Reports => [.. _state.SourceReports];

    /// <summary>The cohorts and participants moved to this agreement.</summary>
    public ValueList<AgreementTransferred> Transfers => [.. _state.Transfers];

    /// <summary>The same where nobody was moved twice in one transfer: of two people who are one now, one was moved.</summary>
    internal CooperationAgreement MovingEachOnce() =>
        _state.Transfers.TrueForAll(static t => t.Participants.Distinct().Count() == t.Participants.Count)
            ? this
            : From(
                Journal.Entries.Select(static e =>
                    e.Event is AgreementTransferred moved ? e.Saying(moved with { Participants = moved.Participants.Distinct().ToValueList() }) : e
                )
            ).Value;

    /// <summary>The points on which its sources differ: the title printed, the day, the place, and who took part as what.</summary>
    public ValueList<(LocalisedText About, ValueList<LocalisedText> Statements)> Conflicts => EvidenceConflicts.In(_state).ToValueList();

    /// <summary>The follow-ups that are not closed by a day, late ones included.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>Those that are still to be done, in recorded order.</returns>
    public ValueList<FollowUp> OpenFollowUpsOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var closed = _state.FollowUpClosings.Where(c => c.Day <= day).Select(static c => c.Code);
        return _state.FollowUps.ExceptBy(closed, static f => f.Code, StringComparer.OrdinalIgnoreCase).ToValueList();
    }

    /// <summary>
    /// The waivers that let a continuation or an extension of this agreement through and have ended by a day: what they set aside has to be looked at again.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The waivers whose last day is before it, with author, reason and days.</returns>
    public ValueList<Waiver> WaiversEndedBy(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return _state.Decisions.SelectMany(d => d.WaiversEndedBy(day)).ToValueList();
    }
}
