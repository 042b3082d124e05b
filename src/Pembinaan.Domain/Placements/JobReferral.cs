using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>
/// The way from a certificate to work: a manpower office (Disnaker) takes somebody in and recommends him or her to a company or person, by ability; or a
/// business of one's own; and what came of it after release.
/// </summary>
public sealed partial class JobReferral : JournaledRoot<JobReferral, ReferralEvent>
{
    private readonly ReferralState _state;

    private JobReferral(Journal<ReferralEvent> journal, ReferralState state)
        : base(journal)
    {
        _state = state;
    }

    /// <summary>The identity.</summary>
    public JobReferralId Id => _state.Id;

    /// <summary>Who is referred.</summary>
    public ParticipantId Participant => _state.Participant;

    /// <summary>To which work, of several the last, or the business of one's own; null while there is none.</summary>
    public JobOpening? Opening => _state.Business?.Business ?? _state.Referred?.Opening;

    /// <summary>The manpower office, or who guides the business; null for a business that nobody guides.</summary>
    public StakeholderId? ReferredBy => _state.HandedOn?.Office ?? _state.Referred?.ReferredBy ?? _state.Business?.GuidedBy;

    /// <summary>The certificates that show the ability.</summary>
    public ValueList<CertificateNumber> Certificates => _state.Business?.Certificates ?? _state.Referred?.Certificates ?? _state.HandedOn!.Certificates;

    /// <summary>Where it stands, by day; nothing before the day of referral.</summary>
    public Timeline<ReferralStatus> Statuses => _state.Statuses;

    /// <summary>The zone of the facility whose record it is, by which it is judged whether what is recorded has come; null where it is not known.</summary>
    public IndonesianTimeZone? Zone => _state.Zone;

    /// <summary>Who declined and why; null if nobody did.</summary>
    public ReferralDeclined? Declined => _state.Declined;

    /// <summary>How the work ended; null if it has not.</summary>
    public WorkEnded? Ended => _state.Ended;

    /// <summary>The referral of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The referral, or <see cref="PlacementErrors.NotReferred"/>, what a command would answer about an entry, with its place, or what
    /// <see cref="Journal{TEvent}.From"/> may answer.
    /// </returns>
    public static DomainResult<JobReferral> From(IEnumerable<Entry<ReferralEvent>> entries) =>
        Journal<ReferralEvent>
            .From(entries)
            .Bind(static journal =>
                journal.FaultsInForce() is { Length: > 0 } faults ? DomainResult<JobReferral>.Failure(faults)
                : ReferralState.Folded(journal) is not ({ } state, var found) ? PlacementErrors.NotReferred.For(nameof(entries))
                : journal.FaultsOnTheWay(found, static j => ReferralState.Folded(j).Faults, static (_, _) => true) is { Length: > 0 } odd
                    ? DomainResult<JobReferral>.Failure(odd)
                : DomainResult.Success(new JobReferral(journal, state))
            );

    /// <summary>Refers a candidate who fits.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="match">The evidence.</param>
    /// <param name="referredBy">The record of the manpower office, or of another body that refers.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The referral; or <see cref="PlacementErrors.NoEmployer"/>, <see cref="PlacementErrors.DoesNotFit"/> or
    /// <see cref="PlacementErrors.FitUndetermined"/> and every reason; or <see cref="PlacementErrors.OpeningPlaces"/>,
    /// <see cref="JournalErrors.BrokenText"/> or <see cref="JournalErrors.BlankText"/> about the opening; or what <see cref="Stakeholder.MayCommitOn"/>
    /// answers of a body that is not there on the day or goes on under another record.
    /// </returns>
    public static DomainResult<JobReferral> Refer(JobReferralId id, CandidateMatch match, Stakeholder referredBy, LocalDate day, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(match);
        Guard.Against.Null(referredBy);
        Guard.Against.NotIso(day);
        Guard.Against.Null(recording);
        return referredBy.MayCommitOn(day) is { IsSuccess: false } ended
            ? DomainResult<JobReferral>.From(ended)
            : ShownToEmployerBy(match)
                .Bind(shown =>
                    Begun(new ParticipantReferred(id, match.Participant, match.Opening, referredBy.Id, day, shown, match.FitUntil, ZoneOf(match)), recording)
                );
    }

    /// <summary>The certificates that show the ability on the first day, or why the match does not do.</summary>
    private static DomainResult<ValueList<CertificateNumber>> ShownBy(CandidateMatch match)
    {
        if (match.Opening.FaultOfPlaces("opening.places") is { } places)
        {
            return places;
        }

        if (EventWalk.FaultsIn(match.Opening, EventYears.OfOurTime, "opening") is { Length: > 0 } own)
        {
            return DomainResult<ValueList<CertificateNumber>>.Failure(own);
        }

        if (!match.IsFit)
        {
            return DomainResult<ValueList<CertificateNumber>>.Failure([match.Misfit, .. match.Reasons]);
        }

        return SkillGaps.ShownBy(match.Decision.Facts.Candidate, match.Opening).Select(static c => c.Certificate.Number).ToValueList();
    }

    private static DomainResult<ValueList<CertificateNumber>> ShownToEmployerBy(CandidateMatch match) =>
        match.Opening.Employer is null ? PlacementErrors.NoEmployer.For(nameof(match), Argument.Of("opening", match.Opening.Code ?? "")) : ShownBy(match);

    private static DomainResult<ValueList<CertificateNumber>> ShownForBusinessBy(CandidateMatch match) =>
        match.Opening.Employer is null ? ShownBy(match) : PlacementErrors.HasEmployer.For(nameof(match), Argument.Of("opening", match.Opening.Code ?? ""));

    private static IndonesianTimeZone? ZoneOf(CandidateMatch match) => match.Decision.Facts.Candidate.Zone;

