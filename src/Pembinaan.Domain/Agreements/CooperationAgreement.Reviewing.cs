using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>Evaluation, award, reports, renewal, approval, and what several sources say.</content>
public sealed partial class CooperationAgreement
{
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

    /// <summary>The agreements recognised as the same as this one.</summary>
    public ValueList<AgreementId> SameAs => [.. _state.SameAs.OrderBy(static id => id.Value, StringComparer.Ordinal)];

    /// <summary>The cohorts and participants moved to this agreement.</summary>
    public ValueList<AgreementTransferred> Transfers => [.. _state.Transfers];

    /// <summary>The points on which its sources differ: the title printed, the day, the place, and who took part as what.</summary>
    public ValueList<(LocalisedText About, ValueList<LocalisedText> Statements)> Conflicts => EvidenceConflicts.In(_state).ToValueList();

    /// <summary>Closes an evaluation. It may be dated after the end, but its period must touch the term.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.EvaluationOutsideTerm"/>, <see cref="AgreementErrors.EvaluationTooEarly"/>,
    /// <see cref="AgreementErrors.CodeTwice"/> or <see cref="AgreementErrors.NotFormed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Evaluate(Evaluation evaluation, Recording recording) => Evaluating.Evaluate(this, evaluation, recording);

    /// <summary>Notes what an evaluation left to be done. Renewal asks whether it is closed.</summary>
    /// <param name="followUp">What, by whom and until when.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.EvaluationUnknown"/>, <see cref="AgreementErrors.FollowUpTooEarly"/>,
    /// <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.CodeTwice"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> RecordFollowUp(FollowUp followUp, Recording recording) => Evaluating.RecordFollowUp(this, followUp, recording);

    /// <summary>Notes that what an evaluation left to be done is done.</summary>
    /// <param name="code">The code of the follow-up.</param>
    /// <param name="day">The day on which it was closed.</param>
    /// <param name="note">How, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.FollowUpUnknown"/>, <see cref="AgreementErrors.FollowUpIsClosed"/> or
    /// <see cref="AgreementErrors.FollowUpTooEarly"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> CloseFollowUp(string code, LocalDate day, string? note, Recording recording) =>
        Evaluating.CloseFollowUp(this, code, day, note, recording);

    /// <summary>The follow-ups that are not closed by a day, late ones included.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>Those that are still to be done, in recorded order.</returns>
    public ValueList<FollowUp> OpenFollowUpsOn(LocalDate day) =>
        _state.FollowUps.Where(f => !_state.FollowUpClosings.Exists(c => c.Code == f.Code && c.Day <= day)).ToValueList();

    /// <summary>
    /// The waivers that let a continuation or an extension of this agreement through and have ended by a day: what they set aside has to be looked at again.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The waivers whose last day is before it, with author, reason and days.</returns>
    public ValueList<Waiver> WaiversEndedBy(LocalDate day) => _state.Decisions.SelectMany(d => d.WaiversEndedBy(Guard.Against.NotIso(day))).ToValueList();

    /// <summary>
    /// Gives a partner an award, which names the closed evaluation it rests on: one that touches the awarded period and does not recommend to stop.
    /// </summary>
    /// <param name="award">The award.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.AwardWithoutEvaluation"/>, <see cref="AgreementErrors.AwardToFacility"/> or
    /// <see cref="AgreementErrors.NotAParty"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Honour(Award award, Recording recording) => Evaluating.Honour(this, award, recording);

    /// <summary>Notes that a periodic report came in.</summary>
    /// <param name="party">Whose report it is.</param>
    /// <param name="period">The days reported on; with a last day.</param>
    /// <param name="day">The day on which it came in.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ReportedAhead"/> where days reported on were to come, or
    /// <see cref="AgreementErrors.NothingOpen"/> where the duty to report on them was fulfilled already; or <see cref="AgreementErrors.NotAParty"/>,
    /// <see cref="AgreementErrors.ReportWithoutEnd"/> or <see cref="AgreementErrors.RecordedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReceiveReport(PartyId party, ValidityPeriod period, LocalDate day, Recording recording) =>
        Fulfilling.ReceiveReport(this, party, period, day, recording);

    /// <summary>
    /// Notes that renewal was asked for. By PP 57/1999 ps 8(2) the partner asks the Minister. What is late, or asked by or of somebody else, is noted with a
    /// warning and never dropped.
    /// </summary>
    /// <param name="by">The party that asks.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="to">The level that is asked; null if it is not known.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.RenewalRequestLate"/>, <see cref="AgreementErrors.RenewalRequestAfterEnd"/>,
    /// <see cref="AgreementErrors.RenewalRequestNotByPartner"/> or <see cref="AgreementErrors.RenewalRequestNotToMinister"/>; or
    /// <see cref="AgreementErrors.NotAParty"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> RequestRenewal(PartyId by, LocalDate day, Recording recording, CompetenceLevel? to = null) =>
        RequestingRenewal.RequestRenewal(this, by, day, recording, to);

    /// <summary>Attaches the approval of a higher level.</summary>
    /// <param name="by">The level.</param>
    /// <param name="day">The day.</param>
    /// <param name="document">The document, as printed; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> AttachApproval(CompetenceLevel by, LocalDate day, string document, Recording recording)
    {
        Guard.Against.Null(by);
        return Carry(new ApprovalAttached(by, day, document), recording);
    }

    /// <summary>Notes what a source says about the agreement, beside what others say.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> NoteReport(SourceReport report, Recording recording)
    {
        Guard.Against.Null(report);
        return Carry(new SourceReported(report), recording);
    }

    /// <summary>A person recognises that this agreement and another are one. This one counts from now on; the other's journal stays as it is.</summary>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.Itself"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> RecogniseAsSame(AgreementId other, string reason, Recording recording) =>
        Recognising.RecogniseAsSame(this, other, reason, recording);

    /// <summary>Takes the recognition back; everything is as it was before.</summary>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.DuplicateNotRecognised"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> WithdrawRecognition(AgreementId other, string reason, Recording recording) =>
        Recognising.WithdrawRecognition(this, other, reason, recording);
}
