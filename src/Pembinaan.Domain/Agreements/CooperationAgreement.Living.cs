using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>
/// What happens to it once it is signed: who carries it out, what halts or ends it, duties, reviews and renewal. What other agreements have a say in, such as
/// an addendum, a framework or a continuation, is asked of it in a dossier. A change of a party's leader never ends it.
/// </content>
public sealed partial class CooperationAgreement
{
    /// <summary>
    /// After the signing: a party names another of its offices. The party's authority is shown, and the office stands under the party on its first day.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <param name="office">The record of the office.</param>
    /// <param name="subjects">The subjects it carries out; empty for all.</param>
    /// <param name="authorities">
    /// The evidence of the authority of those who name it for the party, for the subjects named and for each other party as partner.
    /// </param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for the day of recording.</param>
    /// <param name="isRetroactive">
    /// Whether the first day may lie before the day of recording although no clause says so; what was held on those days is ratified.
    /// </param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement; or <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.ProviderUnsigned"/>,
    /// <see cref="AgreementErrors.ProviderUnrelated"/>, <see cref="AgreementErrors.ProviderRetroactive"/>,
    /// <see cref="AgreementErrors.AuthorityForSomethingElse"/> or <see cref="AgreementErrors.SignedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> NameImplementingOffice(
        PartyId party, Stakeholder office, ValueList<SubjectId> subjects, ValueList<AuthorityToSign> authorities, Recording recording,
        LocalDate? firstDay = null, bool isRetroactive = false, Provenance provenance = Provenance.AsPrinted) =>
        ProviderSteps.NameImplementingOffice(this, party, office, subjects, authorities, recording, firstDay, isRetroactive, provenance);

    /// <summary>
    /// After the signing: a party brings another person or body. The party's authority is shown, and its record introduces that person or body for the first
    /// day and the subjects.
    /// </summary>
    /// <param name="introducing">The record of the party.</param>
    /// <param name="associate">The person or body.</param>
    /// <param name="subjects">The subjects; empty for all.</param>
    /// <param name="authorities">
    /// The evidence of the authority of those who bring it for the party, for the subjects named and for each other party as partner.
    /// </param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for the day of recording.</param>
    /// <param name="isRetroactive">
    /// Whether the first day may lie before the day of recording although no clause says so; what was held on those days is ratified.
    /// </param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or what
    /// <see cref="NameImplementingOffice(PartyId, Stakeholder, ValueList{SubjectId}, ValueList{AuthorityToSign}, Recording, LocalDate?, bool, Provenance)"/>
    /// may answer.
    /// </returns>
    public DomainResult<CooperationAgreement> Bring(
        Stakeholder introducing, AssociateId associate, ValueList<SubjectId> subjects, ValueList<AuthorityToSign> authorities, Recording recording,
        LocalDate? firstDay = null, bool isRetroactive = false, Provenance provenance = Provenance.AsPrinted) =>
        ProviderSteps.Bring(this, introducing, associate, subjects, authorities, recording, firstDay, isRetroactive, provenance);

    /// <summary>Suspends it: it goes on to bind, but nothing can be carried out under it.</summary>
    /// <param name="firstDay">The first suspended day.</param>
    /// <param name="lastDay">The last suspended day, inclusive, so that equal days are one suspended day; null until further notice.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotFormed"/>, <see cref="TimeErrors.InvertedPeriod"/>, <see cref="AgreementErrors.OutsideTerm"/> or
    /// <see cref="JournalErrors.BlankText"/>; <see cref="AgreementErrors.NeighbourNeeded"/> outside a dossier where the suspension lengthens the term.
    /// </returns>
    public DomainResult<CooperationAgreement> Suspend(LocalDate firstDay, LocalDate? lastDay, string reason, Recording recording) =>
        SuspensionSteps.Suspend(this, firstDay, lastDay, reason, recording);

    /// <summary>Resumes it: each suspension to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day that is not suspended.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ResumedAlready"/> where the suspension ended on the day before as it was recorded; or
    /// <see cref="AgreementErrors.NotSuspended"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Resume(LocalDate firstDay, Recording recording) => SuspensionSteps.Resume(this, firstDay, recording);

    /// <summary>Closes it to new commitments; what had begun goes on.</summary>
    /// <param name="firstDay">The first day without intake.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> CloseIntake(LocalDate firstDay, string reason, Recording recording) =>
        SuspensionSteps.CloseIntake(this, firstDay, reason, recording);

    /// <summary>Opens it to new commitments again: each closing to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day with intake.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.IntakeOpenAlready"/> where the closing ended on the day before already; or
    /// <see cref="AgreementErrors.IntakeNotClosed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReopenIntake(LocalDate firstDay, Recording recording) => SuspensionSteps.ReopenIntake(this, firstDay, recording);

    /// <summary>Ends it before its term runs out. What is known late is recorded late: sessions held meanwhile stay what they are.</summary>
    /// <param name="lastDay">The last day on which it binds, inclusive; a day before its term if it ends before it began.</param>
    /// <param name="cause">Why, as a kind.</param>
    /// <param name="reason">Why, in words; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="by">The party that ends it, or null; a party on the day of its notice, or on the last day where that is not known.</param>
    /// <param name="noticeGivenOn">The day on which notice was given, or null if it is not known.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotFormed"/>, <see cref="AgreementErrors.OutsideTerm"/>, <see cref="AgreementErrors.AlreadyTerminated"/>
    /// unless the day is earlier than that of an end on record, <see cref="AgreementErrors.NotAParty"/>, <see cref="JournalErrors.BlankText"/>, or
    /// <see cref="AgreementErrors.StopLevelMissing"/> for a cause that <see cref="Stop"/> records; with the warning <see cref="AgreementErrors.NoticeShort"/>,
    /// <see cref="AgreementErrors.NoticeDayUnknown"/> or <see cref="AgreementErrors.NoticeNotAgreed"/> where it ends by notice, or
    /// <see cref="AgreementErrors.TerminationWithoutEffect"/> where it has ended by then.
    /// </returns>
    public DomainResult<CooperationAgreement> Terminate(
        LocalDate lastDay, TerminationCause cause, string reason, Recording recording, PartyId? by = null, LocalDate? noticeGivenOn = null) =>
        TerminationSteps.Terminate(this, lastDay, cause, reason, recording, by, noticeGivenOn);

    /// <summary>The competent level stops it, because it is not carried out in line with the corrections system (PP 57/1999 ps 19).</summary>
    /// <remarks>
    /// Whether the level is the one that is competent is asked of the conclusion rule book (<see cref="Conclusion.ReviewStop"/>), with the values of
    /// <see cref="CompetenceTable.Default"/>.
    /// </remarks>
    /// <param name="lastDay">The last day on which it binds, inclusive.</param>
    /// <param name="by">The level that stops it.</param>
    /// <param name="reason">Why, in words; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warnings <see cref="AgreementErrors.StopNeedsHigherLevel"/> and, where it has ended by then,
    /// <see cref="AgreementErrors.TerminationWithoutEffect"/>; or <see cref="AgreementErrors.NotFormed"/>, <see cref="AgreementErrors.OutsideTerm"/>,
    /// <see cref="AgreementErrors.AlreadyTerminated"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Stop(LocalDate lastDay, CompetenceLevel by, string reason, Recording recording) =>
        TerminationSteps.Stop(this, lastDay, by, reason, recording);

    /// <summary>
    /// A party was dissolved and its successor is not determined: what is under way stays valid, new commitments are blocked until a successor is named.
    /// </summary>
    /// <param name="party">The party that was dissolved.</param>
    /// <param name="candidates">Who might succeed it.</param>
    /// <param name="firstDay">The first day without it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warning <see cref="AgreementErrors.SuccessorUndetermined"/>; or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> Dissolve(PartyId party, ValueList<PartyId> candidates, LocalDate firstDay, Recording recording) =>
        SuccessionSteps.Dissolve(this, party, candidates, firstDay, recording);

    /// <summary>An obligation was fulfilled.</summary>
    /// <param name="code">The obligation's code.</param>
    /// <param name="day">The day.</param>
    /// <param name="note">How, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="dueOn">Which due day of a recurring duty it answers; null for the earliest that is open.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.NothingOpen"/> where nothing is left that it could answer; or
    /// <see cref="AgreementErrors.UnknownObligation"/>, <see cref="AgreementErrors.NotDueThen"/>, <see cref="AgreementErrors.NotFormed"/>,
    /// <see cref="AgreementErrors.BeforeItExisted"/> or <see cref="AgreementErrors.RecordedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Fulfil(string code, LocalDate day, string? note, Recording recording, LocalDate? dueOn = null) =>
        ObligationSteps.Fulfil(this, code, day, note, recording, dueOn);

    /// <summary>Notes that a periodic report came in. The report of a successor fulfils what was owed by the party for which it stands.</summary>
    /// <param name="party">Whose report it is: a party on the day, or up to the last day reported on.</param>
    /// <param name="period">The days reported on; with a last day.</param>
    /// <param name="day">The day on which it came in.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ReportedAhead"/> where days reported on were to come, or
    /// <see cref="AgreementErrors.NothingOpen"/> where the duty to report on them was fulfilled already; or <see cref="AgreementErrors.NotAParty"/>,
    /// <see cref="AgreementErrors.ReportWithoutEnd"/>, <see cref="AgreementErrors.NotFormed"/>, <see cref="AgreementErrors.BeforeItExisted"/> or
    /// <see cref="AgreementErrors.RecordedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReceiveReport(PartyId party, ValidityPeriod period, LocalDate day, Recording recording) =>
        ObligationSteps.ReceiveReport(this, party, period, day, recording);

    /// <summary>
    /// Notes that a source reported something as carried out under the agreement, of which no cohort need be on record, such as what was done in an earlier
    /// year. Realisation tells it with its source, apart from what is counted.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="period">The days within which it was carried out, as far as the source says, such as a year; with a last day.</param>
    /// <param name="source">Who says so; not blank.</param>
    /// <param name="day">The day of the report.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="sessions">How many sessions it says were held, at least 0; null if it says none.</param>
    /// <param name="people">How many people it says took part, at least 0; null if it says none.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ReportedAhead"/> where days reported on were to come or
    /// <see cref="AgreementErrors.ReportedOutsideTerm"/> where it was not in force on all of them, or <see cref="AgreementErrors.ReportedTwice"/> where
    /// another entry reports the subject for some of these days; or <see cref="AgreementErrors.ReportedOutsideScope"/>,
    /// <see cref="AgreementErrors.ReportWithoutEnd"/>, <see cref="AgreementErrors.ReportedBelowZero"/>, <see cref="AgreementErrors.RecordedAhead"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReportActivity(
        SubjectId subject,
        ValidityPeriod period,
        string source,
        LocalDate day,
        Recording recording,
        int? sessions = null,
        int? people = null
    ) => ObligationSteps.ReportActivity(this, new(subject, period, source, day, sessions, people), recording);

    /// <summary>Closes an evaluation. It may be dated after the end, but its period must touch the term.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.EvaluationAhead"/> where days evaluated were to come; or
    /// <see cref="AgreementErrors.EvaluationOutsideTerm"/>, <see cref="AgreementErrors.EvaluationTooEarly"/>, <see cref="AgreementErrors.CodeTwice"/>,
    /// <see cref="AgreementErrors.BeforeItExisted"/> or <see cref="AgreementErrors.NotFormed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Evaluate(Evaluation evaluation, Recording recording) => EvaluationSteps.Evaluate(this, evaluation, recording);

    /// <summary>Notes what an evaluation left to be done. Renewal asks whether it is closed.</summary>
    /// <param name="followUp">What, by whom and until when.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.EvaluationUnknown"/>, <see cref="AgreementErrors.FollowUpTooEarly"/>,
    /// <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.CodeTwice"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> RecordFollowUp(FollowUp followUp, Recording recording) =>
        EvaluationSteps.RecordFollowUp(this, followUp, recording);

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
        EvaluationSteps.CloseFollowUp(this, code, day, note, recording);

    /// <summary>
    /// Gives a partner an award, which names the closed evaluation it rests on: one that touches the awarded period and does not recommend to stop.
    /// </summary>
    /// <param name="award">The award.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.AwardWithoutEvaluation"/>, <see cref="AgreementErrors.AwardToFacility"/> or
    /// <see cref="AgreementErrors.NotAParty"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Honour(Award award, Recording recording) => EvaluationSteps.Honour(this, award, recording);

    /// <summary>
    /// Notes that renewal was asked for. By PP 57/1999 ps 8(2) the partner asks the Minister. What is late, or asked by or of somebody else, is noted with a
    /// warning and never dropped.
    /// </summary>
    /// <param name="by">The party that asks; one on that day.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="to">The level that is asked; null if it is not known.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.RenewalRequestLate"/>, <see cref="AgreementErrors.RenewalRequestAfterEnd"/>,
    /// <see cref="AgreementErrors.RenewalRequestNotByPartner"/> or <see cref="AgreementErrors.RenewalRequestNotToMinister"/>; or
    /// <see cref="AgreementErrors.NotFormed"/>, <see cref="AgreementErrors.BeforeItExisted"/> or <see cref="AgreementErrors.NotAParty"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> RequestRenewal(PartyId by, LocalDate day, Recording recording, CompetenceLevel? to = null) =>
        RenewalRequestSteps.RequestRenewal(this, by, day, recording, to);

    /// <summary>A party gives notice that the agreement is not to renew itself any more. It ends with the term at whose end the notice is in time.</summary>
    /// <param name="by">The party; one on the day of its notice.</param>
    /// <param name="givenOn">The day on which notice was given.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.RenewalStopLate"/> where the notice is too late for the end of the running term, or
    /// <see cref="AgreementErrors.RenewalStopWithoutEffect"/> where it changes nothing; or <see cref="AgreementErrors.NotFormed"/>,
    /// <see cref="AgreementErrors.BeforeItExisted"/>, <see cref="AgreementErrors.NotAParty"/> or <see cref="AgreementErrors.RenewalNotAgreed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> StopRenewal(PartyId by, LocalDate givenOn, Recording recording) =>
        RenewalStopSteps.StopRenewal(this, by, givenOn, recording);

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
    /// <remarks>
    /// In a dossier sessions are covered by the one that counts, whatever the other says. Its quotas count, too, once for both; only where it says nothing of
    /// quotas on any day do those that the other says. While the other is not held, what hangs on either is undetermined.
    /// </remarks>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.Itself"/>, <see cref="AgreementErrors.SameContinued"/> of one that it continues, or
    /// <see cref="JournalErrors.BlankText"/>; in a dossier also <see cref="Dossiers.DossierErrors.Cycle"/> of one before that.
    /// </returns>
    public DomainResult<CooperationAgreement> RecogniseAsSame(AgreementId other, string reason, Recording recording) =>
        DuplicateSteps.RecogniseAsSame(this, other, reason, recording);

    /// <summary>Takes the recognition back; everything is as it was before.</summary>
    /// <param name="other">The other agreement.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.DuplicateNotRecognised"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> WithdrawRecognition(AgreementId other, string reason, Recording recording) =>
        DuplicateSteps.WithdrawRecognition(this, other, reason, recording);
}