    private static DomainResult<JobReferral> Begun(ReferralEvent first, Recording recording) =>
        FaultsIn(first) is { Length: > 0 } faults ? DomainResult<JobReferral>.Failure(faults)
            : ReferralState.FaultOfBeginning(first, recording.Stamp.RecordedAt) is { } ahead ? ahead
            : Journal<ReferralEvent>.Empty.Append(recording, first).Map(journal => new JobReferral(journal, ReferralState.Beginning(first)!));

    /// <summary>Where it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    public ReferralStatus StatusOn(LocalDate day) => Statuses.TryOn(day, out var status) ? status : ReferralStatus.NotYet;

    /// <summary>The employer accepts.</summary>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The referral, or <see cref="PlacementErrors.StepOutOfOrder"/> or <see cref="PlacementErrors.DayBeforeStep"/>.</returns>
    public DomainResult<JobReferral> Accept(LocalDate day, Recording recording) => Step(new ReferralAccepted(day), recording);

    /// <summary>The employer or the person declines.</summary>
    /// <param name="day">The day.</param>
    /// <param name="byEmployer">Whether it is the employer; otherwise the person.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The referral, or <see cref="PlacementErrors.StepOutOfOrder"/>, <see cref="PlacementErrors.DayBeforeStep"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<JobReferral> Decline(LocalDate day, bool byEmployer, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        return Step(new ReferralDeclined(day, byEmployer, reason), recording);
    }

    /// <summary>The person goes to work.</summary>
    /// <param name="firstDay">The first day of work.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The referral, or <see cref="PlacementErrors.StepOutOfOrder"/>, <see cref="PlacementErrors.DayBeforeStep"/>, <see cref="PlacementErrors.TooEarly"/> or
    /// <see cref="PlacementErrors.TooLate"/>: nobody goes to work outside the days for which readiness was shown.
    /// </returns>
    public DomainResult<JobReferral> Place(LocalDate firstDay, Recording recording) => Step(new WorkStarted(firstDay), recording);

    /// <summary>The work, or the business of one's own, ends.</summary>
    /// <param name="lastDay">The last day of work, inclusive.</param>
    /// <param name="how">How.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="reason">Why, not blank; null if that needs no word.</param>
    /// <returns>
    /// The referral, with the warnings <see cref="PlacementErrors.CapitalOutside"/> and <see cref="PlacementErrors.MentoringOutside"/> for what was given or
    /// agreed for later days; or <see cref="PlacementErrors.StepOutOfOrder"/>, <see cref="PlacementErrors.DayBeforeStep"/>,
    /// <see cref="PlacementErrors.CheckInDiffers"/>, <see cref="PlacementErrors.NobodyDismisses"/>
    /// or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<JobReferral> End(LocalDate lastDay, ReferralEnd how, Recording recording, string? reason = null)
    {
        Guard.Against.Null(how);
        return Step(new WorkEnded(lastDay, how, reason, _state.Business is not null), recording);
    }

    /// <summary>Corrects a step that was typed wrongly: it counts as if it had been recorded right, and what was recorded stays visible.</summary>
    /// <param name="entry">The entry that is wrong; not the first, and none that rests on the evidence of a match.</param>
    /// <param name="instead">The step as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>
    /// The referral; or what recording the step may answer, also for a later step that no longer fits, <see cref="PlacementErrors.RestsOnMatch"/>,
    /// <see cref="JournalErrors.CannotAnnulBeginning"/>,
    /// <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>, <see cref="JournalErrors.CorrectionOfAnotherKind"/> or
    /// <see cref="JournalErrors.NothingToCorrect"/>.
    /// </returns>
    public DomainResult<JobReferral> Correct(EntryId entry, ReferralEvent instead, string reason, Recording recording)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(instead);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return instead is ParticipantReferred or BusinessStarted && entry != Journal.Entries.First().Id
            ? PlacementErrors.RestsOnMatch.For(nameof(instead))
            : RecordCorrection(entry, instead, reason, null, recording);
    }

    private protected override JobReferral Next(Journal<ReferralEvent> journal, Entry<ReferralEvent> entry) => new(journal, _state.Apply(entry));

    private protected override JobReferral Refold(Journal<ReferralEvent> journal) => new(journal, ReferralState.Folded(journal).State!);

    /// <summary>A step is not taken back while one that rests on it stands.</summary>
    private protected override DomainResult CheckAfter(JobReferral next, ReferralEvent? instead)
    {
        var before = ReferralState.Folded(Journal).Faults.Select(static f => f.Entry.Id).ToHashSet();
        DomainError[] faults = [.. ReferralState.Folded(next.Journal).Faults.Where(f => !before.Contains(f.Entry.Id)).Select(static f => f.Fault)];
        return faults.Length > 0 ? DomainResult.Failure(faults) : DomainResult.Success([.. next._state.Findings.Except(_state.Findings)]);
    }

    private DomainResult<JobReferral> Step(ReferralEvent happened, Recording recording)
    {
        Guard.Against.Null(recording);
        return Sent(happened, recording) is { } sent ? sent
            : FaultsIn(happened) is { Length: > 0 } faults ? DomainResult<JobReferral>.Failure(faults)
            : _state.FaultOf(happened, recording.Stamp.RecordedAt) is { } fault ? fault
            : Record(happened, recording) is var next && next.IsSuccess ? Told(next.Warning([.. next.Value._state.Findings.Except(_state.Findings)]))
            : next;
    }

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The referral, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer
    /// about its recording, or the code with which a
    /// command would be refused that leads to the same state.
    /// </returns>
    public new DomainResult<JobReferral> Annul(EntryId entry, string reason, Recording recording) => base.Annul(entry, reason, recording);
}
