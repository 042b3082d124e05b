using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <content>Evaluation, award, reports, renewal, approval, and what several sources say.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The closed evaluations in recorded order.</summary>
    public IReadOnlyList<Evaluation> Evaluations => _state.Evaluations;

    /// <summary>The awards in recorded order.</summary>
    public IReadOnlyList<Award> Awards => _state.Awards;

    /// <summary>The periodic reports that came in.</summary>
    public IReadOnlyList<PeriodicReportReceived> PeriodicReports => _state.Reports;

    /// <summary>The requests for renewal.</summary>
    public IReadOnlyList<RenewalRequested> RenewalRequests => _state.RenewalRequests;

    /// <summary>The approvals of higher levels.</summary>
    public IReadOnlyList<ApprovalAttached> Approvals => _state.Approvals;

    /// <summary>What sources say about it, side by side.</summary>
    public IReadOnlyList<SourceReport> Reports => _state.SourceReports;

    /// <summary>The agreements recognised as the same as this one.</summary>
    public IReadOnlyCollection<AgreementId> SameAs => _state.SameAs;

    /// <summary>The cohorts and participants moved to this agreement.</summary>
    public IReadOnlyList<AgreementTransferred> Transfers => _state.Transfers;

    /// <summary>The points on which its sources differ: the title printed, the day, the place, and who took part as what.</summary>
    public ValueList<EvidenceConflict> Conflicts => EvidenceConflicts.In(_state).ToValueList();

    /// <summary>Closes an evaluation. It may be dated after the end, but its period must touch the term.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="ReviewErrors.EvaluationOutsideTerm"/>, <see cref="ReviewErrors.EvaluationTooEarly"/>, <see cref="AgreementErrors.CodeTwice"/> or <see cref="AgreementErrors.NotFormed"/>.</returns>
    public DomainResult<CooperationAgreement> Evaluate(Evaluation evaluation, Recording recording)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Undefined(evaluation.Recommendation, nameof(evaluation));

        return Carry(
            new AgreementEvaluated(evaluation),
            recording,
            UnformedFault(),
            TermDays.Overlaps(evaluation.Period.ToDateSet()) ? null : ReviewErrors.EvaluationOutsideTerm.For("period", Argument.Of("period", evaluation.Period), Named),
            evaluation.ClosedOn < evaluation.Period.FirstDay ? ReviewErrors.EvaluationTooEarly.For("closedOn", Argument.Of("closedOn", evaluation.ClosedOn), Argument.Of("period", evaluation.Period)) : null,
            _state.Evaluations.Exists(e => e.Code == evaluation.Code) ? AgreementErrors.CodeTwice.For("code", Argument.Of("code", evaluation.Code)) : null);
    }

    /// <summary>Gives a partner an award, which needs a closed evaluation of days within the awarded period that does not recommend to stop.</summary>
    /// <param name="award">The award.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="ReviewErrors.AwardWithoutEvaluation"/> or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> Honour(Award award, Recording recording)
    {
        Guard.Against.Null(award);
        return Carry(
            new AwardGiven(award),
            recording,
            NoPartyFault(award.To),
            _state.Evaluations.Exists(e => e.Period.Overlaps(award.Period) && e.ClosedOn <= award.Day && e.Recommendation != Recommendation.Stop)
                ? null
                : ReviewErrors.AwardWithoutEvaluation.For("period", Argument.Of("party", Called(award.To)), Argument.Of("period", award.Period)));
    }

    /// <summary>Notes that a periodic report came in.</summary>
    /// <param name="party">Whose report it is.</param>
    /// <param name="period">The days reported on.</param>
    /// <param name="day">The day on which it came in.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> ReceiveReport(PartyId party, ValidityPeriod period, LocalDate day, Recording recording)
    {
        Guard.Against.Null(period);
        return Carry(new PeriodicReportReceived(party, period, day), recording, NoPartyFault(party));
    }

    /// <summary>Notes that a party asked for renewal. A late request is accepted with a warning, never dropped.</summary>
    /// <param name="by">The party.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warning <see cref="ReviewErrors.RequestLate"/> or <see cref="ReviewErrors.RequestAfterEnd"/>; or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> RequestRenewal(PartyId by, LocalDate day, Recording recording) => Carry(
        new RenewalRequested(by, day),
        recording,
        NoPartyFault(by),
        LastDay < day ? ReviewErrors.RequestAfterEnd.Warning(nameof(day), Named, Argument.Of("lastDay", LastDay!.Value))
        : LatestNoticeOfRenewal < day ? ReviewErrors.RequestLate.Warning(nameof(day), Argument.Of("day", day), Argument.Of("latest", LatestNoticeOfRenewal!.Value))
        : null);

    /// <summary>Attaches the approval of a higher level.</summary>
    /// <param name="by">The level.</param>
    /// <param name="day">The day.</param>
    /// <param name="document">The document, as printed; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.Blank"/>.</returns>
    public DomainResult<CooperationAgreement> AttachApproval(CompetenceLevel by, LocalDate day, string document, Recording recording)
    {
        Guard.Against.Null(by);
        return Carry(new ApprovalAttached(by, day, document), recording);
    }

    /// <summary>Says that this agreement renews another, with the evidence that it may.</summary>
    /// <param name="approval">The evidence of the renewal rule book; it must be for the agreement's present revision.</param>
    /// <param name="predecessor">The agreement that is renewed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warnings of the rule book; or <see cref="ReviewErrors.StaleApproval"/>, <see cref="ReviewErrors.ApprovalForAnother"/> or what <see cref="Continue"/> may answer.</returns>
    public DomainResult<CooperationAgreement> Renew(CooperationAgreement predecessor, RenewalApproval approval, Recording recording)
    {
        Guard.Against.Null(predecessor);
        Guard.Against.Null(approval);
        return IsResend(new PredecessorNamed(predecessor.Id, Continuation.Renewal), recording)
            ? Considering(predecessor)
            : approval.AgreementId != predecessor.Id
            ? ReviewErrors.ApprovalForAnother.For(nameof(approval), Argument.Of("approved", approval.AgreementId.Value), Argument.Of("agreement", predecessor.Id.Value))
            : approval.Revision != predecessor.Revision
                ? ReviewErrors.StaleApproval.For(nameof(approval), Argument.Of("agreement", predecessor.Id.Value), Argument.Of("decided", approval.Revision), Argument.Of("revision", predecessor.Revision))
                : Linked(predecessor, Continuation.Renewal, recording).Warning([.. approval.Warnings]);
    }

    /// <summary>Whether the last day lies within a time from a day on.</summary>
    /// <param name="day">The day.</param>
    /// <param name="ahead">The time ahead, for example 90 days.</param>
    /// <returns>Whether it is in force on the day and its last day is at most that time away.</returns>
    public bool IsExpiringWithin(LocalDate day, Term ahead) => TermDays.Contains(Guard.Against.NotIso(day)) && LastDay is { } last && last <= ahead.After(day);

    /// <summary>A dry run: which cohorts and participants can be moved to this agreement from the one it continues, by explicit identities and from a day on.</summary>
    /// <param name="items">What is to be moved.</param>
    /// <param name="firstDay">The first day on which it would be under this agreement.</param>
    /// <returns>The plan, to be handed to <see cref="Transfer"/>; or <see cref="ReviewErrors.NothingToContinue"/>.</returns>
    public DomainResult<TransferPlan> PlanTransfer(ValueList<TransferItem> items, LocalDate firstDay)
    {
        if (_state.Predecessor is not { } link)
        {
            return ReviewErrors.NothingToContinue.For(nameof(items), Named);
        }

        var movable = new List<TransferItem>();
        var refused = new List<RefusedTransfer>();
        foreach (var item in items)
        {
            var coverage = CoverageOf(item.Facility, item.Provider, item.Subject);
            if (FaultsOf(item, firstDay) is { Length: > 0 } faults)
            {
                refused.Add(new(item, [.. faults]));
            }
            else if (DateSet.Between(firstDay, item.LastDay).Except(coverage.Days).FirstDay is { } uncovered)
            {
                refused.Add(new(item, coverage.ReasonsOn(uncovered)));
            }
            else
            {
                movable.Add(item);
            }
        }

        return new TransferPlan(link.Predecessor, Id, Revision, firstDay, movable.ToValueList(), refused.ToValueList());
    }

    private static DomainError[] FaultsOf(TransferItem item, LocalDate firstDay) =>
    [
        .. item.Cohort is null && item.Participant is null ? [ReviewErrors.TransferUnnamed.For("items")] : Array.Empty<DomainError>(),
        .. ValidityPeriod.Between(firstDay, item.LastDay).ValidationErrors,
    ];

    /// <summary>Moves what a plan found movable. A plan with refusals moves nothing.</summary>
    /// <param name="plan">The plan, made for this revision.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or the reasons of the plan's refusals, <see cref="ReviewErrors.StalePlan"/> or <see cref="ReviewErrors.PlanEmpty"/>.</returns>
    public DomainResult<CooperationAgreement> Transfer(TransferPlan plan, Recording recording)
    {
        Guard.Against.Null(plan);
        return Carry(
            new AgreementTransferred(
                plan.From,
                plan.FirstDay,
                plan.Movable.Select(static i => i.Cohort).OfType<CohortId>().ToValueList(),
                plan.Movable.Select(static i => i.Participant).OfType<ParticipantId>().ToValueList()),
            recording,
            [
                plan.To == Id && plan.Revision == Revision ? null : ReviewErrors.StalePlan.For(nameof(plan), Named, Argument.Of("planned", plan.Revision), Argument.Of("revision", Revision)),
                plan.Movable.IsEmpty && plan.Refused.IsEmpty ? ReviewErrors.PlanEmpty.For(nameof(plan)) : null,
                .. plan.Faults,
            ]);
    }

    /// <summary>Notes what a source says about the agreement, beside what others say.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.Blank"/>.</returns>
    public DomainResult<CooperationAgreement> NoteReport(SourceReport report, Recording recording)
    {
        Guard.Against.Null(report);
        return Carry(new SourceReported(report), recording);
    }

    /// <summary>A person recognises that this agreement and another are one. This one counts from now on; the other's journal stays as it is.</summary>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.Itself"/> or <see cref="AgreementErrors.Blank"/>.</returns>
    public DomainResult<CooperationAgreement> RecogniseAsSame(AgreementId other, string reason, Recording recording)
    {
        Guard.Against.Null(other);
        return Carry(
            new RecognisedAsSame(other, reason),
            recording,
            other == Id ? AgreementErrors.Itself.For(nameof(other), Named) : null);
    }

    /// <summary>Takes the recognition back; everything is as it was before.</summary>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="ReviewErrors.NotRecognised"/> or <see cref="AgreementErrors.Blank"/>.</returns>
    public DomainResult<CooperationAgreement> WithdrawRecognition(AgreementId other, string reason, Recording recording)
    {
        Guard.Against.Null(other);
        return Carry(
            new RecognitionWithdrawn(other, reason),
            recording,
            _state.SameAs.Contains(other) ? null : ReviewErrors.NotRecognised.For(nameof(other), Argument.Of("other", other.Value), Named));
    }
}
