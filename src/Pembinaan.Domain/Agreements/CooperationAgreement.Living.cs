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
    public DomainResult<CooperationAgreement> Suspend(LocalDate firstDay, LocalDate? lastDay, string reason, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return Carry(new AgreementSuspended(firstDay, lastDay, reason), recording, UnformedFault(), SuspensionFault(firstDay));
    }

    internal DomainError? SuspensionFault(LocalDate firstDay) =>
        FormedOn is null || TermDays.Contains(firstDay) || Days.Undetermined.Contains(firstDay) ? null : OutsideTerm(firstDay, nameof(firstDay));

    /// <summary>Resumes it: each suspension to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day that is not suspended.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.ResumedAlready"/> where the suspension ended on the day before as it was recorded; or
    /// <see cref="AgreementErrors.NotSuspended"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Resume(LocalDate firstDay, Recording recording) =>
        Carry(
            new AgreementResumed(firstDay),
            recording,
            HaltFinding(_state.Suspensions, firstDay, AgreementErrors.NotSuspended, AgreementErrors.ResumedAlready)
        );

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
        LocalDate lastDay,
        TerminationCause cause,
        string reason,
        Recording recording,
        PartyId? by = null,
        LocalDate? noticeGivenOn = null
    )
    {
        Guard.Against.Null(cause);
        return Carry(
            new AgreementTerminated(lastDay, cause, reason, by, noticeGivenOn),
            recording,
            UnformedFault(),
            EndFinding(lastDay),
            EndedFault(lastDay),
            by is null ? null : NoPartyFault(by),
            cause == TerminationCause.Notice ? NoticeFinding(lastDay, noticeGivenOn) : null
        );
    }

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
    public DomainResult<CooperationAgreement> Stop(LocalDate lastDay, CompetenceLevel by, string reason, Recording recording)
    {
        Guard.Against.Null(by);
        return Carry(
            new AgreementTerminated(lastDay, TerminationCause.StoppedByCompetentLevel, reason, null, null, by),
            recording,
            UnformedFault(),
            EndFinding(lastDay),
            EndedFault(lastDay)
        );
    }

    /// <summary>Closes it to new commitments; what had begun goes on.</summary>
    /// <param name="firstDay">The first day without intake.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> CloseIntake(LocalDate firstDay, string reason, Recording recording) =>
        Carry(new IntakeClosed(firstDay, reason), recording);

    /// <summary>Opens it to new commitments again: each closing to which a day belongs ends on the day before. One that begins later stays.</summary>
    /// <param name="firstDay">The first day with intake.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.IntakeOpenAlready"/> where the closing ended on the day before already; or
    /// <see cref="AgreementErrors.IntakeNotClosed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> ReopenIntake(LocalDate firstDay, Recording recording) =>
        Carry(
            new IntakeReopened(firstDay),
            recording,
            HaltFinding(_state.IntakeClosings, firstDay, AgreementErrors.IntakeNotClosed, AgreementErrors.IntakeOpenAlready)
        );

    /// <summary>Nothing to end on a day is an error; where it ended on the day before, the fact is kept with a warning.</summary>
    internal DomainError? HaltFinding(Halts halts, LocalDate firstDay, ErrorDefinition none, ErrorDefinition already) =>
        !EventYears.OfOurTime.Hold(firstDay) || halts.Days.Contains(firstDay) ? null
        : halts.EndedTheDayBefore(firstDay)
            ? already.Warning(nameof(firstDay), Named, Argument.Of("day", firstDay), Argument.Of("lastDay", firstDay.PlusDays(-1)))
        : none.For(nameof(firstDay), Named, Argument.Of("day", firstDay));

    /// <summary>A party gives notice that the agreement is not to renew itself any more. It ends with the term at whose end the notice is in time.</summary>
    /// <param name="by">The party.</param>
    /// <param name="givenOn">The day on which notice was given.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.RenewalStopLate"/> where the notice is too late for the end of the running term, or
    /// <see cref="AgreementErrors.RenewalStopWithoutEffect"/> where it changes nothing; or <see cref="AgreementErrors.NotFormed"/>,
    /// <see cref="AgreementErrors.NotAParty"/> or <see cref="AgreementErrors.RenewalNotAgreed"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> StopRenewal(PartyId by, LocalDate givenOn, Recording recording)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(recording);
        return Kept(
            Carry(
                    new RenewalStopped(by, givenOn),
                    recording,
                    UnformedFault(),
                    NoPartyFault(by),
                    Days.Clauses.Segments.Any(static s => s.Value.AutomaticRenewal is not null)
                        ? null
                        : AgreementErrors.RenewalNotAgreed.For("agreement", Named)
                )
                .Bind(next =>
                    next.Revision == Revision || StopFinding(next, givenOn) is not { } finding
                        ? DomainResult.Success(next)
                        : DomainResult.Success(next, finding)
                ),
            recording
        );
    }

    /// <summary>The latest day on which notice against the next automatic renewal is in time, for the term that is running on a day.</summary>
    /// <param name="day">A day of the term.</param>
    /// <returns>The day; null if it does not renew itself at the end of that term, or the end of the term or the time of notice is not known.</returns>
    public LocalDate? LatestNoticeAgainstRenewal(LocalDate day) =>
        Days.LastDayBeforeRenewals is { } last
        && Days.Term.Contains(day)
        && RenewedDays.EndOn(day, last, Days.Clauses) is { } end
        && Days.Term.Contains(end.PlusDays(1))
            ? ClausesOn(end).AutomaticRenewal?.Notice?.LatestStart(end)
            : null;

    internal DomainError? StopFinding(CooperationAgreement next, LocalDate givenOn)
    {
        if (next.TermDays == TermDays && next.UndeterminedDays == UndeterminedDays)
        {
            return AgreementErrors.RenewalStopWithoutEffect.Warning("givenOn", Named, Argument.Of("given", givenOn));
        }

        return LatestNoticeAgainstRenewal(givenOn) is { } latest && latest < givenOn && next.LastDay is { } ends
            ? AgreementErrors.RenewalStopLate.Warning(
                "givenOn",
                Named,
                Argument.Of("given", givenOn),
                Argument.Of("latest", latest),
                Argument.Of("lastDay", ends)
            )
            : null;
    }

    /// <summary>A party was succeeded by another, from a day on: the same agreement, with the successor in its place.</summary>
    /// <param name="party">The party that was succeeded.</param>
    /// <param name="successor">The successor.</param>
    /// <param name="firstDay">The first day of the succession.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.Itself"/> or <see cref="AgreementErrors.PartyTwice"/>.
    /// </returns>
    internal DomainResult<CooperationAgreement> Succeed(PartyId party, PartyId successor, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(successor);
        return Carry(
            new PartySucceeded(party, successor, [], firstDay),
            recording,
            NoPartyFault(party),
            party == successor ? AgreementErrors.Itself.For(nameof(successor), Named)
                : IsPartyFrom(successor, firstDay) ? AgreementErrors.PartyTwice.For(nameof(successor), Argument.Of("party", Called(successor)))
                : null
        );
    }

    /// <summary>
    /// A party was dissolved and its successor is not determined: what is under way stays valid, new commitments are blocked until <see cref="Succeed"/> names
    /// one.
    /// </summary>
    /// <param name="party">The party that was dissolved.</param>
    /// <param name="candidates">Who might succeed it.</param>
    /// <param name="firstDay">The first day without it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warning <see cref="AgreementErrors.SuccessorUndetermined"/>; or <see cref="AgreementErrors.NotAParty"/>.</returns>
    public DomainResult<CooperationAgreement> Dissolve(PartyId party, ValueList<PartyId> candidates, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(party);
        Guard.Against.NotIso(firstDay);
        return Carry(
            new PartySucceeded(party, null, candidates, firstDay),
            recording,
            NoPartyFault(party),
            AgreementErrors.SuccessorUndetermined.Warning(nameof(party), Argument.Of("party", Called(party)), Argument.Of("day", firstDay))
        );
    }

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
    public DomainResult<CooperationAgreement> Fulfil(string code, LocalDate day, string? note, Recording recording, LocalDate? dueOn = null)
    {
        Guard.Against.Null(code);
        Guard.Against.NotIso(dueOn);
        Guard.Against.Null(recording);
        return Kept(
            Carry(
                new ObligationFulfilled(code, day, note, dueOn),
                recording,
                FulfilmentFault(new(code, day, note, dueOn)),
                AheadFault(day, recording),
                LastDay < dueOn ? AgreementErrors.NotDueThen.For(nameof(dueOn), Argument.Of("code", code), Argument.Of("day", dueOn!.Value)) : null)
                .Bind(next => Answering(next, dueOn is { } due ? LocalDate.Max(due, day) : day, "code", code)),
            recording);
    }

    internal DomainError? AheadFault(LocalDate day, Recording recording) =>
        Zone.DayOf(recording.Stamp.RecordedAt) is var today && DateKey.Of(day) > DateKey.Of(today)
            ? AgreementErrors.RecordedAhead.For(nameof(day), Argument.Of("day", day), Argument.Of("recorded", today))
            : null;

    /// <summary>What fulfils nothing that is open is kept with a warning.</summary>
    internal DomainResult<CooperationAgreement> Answering(CooperationAgreement next, LocalDate upTo, string field, string code) =>
        next.Revision == Revision || AnsweredUpTo(next, upTo) > AnsweredUpTo(this, upTo)
            ? next
            : DomainResult.Success(next, AgreementErrors.NothingOpen.Warning(field, Argument.Of("code", code), Named));

    internal static int AnsweredUpTo(CooperationAgreement agreement, LocalDate upTo) =>
        Obligations.Of(agreement, upTo).Count(static o => o.FulfilledOn is not null);

    internal DomainError? FulfilmentFault(ObligationFulfilled fulfilment)
    {
        var those = Days.Terms.Segments.SelectMany(static s => s.Value.Obligations).Where(o => o.Code == fulfilment.Code).ToList();
        return those.Count == 0 ? AgreementErrors.UnknownObligation.For("code", Named, Argument.Of("code", fulfilment.Code))
            : fulfilment.DueOn is not { } due || !EventYears.OfOurTime.Hold(due) || those.Exists(o => o.FallsDueOn(due, TermDays.FirstDay)) ? null
            : AgreementErrors.NotDueThen.For("dueOn", Argument.Of("code", fulfilment.Code), Argument.Of("day", due));
    }

    /// <summary>The latest day on which notice of an early end is in time; null without a clause.</summary>
    /// <param name="lastDay">The last day on which it is to bind, inclusive; in the years 1900 to 2999.</param>
    /// <returns>The day: the last one from which the time of notice runs out on the last day at the latest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the ISO calendar in the years 1900 to 2999.</exception>
    public LocalDate? LatestNoticeOfTermination(LocalDate lastDay)
    {
        Guard.Against.Outside(!EventYears.OfOurTime.Hold(lastDay), $"An agreement must end in the years 1900 to 2999.", nameof(lastDay));
        return ClausesOn(lastDay).TerminationNotice?.LatestStart(lastDay);
    }

    /// <summary>The latest day on which renewal can be asked for in time; null without a clause or without a last day.</summary>
    public LocalDate? LatestNoticeOfRenewal => LastDay is { } last ? ClausesOn(last).RenewalNotice?.LatestStart(last) : null;

    internal DomainError? UnformedFault() => FormedOn is null ? AgreementErrors.NotFormed.For("agreement", Named) : null;

    internal DomainError OutsideTerm(LocalDate day, string field) => AgreementErrors.OutsideTerm.For(field, Argument.Of("day", day), Named);

    /// <summary>A second end may come earlier than the first, never later: that would bring days back to life in silence.</summary>
    internal DomainError? EndedFault(LocalDate day) =>
        Days.IsCutShort && _state.Termination is { } ended && day >= ended.LastDay
            ? AgreementErrors.AlreadyTerminated.For("lastDay", Named, Argument.Of("lastDay", ended.LastDay))
            : null;

    /// <summary>
    /// The term as agreed, without an early end and from the first to the last day; of a draft, as if it were signed on a day. Null if it is not known.
    /// </summary>
    internal ValidityPeriod? AgreedTerm(LocalDate day) =>
        UncutDays() is { IsUndetermined: false, Term: { FirstDay: { } first } term }
            ? (term.LastDay ?? (Days.SuspendedOnFrom is null ? null : Days.AgreedEnd)) is { } last
                ? ValidityPeriod.Between(first, last).Value
                : ValidityPeriod.From(first)
            : Period?.From(FormedOn ?? day);

    /// <summary>
    /// An early end lies within the term, or after the agreement was formed and before its term. After the natural end it is kept as a fact without effect;
    /// where the end is not known, it is not held against it.
    /// </summary>
    internal DomainError? EndFinding(LocalDate day)
    {
        if (FormedOn is not { } formed || !EventYears.OfOurTime.Hold(day))
        {
            return null;
        }

        var uncut = UncutDays();
        var all = uncut.Term | uncut.Undetermined;
        return all.Contains(day) || (day < all.FirstDay && day >= formed.PlusDays(-1)) ? null
            : all.LastDay is { } natural && natural < day
                ? AgreementErrors.TerminationWithoutEffect.Warning("lastDay", Named, Argument.Of("lastDay", day), Argument.Of("natural", natural))
            : OutsideTerm(day, "lastDay");
    }

    /// <summary>The days as they would be without an early end.</summary>
    internal AgreementDays UncutDays() =>
        _state.Termination is null ? Days : AgreementDays.WithoutEarlyEnd(_state, Framework is { } framework ? Considered(framework) : null);

    internal DomainError? NoticeFinding(LocalDate lastDay, LocalDate? noticeGivenOn)
    {
        if (!EventYears.OfOurTime.Hold(lastDay))
        {
            return null;
        }

        if (ClausesOn(lastDay).TerminationNotice is not { } notice)
        {
            return AgreementErrors.NoticeNotAgreed.Warning("noticeGivenOn", Named);
        }

        var latest = notice.LatestStart(lastDay);
        if (noticeGivenOn is not { } given)
        {
            return AgreementErrors.NoticeDayUnknown.Warning("noticeGivenOn", Named, Argument.Of("latest", latest));
        }

        return given <= latest
            ? null
            : AgreementErrors.NoticeShort.Warning("noticeGivenOn", Argument.Of("given", given), Argument.Of("latest", latest), Argument.Of("notice", notice));
    }

    /// <summary>What a command would answer that recorded a corrected event.</summary>
    internal DomainError?[] FaultsOf(AgreementEvent? instead) =>
        instead switch
        {
            AgreementTerminated e => [EndFinding(e.LastDay)],
            AgreementSuspended e => [SuspensionFault(e.FirstDay)],
            AgreementEvaluated e => EvaluationFaults(e.Evaluation),
            FollowUpRecorded e => [FollowUpFault(e.FollowUp)],
            FrameworkNamed e when e.Framework == Id => [AgreementErrors.Itself.For("framework", Named)],
            PartySucceeded e when e.Party == e.Successor => [AgreementErrors.Itself.For("successor", Named)],
            PartySucceeded { Successor: { } successor } e
                when Days.Parties.Segments.Any(s => !(s.LastDay < e.FirstDay) && s.Value.Count(p => p.Party == successor) > 1) =>
            [
                AgreementErrors.PartyTwice.For("successor", Argument.Of("party", Called(successor))),
            ],
            _ => [],
        };
}
