using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <content>The register of job-seekers, a business of one's own, and what came of work after release.</content>
public sealed partial class JobReferral
{
    /// <summary>
    /// The months after which it is usually asked whether work was kept: 3, 6 and 12. That is practice and stands in no law; <see cref="KeptAfter"/> takes any
    /// others.
    /// </summary>
    public static ValueList<int> UsualMonths { get; } = [3, 6, 12];

    /// <summary>How the person came onto the register of job-seekers, with the consent; null for whoever was never on it.</summary>
    public JobSeekerHandedOn? HandedOn => _state.HandedOn;

    /// <summary>That the consent was withdrawn; null if it was not.</summary>
    public ConsentWithdrawn? Withdrawn => _state.Withdrawn;

    /// <summary>The first day of work or of the business; null if none has begun.</summary>
    public LocalDate? Since => _state.Since;

    /// <summary>The capital that was given, in recorded order.</summary>
    public ValueList<CapitalGiven> Capital => _state.Capital.ToValueList();

    /// <summary>The mentoring that was agreed, in recorded order.</summary>
    public ValueList<MentoringAgreed> Mentoring => _state.Mentoring.ToValueList();

    /// <summary>The check-ins that were made, in recorded order.</summary>
    public ValueList<CheckedIn> CheckIns => _state.CheckIns.ToValueList();

    /// <summary>What has to be known about help that lies outside the time of the work or business.</summary>
    internal IEnumerable<DomainError> Findings => _state.Findings;

    /// <summary>The opening of a day: a later referral may be to another. That to come where there was none by then.</summary>
    internal JobOpening OpeningOn(LocalDate day)
    {
        var opening = Opening!;
        if (opening.Employer is not null || !(Since <= day))
        {
            foreach (var entry in Journal.Effective)
            {
                opening = entry.Event is ParticipantReferred referred && referred.Day <= day ? referred.Opening : opening;
            }
        }

        return opening;
    }

    /// <summary>The last refusal up to a day; null if there is none.</summary>
    internal ReferralDeclined? DeclinedBy(LocalDate day)
    {
        ReferralDeclined? last = null;
        foreach (var entry in Journal.Effective)
        {
            last = entry.Event is ReferralDeclined declined && declined.Day <= day ? declined : last;
        }

        return last;
    }

    /// <summary>The last check-in up to a day that found no work any more, where none ended it on record by the day; null if there is none.</summary>
    internal CheckedIn? FoundWithoutWork(LocalDate day) =>
        StatusOn(day) is ReferralStatus.Placed or ReferralStatus.OwnBusiness
            ? _state.CheckIns.FindLast(c => c.Found == CheckInFinding.NotAtWork && c.Day <= day)
            : null;

    /// <summary>Whether the person is at work or in business on a day, as far as it is on record.</summary>
    internal bool IsAtWorkOn(LocalDate day) => StatusOn(day) is ReferralStatus.Placed or ReferralStatus.OwnBusiness && FoundWithoutWork(day) is null;

    /// <summary>The check-ins that were planned, by day.</summary>
    public ValueList<CheckInPlanned> PlannedCheckIns => _state.Planned.OrderBy(static p => p.Day).ToValueList();

