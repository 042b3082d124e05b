using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>Sessions: planned, moved, cancelled, held, corrected.</content>
public sealed partial class Cohort
{
    /// <summary>The session with an identity.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The session, or null.</returns>
    public CohortSession? FindSession(SessionId session)
    {
        Guard.Against.Null(session);
        return State.Sessions.GetValueOrDefault(session);
    }

    /// <summary>
    /// What to book at the facility for a session, for as many people as there are seats: <c>facility.Book(cohort.BookingOf(session), …)</c>.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <returns>The booking, or null if the session names no space.</returns>
    public Booking? BookingOf(CohortSession session)
    {
        Guard.Against.Null(session);
        return session.Plan.Space is { } space
            ? new(
                space,
                session.Id,
                session.Day,
                session.Plan.Start,
                session.Plan.Start.PlusMinutes(session.Plan.Minutes(Curriculum.MinutesPerLessonHour)),
                Seats.On(session.Day)
            )
            : null;
    }

    /// <summary>Whether another revision has the very same sessions, so that what was found about their coverage holds for it.</summary>
    internal bool HasTheSessionsOf(Cohort other) => ReferenceEquals(State.Sessions, other.State.Sessions);

    /// <summary>The last day on which the sheet of a session may be corrected without a reason.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The day, by the curriculum's <see cref="Curriculum.CorrectionDays"/>.</returns>
    public LocalDate LastDayForCorrecting(CohortSession session)
    {
        Guard.Against.Null(session);
        return DayAfter.Days(session.Day, Curriculum.CorrectionDays);
    }

