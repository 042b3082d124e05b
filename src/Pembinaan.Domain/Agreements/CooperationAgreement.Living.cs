using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What happens to it once it is signed: suspension, early end, intake, and successions. A change of a party's leader never ends it.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The obligations that were fulfilled.</summary>
    public ValueList<ObligationFulfilled> Fulfilments => [.. _state.Fulfilments];

    /// <summary>The early end as last recorded, or null.</summary>
    public AgreementTerminated? Termination => _state.Termination;

    /// <summary>Suspends it: it goes on to bind, but nothing can be carried out under it.</summary>
    /// <param name="firstDay">The first suspended day.</param>
    /// <param name="lastDay">The last suspended day, inclusive, so that equal days are one suspended day; null until further notice.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotFormed"/>, <see cref="TimeErrors.InvertedPeriod"/>, <see cref="AgreementErrors.OutsideTerm"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Suspend(LocalDate firstDay, LocalDate? lastDay, string reason, Recording recording) =>
        Halting.Suspend(this, firstDay, lastDay, reason, recording);

    /// <summary>Resumes it: each suspension to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day that is not suspended.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ResumedAlready"/> where the suspension ended on the day before as it was recorded; or
    /// <see cref="AgreementErrors.NotSuspended"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Resume(LocalDate firstDay, Recording recording) => Halting.Resume(this, firstDay, recording);

    /// <summary>Ends it before its term runs out. What is known late is recorded late: sessions held meanwhile stay what they are.</summary>
    /// <param name="lastDay">The last day on which it binds, inclusive; a day before its term if it ends before it began.</param>
    /// <param name="cause">Why, as a kind.</param>
    /// <param name="reason">Why, in words; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="by">The party that ends it, or null.</param>
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
        Ending.Terminate(this, lastDay, cause, reason, recording, by, noticeGivenOn);

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
        Ending.Stop(this, lastDay, by, reason, recording);

    /// <summary>Closes it to new commitments; what had begun goes on.</summary>
    /// <param name="firstDay">The first day without intake.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> CloseIntake(LocalDate firstDay, string reason, Recording recording) =>
        Halting.CloseIntake(this, firstDay, reason, recording);

    /// <summary>Opens it to new commitments again: each closing to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day with intake.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.IntakeOpenAlready"/> where the closing ended on the day before already; or
    /// <see cref="AgreementErrors.IntakeNotClosed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReopenIntake(LocalDate firstDay, Recording recording) => Halting.ReopenIntake(this, firstDay, recording);

    /// <summary>A party gives notice that the agreement is not to renew itself any more. It ends with the term at whose end the notice is in time.</summary>
    /// <param name="by">The party.</param>
    /// <param name="givenOn">The day on which notice was given.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.RenewalStopLate"/> where the notice is too late for the end of the running term, or
    /// <see cref="AgreementErrors.RenewalStopWithoutEffect"/> where it changes nothing; or <see cref="AgreementErrors.NotFormed"/>,
    /// <see cref="AgreementErrors.NotAParty"/> or <see cref="AgreementErrors.RenewalNotAgreed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> StopRenewal(PartyId by, LocalDate givenOn, Recording recording) =>
        StoppingRenewal.StopRenewal(this, by, givenOn, recording);

    /// <summary>The latest day on which notice against the next automatic renewal is in time, for the term that is running on a day.</summary>
    /// <param name="day">A day of the term.</param>
    /// <returns>The day; null if it does not renew itself at the end of that term, or the end of the term or the time of notice is not known.</returns>
    public LocalDate? LatestNoticeAgainstRenewal(LocalDate day) => StoppingRenewal.LatestNoticeAgainstRenewal(this, day);

    /// <summary>
    /// A party was dissolved and its successor is not determined: what is under way stays valid, new commitments are blocked until a successor is named.
    /// </summary>
    /// <param name="party">The party that was dissolved.</param>
    /// <param name="candidates">Who might succeed it.</param>
    /// <param name="firstDay">The first day without it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warning <see cref="AgreementErrors.SuccessorUndetermined"/>; or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> Dissolve(PartyId party, ValueList<PartyId> candidates, LocalDate firstDay, Recording recording) =>
        Succeeding.Dissolve(this, party, candidates, firstDay, recording);

    /// <summary>An obligation was fulfilled.</summary>
    /// <param name="code">The obligation's code.</param>
    /// <param name="day">The day.</param>
    /// <param name="note">How, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="dueOn">Which due day of a recurring duty it answers; null for the earliest that is open.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.NothingOpen"/> where nothing is left that it could answer; or
    /// <see cref="AgreementErrors.UnknownObligation"/>, <see cref="AgreementErrors.NotDueThen"/> or <see cref="AgreementErrors.RecordedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Fulfil(string code, LocalDate day, string? note, Recording recording, LocalDate? dueOn = null) =>
        Fulfilling.Fulfil(this, code, day, note, recording, dueOn);

    /// <summary>The latest day on which notice of an early end is in time; null without a clause.</summary>
    /// <param name="lastDay">The last day on which it is to bind, inclusive; in the years 1900 to 2999.</param>
    /// <returns>The day: the last one from which the time of notice runs out on the last day at the latest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the ISO calendar in the years 1900 to 2999.</exception>
    public LocalDate? LatestNoticeOfTermination(LocalDate lastDay) => Ending.LatestNoticeOfTermination(this, lastDay);

    /// <summary>The latest day on which renewal can be asked for in time; null without a clause or without a last day.</summary>
    public LocalDate? LatestNoticeOfRenewal => LastDay is { } last ? ClausesOn(last).RenewalNotice?.LatestStart(last) : null;
}