    /// <summary>Hands a holder of certificates on to a manpower office as a job-seeker.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="candidate">Who, with the certificates.</param>
    /// <param name="office">
    /// The record of the manpower office: an office of a ministry or region. Which of these is that of manpower no record tells; whoever hands on knows it.
    /// </param>
    /// <param name="consentedOn">The day on which the person consented.</param>
    /// <param name="day">The day of handing on.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The journal; or <see cref="PlacementErrors.NothingToHandOn"/>, or why that is undetermined (<see cref="Candidate.Undetermined"/>,
    /// <see cref="CohortErrors.CertificateValidityUnknown"/>); or <see cref="PlacementErrors.NoOffice"/> of another kind of body, or what
    /// <see cref="Stakeholder.MayCommitOn"/> answers of an office that is not there on the day or goes on under another record; or
    /// <see cref="PlacementErrors.ConsentLater"/> or <see cref="PlacementErrors.Ahead"/>.
    /// </returns>
    public static DomainResult<JobReferral> HandOn(
        JobReferralId id,
        Candidate candidate,
        Stakeholder office,
        LocalDate consentedOn,
        LocalDate day,
        Recording recording
    )
    {
        Guard.Against.Null(id);
        Guard.Against.Null(candidate);
        Guard.Against.Null(candidate.Participant, nameof(candidate));
        Guard.Against.Null(office);
        Guard.Against.NotIso(consentedOn);
        Guard.Against.NotIso(day);
        Guard.Against.Null(recording);
        var shown = candidate.Certificates.Where(c => c.ShowsAbilityOn(day)).Select(static c => c.Certificate.Number).ToValueList();
        DomainError[] open = [.. candidate.Undetermined, .. SkillGaps.OpenOn(candidate, day).Select(static c => c.ValidityUnknown)];
        return office.MayCommitOn(day) is { IsSuccess: false } ended ? DomainResult<JobReferral>.From(ended)
            : office.KindOn(day) is { } kind && !kind.IsOffice
                ? PlacementErrors.NoOffice.For(
                    nameof(office),
                    Argument.Of("office", office.NameOn(day)!),
                    Argument.Of("kind", kind.Name),
                    Argument.Of("day", day)
                )
            : shown.IsEmpty && open.Length > 0 ? DomainResult<JobReferral>.Failure(open)
            : shown.IsEmpty ? PlacementErrors.NothingToHandOn.For(nameof(candidate), Argument.Of("day", day))
            : consentedOn > day ? PlacementErrors.ConsentLater.For(nameof(consentedOn), Argument.Of("consent", consentedOn), Argument.Of("day", day))
            : Begun(new JobSeekerHandedOn(id, candidate.Participant, office.Id, consentedOn, day, shown, candidate.Zone), recording);
    }

    /// <summary>A business of one's own begins, of somebody who is not on the register of job-seekers.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="match">The evidence that the person is ready, for the business as an opening without an employer.</param>
    /// <param name="guidedBy">The record of who guides it; null for nobody.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The journal; or <see cref="PlacementErrors.HasEmployer"/>, <see cref="PlacementErrors.DoesNotFit"/> or
    /// <see cref="PlacementErrors.FitUndetermined"/> and every reason, or <see cref="PlacementErrors.Ahead"/>; or what <see cref="Stakeholder.MayCommitOn"/>
    /// answers of a body that is not there on the first day or goes on under another record.
    /// </returns>
    public static DomainResult<JobReferral> StartBusiness(JobReferralId id, CandidateMatch match, Stakeholder? guidedBy, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(match);
        Guard.Against.Null(recording);
        return guidedBy?.MayCommitOn(match.Opening.FirstDay) is { IsSuccess: false } ended
            ? DomainResult<JobReferral>.From(ended)
            : ShownForBusinessBy(match)
                .Bind(shown => Begun(new BusinessStarted(id, match.Participant, match.Opening, guidedBy?.Id, shown, ZoneOf(match)), recording));
    }

    /// <summary>A job-seeker on the register begins a business of one's own, guided by the office.</summary>
    /// <param name="match">The evidence that the person is ready, for the business as an opening without an employer.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next root; or <see cref="PlacementErrors.DoesNotFit"/> or <see cref="PlacementErrors.FitUndetermined"/> and every reason,
    /// <see cref="PlacementErrors.HasEmployer"/>, <see cref="PlacementErrors.StepOutOfOrder"/>, <see cref="PlacementErrors.AnotherPerson"/>,
    /// <see cref="PlacementErrors.DayBeforeStep"/> or <see cref="PlacementErrors.Ahead"/>.
    /// </returns>
    public DomainResult<JobReferral> StartBusiness(CandidateMatch match, Recording recording)
    {
        Guard.Against.Null(match);
        Guard.Against.Null(recording);
        return ShownForBusinessBy(match)
            .Bind(shown => Step(new BusinessStarted(Id, match.Participant, match.Opening, ReferredBy, shown, ZoneOf(match)), recording));
    }

    /// <summary>The office refers a job-seeker on its register, also again after a refusal.</summary>
    /// <param name="match">The evidence.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next root; or <see cref="PlacementErrors.DoesNotFit"/> or <see cref="PlacementErrors.FitUndetermined"/> and every reason,
    /// <see cref="PlacementErrors.StepOutOfOrder"/>, <see cref="PlacementErrors.AnotherPerson"/>, <see cref="PlacementErrors.DayBeforeStep"/> or
    /// <see cref="PlacementErrors.NoEmployer"/>.
    /// </returns>
    public DomainResult<JobReferral> Refer(CandidateMatch match, LocalDate day, Recording recording)
    {
        Guard.Against.Null(match);
        Guard.Against.Null(recording);
        return _state.HandedOn is not { } register
            ? PlacementErrors.StepOutOfOrder.For("status")
            : ShownToEmployerBy(match)
                .Bind(shown =>
                    Step(new ParticipantReferred(Id, match.Participant, match.Opening, register.Office, day, shown, match.FitUntil, ZoneOf(match)), recording)
                );
    }