    /// <summary>Adds sessions to the plan, for example to make up for one that was not held.</summary>
    /// <param name="sessions">The sessions; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort with the warnings of <see cref="Open"/>, or everything that is wrong with the sessions, by the codes of <see cref="Open"/>.
    /// </returns>
    internal DomainResult<Cohort> Plan(ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        var happened = new SessionsPlanned(sessions, reason);
        if (EventWalk.Beyond(FaultsIn(happened)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var faults = SessionCheck.FaultsOf(Curriculum, sessions, [.. Counting.Select(static s => s.Plan)]);
        if (sessions.IsEmpty)
        {
            faults.Add(CohortErrors.NoSession.For(nameof(sessions)));
        }

        faults.AddRange(
            sessions
                .Where(s => State.Sessions.TryGetValue(s.Id, out var existing) && !existing.Counts)
                .Select(static s => CohortErrors.SessionTwice.For(nameof(sessions), Argument.Of("session", s.Id.Value)))
        );
        return WithWarnings(Recorded(happened, recording, [.. faults]));
    }

    /// <summary>
    /// Plans a session to come anew. It keeps its identity, and its earlier plan stays visible. A session whose day has passed when this is recorded is not
    /// moved, and none is moved to such a day.
    /// </summary>
    /// <param name="session">The session as it is planned now.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is past.</param>
    /// <returns>The cohort, or what <see cref="Replan(ValueList{PlannedSession}, string, Recording)"/> may answer.</returns>
    internal DomainResult<Cohort> Replan(PlannedSession session, string reason, Recording recording)
    {
        Guard.Against.Null(session);
        return Replan([session], reason, recording);
    }

    /// <summary>
    /// Plans sessions to come anew, all of them or none, for example those pushed on by a holiday (<see cref="PlannedSession.Around"/>). Each keeps its
    /// identity,
    /// and its earlier plan stays visible. A session whose day has passed when this is recorded is not moved, and none is moved to such a day.
    /// </summary>
    /// <param name="sessions">The sessions as they are planned now; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is past.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NoSession"/>, <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionHeldAlready"/>,
    /// <see cref="CohortErrors.SessionIsCancelled"/>,
    /// <see cref="CohortErrors.SessionPast"/>, <see cref="CohortErrors.MovedIntoThePast"/>, or what is wrong with the sessions, by the codes of
    /// <see cref="Open"/>.
    /// </returns>
    internal DomainResult<Cohort> Replan(ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        var happened = new SessionsReplanned(sessions, reason);
        if (EventWalk.Beyond(FaultsIn(happened)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var today = DayOf(recording);
        var changed = sessions.Select(static s => s.Id).ToHashSet();
        var faults = SessionCheck.FaultsOf(Curriculum, sessions, [.. Counting.Where(s => !changed.Contains(s.Id)).Select(static s => s.Plan)]);
        if (sessions.IsEmpty)
        {
            faults.Add(CohortErrors.NoSession.For(nameof(sessions)));
        }

        foreach (var session in sessions)
        {
            var id = Argument.Of("session", session.Id.Value);
            if (FindSession(session.Id) is { } existing && existing.Day < today)
            {
                faults.Add(CohortErrors.SessionPast.For(nameof(sessions), id, Argument.Of("day", existing.Day)));
            }

            if (session.Day < today)
            {
                faults.Add(CohortErrors.MovedIntoThePast.For(nameof(sessions), id, Argument.Of("day", session.Day)));
            }
        }

        return WithWarnings(Recorded(happened, recording, [.. sessions.Select(s => OpenFault(s.Id)), .. faults]));
    }

    /// <summary>Takes a session that was not held out of the count. It stays visible.</summary>
    /// <param name="session">The session.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionHeldAlready"/>, <see cref="CohortErrors.SessionIsCancelled"/>
    /// or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> Cancel(SessionId session, string reason, Recording recording)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(reason);
        return Recorded(new SessionCancelled(session, reason), recording, OpenFault(session));
    }

    /// <summary>Another provider takes over from a day on: of all sessions from then that were not held and name no provider of their own.</summary>
    /// <param name="provider">The new provider.</param>
    /// <param name="firstDay">The first day of the new provider.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Cohort> Succeed(ProviderId provider, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(provider);
        Guard.Against.Null(reason);
        return Recorded(new ProviderSucceeded(provider, firstDay, reason), recording);
    }

    /// <summary>
    /// Records that a session was held: who was there, and what was found about its coverage. A session that is not covered is held and marked; one whose
    /// agreement is suspended is not held at all.
    /// </summary>
    /// <param name="sheet">Who was there: everybody who takes part on that day, once.</param>
    /// <param name="coverage">The evidence about this session.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.NotCovered"/> and, at the first session, <see cref="CohortErrors.TooFewToOpen"/>; or
    /// <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.SessionUnknown"/>,
    /// <see cref="CohortErrors.SessionHeldAlready"/>, <see cref="CohortErrors.SessionIsCancelled"/>, <see cref="CohortErrors.SessionToCome"/>,
    /// <see cref="CohortErrors.SessionBlocked"/>,
    /// <see cref="CohortErrors.SheetIncomplete"/>, <see cref="CohortErrors.SheetNamesTwice"/>, <see cref="CohortErrors.NotTakingPart"/>,
    /// <see cref="CohortErrors.MarkTooLong"/>.
    /// </returns>
    internal DomainResult<Cohort> Hold(SessionSheet sheet, CoverageOfSession coverage, Recording recording)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(coverage);
        var held = new SessionHeld(coverage.Session, sheet, coverage.Receipt);
        if (EventWalk.Beyond(FaultsIn(held)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        if (IsResend(held, recording))
        {
            return Again(recording);
        }

        if ((EvidenceCheck.FaultOf(this, coverage.Cohort, coverage.Revision) ?? OpenFault(coverage.Session)) is { } fault)
        {
            return fault;
        }

        var session = FindSession(coverage.Session)!;
        var faults = new List<DomainError>();
        if (session.Day != coverage.Day || session.Plan.Subject != coverage.Subject)
        {
            faults.Add(CohortErrors.EvidenceOfAnother.For(nameof(coverage), Argument.Of("what", new LocalisedText("sesi", "session"))));
        }

        if (session.Day > DayOf(recording))
        {
            faults.Add(CohortErrors.SessionToCome.For(nameof(sheet), Named.About(session)));
        }

        if (coverage.Verdict == CoverageVerdict.Blocked)
        {
            faults.Add(CohortErrors.SessionBlocked.Refusal(CoverageRules.SessionIsCovered.Code, nameof(coverage), [.. Named.About(session), Why(coverage)]));
        }

        faults.AddRange(SheetCheck.FaultsOf(session, sheet, State.Enrolments));
        if (faults.Count > 0)
        {
            return DomainResult<Cohort>.Failure([.. faults]);
        }

        var recorded = Record(held, recording);
        if (
            Curriculum.FewestParticipants is { } fewest
            && !State.Sessions.Values.Any(static s => s.IsHeld)
            && SeatsTakenOn(session.Day) is var taken
            && taken < fewest
        )
        {
            recorded = recorded.Warning(CohortErrors.TooFewToOpen.Warning(nameof(sheet), Argument.Of("taken", taken), Argument.Of("fewest", fewest)));
        }

        return Kept(
            coverage.Verdict == CoverageVerdict.NotCovered
                ? recorded.Warning(CohortErrors.NotCovered.Warning(nameof(coverage), [.. Named.About(session), Why(coverage)]))
                : recorded,
            recording
        );
    }

    /// <summary>Corrects one line of a sheet; both values stay visible. After <see cref="LastDayForCorrecting"/> it needs a reason.</summary>
    /// <param name="session">The session.</param>
    /// <param name="participant">Whose line.</param>
    /// <param name="mark">What counts now.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says whether it is late.</param>
    /// <param name="reason">Why, not blank; null if it is not late.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.HoursNotCounted"/> about a day without taking part and
    /// <see cref="CohortErrors.CertificateToReview"/>; or <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionNotHeld"/>,
    /// <see cref="CohortErrors.NotTakingPart"/>, <see cref="CohortErrors.MarkTooLong"/>, <see cref="CohortErrors.AbsenceKindMissing"/>,
    /// <see cref="CohortErrors.CorrectionNeedsReason"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> Correct(SessionId session, ParticipantId participant, AttendanceMark mark, Recording recording, string? reason = null)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(participant);
        Guard.Against.Null(mark);
        var corrected = new AttendanceCorrected(session, participant, mark, reason);
        if (FindSession(session) is not { } existing)
        {
            return Unknown(session);
        }

        var id = Argument.Of("session", session.Value);
        var result = Recorded(
            corrected,
            recording,
            existing.IsHeld ? null : CohortErrors.SessionNotHeld.For(nameof(session), id),
            existing.MarkOf(participant) is not null || State.Enrolments.TakesPartOn(participant, existing.Day)
                ? null
                : CohortErrors.NotTakingPart.For(nameof(participant), Argument.Of("participant", participant.Value), Argument.Of("day", existing.Day)),
            SheetCheck.FaultOf(mark, existing, participant),
            reason is null && DayOf(recording) > LastDayForCorrecting(existing)
                ? CohortErrors.CorrectionNeedsReason.For(nameof(reason), id, Argument.Of("last", LastDayForCorrecting(existing)))
                : null
        );
        return LateFacts.Told(this, result, participant, recording);
    }

    private static DomainError Unknown(SessionId session) => CohortErrors.SessionUnknown.For(nameof(session), Argument.Of("session", session.Value));

    private static Argument Why(CoverageOfSession coverage) => Argument.Of("reason", coverage.Receipt.Reason);

    /// <summary>The sessions that count.</summary>
    internal IEnumerable<CohortSession> Counting => Sessions.Where(static s => s.Counts);

    private DomainError? OpenFault(SessionId session)
    {
        var id = Argument.Of("session", session.Value);
        return FindSession(session) switch
        {
            null => Unknown(session),
            { IsHeld: true } => CohortErrors.SessionHeldAlready.For(nameof(session), id),
            { Counts: false } => CohortErrors.SessionIsCancelled.For(nameof(session), id),
            _ => null,
        };
    }

    private DomainResult<Cohort> WithWarnings(DomainResult<Cohort> result) =>
        result.IsSuccess && result.Value.Revision > Revision
            ? Told(result.Warning(SessionCheck.WarningsOf(Curriculum, [.. result.Value.Counting.Select(static s => s.Plan)])))
            : result;
}