    /// <summary>
    /// The job-seeker withdraws the consent, which is possible at every step: nobody refers from then on, and the person is not on the register of the office
    /// any more, by whichever handing-on (<see cref="Dossiers.Dossier.JobSeekersOf"/>). Work or a business that had begun goes on.
    /// </summary>
    /// <param name="day">The first day without it: not before the step before, or, once work or a business had begun, not before the last referral.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="reason">Why, not blank; null if nothing was said.</param>
    /// <returns>
    /// The next root; or <see cref="PlacementErrors.StepOutOfOrder"/> where it was withdrawn before or nobody was handed on or referred, or
    /// <see cref="PlacementErrors.DayBeforeStep"/>.
    /// </returns>
    public DomainResult<JobReferral> WithdrawConsent(LocalDate day, Recording recording, string? reason = null) =>
        Step(new ConsentWithdrawn(day, reason), recording);

    /// <summary>Notes capital that was given, as money or in kind.</summary>
    /// <param name="by">Who gave it.</param>
    /// <param name="what">What was given; not blank.</param>
    /// <param name="day">The day.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="rupiah">The amount or worth in whole rupiah, more than 0; null if it is not stated.</param>
    /// <param name="under">The agreement under which it was given; null for none.</param>
    /// <returns>
    /// The next root, with the warning <see cref="PlacementErrors.CapitalOutside"/> where it was given before the work or business began or after it ended; or
    /// <see cref="PlacementErrors.NoWork"/>, <see cref="PlacementErrors.CapitalNotPositive"/> or <see cref="PlacementErrors.Ahead"/>.
    /// </returns>
    public DomainResult<JobReferral> GiveCapital(
        PartyId by,
        string what,
        LocalDate day,
        Recording recording,
        int? rupiah = null,
        AgreementId? under = null
    )
    {
        Guard.Against.Null(by);
        Guard.Against.Null(what);
        return Step(new CapitalGiven(day, by, what, rupiah, under), recording);
    }

    /// <summary>Notes mentoring after release.</summary>
    /// <param name="by">Who mentors.</param>
    /// <param name="period">From the first to the last day of it, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="under">The agreement under which it is given; null for none.</param>
    /// <returns>
    /// The next root, with the warning <see cref="PlacementErrors.MentoringOutside"/> where some of its days lie before the work or business began or after it
    /// ended; or <see cref="PlacementErrors.NoWork"/>.
    /// </returns>
    public DomainResult<JobReferral> Mentor(PartyId by, ValidityPeriod period, Recording recording, AgreementId? under = null)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(period);
        return Step(new MentoringAgreed(by, period, under), recording);
    }

    /// <summary>Plans a check-in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="by">Who is to make it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next root, with the warning <see cref="PlacementErrors.CheckInAfterEnd"/> where the work or business ended before that day; or
    /// <see cref="PlacementErrors.NoWork"/>, <see cref="PlacementErrors.CheckInBeforeStart"/> or <see cref="PlacementErrors.CheckInPlannedTwice"/>.
    /// </returns>
    public DomainResult<JobReferral> PlanCheckIn(LocalDate day, PartyId by, Recording recording)
    {
        Guard.Against.Null(by);
        return Step(new CheckInPlanned(day, by), recording);
    }

    /// <summary>Notes a check-in that was made, planned or not.</summary>
    /// <param name="day">The day on which it was made.</param>
    /// <param name="found">What was found.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="plannedFor">The planned day that it answers, on that day or later; null for none.</param>
    /// <param name="note">A note, not blank; null for none.</param>
    /// <returns>
    /// The next root; or <see cref="PlacementErrors.NoWork"/>, <see cref="PlacementErrors.CheckInBeforeStart"/>, <see cref="PlacementErrors.Ahead"/>,
    /// <see cref="PlacementErrors.CheckInDiffers"/>, <see cref="PlacementErrors.CheckInContradicts"/>,
    /// <see cref="PlacementErrors.CheckInNotPlanned"/>, <see cref="PlacementErrors.CheckInBeforePlan"/> or
    /// <see cref="PlacementErrors.CheckInDone"/>.
    /// </returns>
    public DomainResult<JobReferral> CheckIn(
        LocalDate day,
        CheckInFinding found,
        PartyId by,
        Recording recording,
        LocalDate? plannedFor = null,
        string? note = null
    )
    {
        Guard.Against.Undefined(found);
        Guard.Against.Null(by);
        return Step(new CheckedIn(day, found, by, plannedFor, note), recording);
    }

    /// <summary>The planned check-ins that are due and were not made by a day.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>Those planned for this day or an earlier one, by day; of work or a business that ended, not those after its last day.</returns>
    public IEnumerable<CheckInPlanned> CheckInsDue(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var last = _state.Ended is { } ended && ended.LastDay < day ? ended.LastDay : day;
        return PlannedCheckIns.Where(p => p.Day <= last && !_state.CheckIns.Exists(c => c.PlannedFor == p.Day && c.Day <= day));
    }

    /// <summary>Whether the work or the business was kept for some months, by what is known on a day.</summary>
    /// <remarks>
    /// It was kept if it still went on on the last day of those months, counted from the first day: a check-in on or after that day found the person there, or
    /// it ended on or after that day, also where the end is still to come and was on record by the day asked about. It was not if it ended before, or if a
    /// check-in by that day found the person without it. Otherwise it is not known; that nobody was reached says neither.
    /// </remarks>
    /// <param name="months">How many months, 1 to 120.</param>
    /// <param name="asOf">The day; what happened after it is not looked at.</param>
    /// <returns>The answer; before the last day of the months, that it has not come. Or <see cref="PlacementErrors.KeptMonths"/>.</returns>
    /// <example>
    /// Of work that began on 10 February 2025, asked a day before three months are over and on their last day, after which nobody asked:
    /// <code>
    /// var last = referral.KeptAfter(3, new(2025, 2, 10)).Value.Day!.Value;    // 9 May 2025
    /// var before = referral.KeptAfter(3, last.PlusDays(-1)).Value.Answer;     // KeptAnswer.NotYet
    /// var answer = referral.KeptAfter(3, last).Value.Answer;                  // KeptAnswer.Unknown
    /// </code>
    /// </example>
    public DomainResult<Kept> KeptAfter(int months, LocalDate asOf)
    {
        Guard.Against.NotIso(asOf);
        return months is < 1 or > 120 ? PlacementErrors.KeptMonths.For(nameof(months), Argument.Of("months", months)) : KeptOver(months, asOf);
    }

    /// <summary>The same of a number of months that can be asked for.</summary>
    internal Kept KeptOver(int months, LocalDate asOf)
    {
        if (_state.Since is not { } since)
        {
            return new(months, null, KeptAnswer.NotYet, PlacementErrors.NoWork.For("status"));
        }

        var last = Term.OfMonths(months, MonthConvention.RolledUp).LastDayFrom(since);
        var seen = _state.CheckIns.FindAll(c => c.Day <= asOf);
        return _state.Ended is { } ended && ended.LastDay <= asOf && ended.LastDay < last ? Answered(KeptAnswer.NotKept)
            : seen.Exists(c => c.Found == CheckInFinding.NotAtWork && c.Day <= last) ? Answered(KeptAnswer.NotKept)
            : asOf < last ? new(months, last, KeptAnswer.NotYet, NotYet())
            : seen.Exists(c => c.Found == CheckInFinding.AtWork && c.Day >= last) || _state.Ended?.LastDay <= asOf || IsEndAnnouncedBy(asOf)
                ? Answered(KeptAnswer.Kept)
            : new(months, last, KeptAnswer.Unknown, PlacementErrors.KeptUnknown.For(nameof(asOf), Argument.Of("day", last), Argument.Of("asOf", asOf)));

        DomainError NotYet() => PlacementErrors.KeptNotYet.For(nameof(asOf), Argument.Of("months", Placements.Kept.Length(months)), Argument.Of("day", last));

        Kept Answered(KeptAnswer answer) => new(months, last, answer, null);
    }

    // Until the last day that was announced it goes on, as far as is known.
    private bool IsEndAnnouncedBy(LocalDate day) =>
        Journal.Effective.LastOrDefault(static e => e.Event is WorkEnded) is { } end
        && ReferralState.DayOf(end.Stamp.RecordedAt, _state.Zone) <= day;
}
