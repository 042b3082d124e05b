using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Sessions held, and the correction of their sheets.</summary>
internal static class SessionHolding
{
    internal static IEnumerable<CohortSession> UncountedOf(Cohort cohort, ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return cohort.Sessions.Where(s =>
            s.IsHeld && s.Counts && !cohort.State.Enrolments.TakesPartOn(participant, s.Day) && s.MarkOf(participant)?.Attended.Count > 0
        );
    }

    internal static DomainResult<Cohort> Hold(Cohort cohort, SessionSheet sheet, CoverageOfSession coverage, Recording recording)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(coverage);
        var held = new SessionHeld(coverage.Session, sheet, coverage.Receipt);
        if (EventWalk.Beyond(Cohort.FaultsIn(held)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        if (cohort.IsResend(held, recording))
        {
            return cohort.Again(recording);
        }

        if ((EvidenceCheck.FaultOf(cohort, coverage.Cohort, coverage.Revision) ?? SessionPlanning.OpenFault(cohort.State, coverage.Session)) is { } fault)
        {
            return fault;
        }

        var session = cohort.FindSession(coverage.Session)!;
        var faults = new List<DomainError>();
        if (session.Day != coverage.Day || session.Plan.Subject != coverage.Subject)
        {
            faults.Add(
                CohortErrors.EvidenceOfAnother.For(
                    nameof(coverage),
                    Argument.Of("given", Say.Of($"{coverage.Subject} pada {coverage.Day}", $"{coverage.Subject} on {coverage.Day}")),
                    Argument.Of("expected", Say.Of($"{session.Plan.Subject} pada {session.Day}", $"{session.Plan.Subject} on {session.Day}"))
                )
            );
        }

        faults.AddRange(cohort.FaultsOn(held, recording).OfType<DomainError>());
        if (coverage.Verdict == CoverageVerdict.Blocked)
        {
            faults.Add(CohortErrors.SessionBlocked.Refusal(CoverageRules.SessionIsCovered.Code, nameof(coverage), [.. Named.About(session), Why(coverage)]));
        }

        faults.AddRange(SheetCheck.FaultsAmong(session, sheet, cohort.State.Enrolments));
        if (faults.Count > 0)
        {
            return DomainResult<Cohort>.Failure([.. faults]);
        }

        var recorded = cohort.Record(held, recording);
        if (
            cohort.Curriculum.FewestParticipants is { } fewest
            && !cohort.State.Sessions.Values.Any(static s => s.IsHeld)
            && cohort.SeatsTakenOn(session.Day) is var taken
            && taken < fewest
        )
        {
            recorded = recorded.Warning(CohortErrors.TooFewToOpen.Warning(nameof(sheet), Argument.Of("taken", taken), Argument.Of("fewest", fewest)));
        }

        return cohort.Kept(
            coverage.Verdict == CoverageVerdict.NotCovered
                ? recorded.Warning(CohortErrors.NotCovered.Warning(nameof(coverage), [.. Named.About(session), Why(coverage)]))
                : recorded,
            recording
        );
    }

    internal static DomainResult<Cohort> Correct(
        Cohort cohort,
        SessionId session,
        ParticipantId participant,
        AttendanceMark mark,
        Recording recording,
        string? reason
    )
    {
        Guard.Against.Null(session);
        Guard.Against.Null(participant);
        Guard.Against.Null(mark);
        var corrected = new AttendanceCorrected(session, participant, mark, reason);
        if (cohort.FindSession(session) is null)
        {
            return SessionPlanning.Unknown(session);
        }

        var result = cohort.Recorded(corrected, recording, [.. cohort.FaultsOn(corrected, recording)]);
        return LateFacts.Told(cohort, result, participant, recording);
    }

    /// <summary>Why a session cannot be held, or its sheet corrected, next; but for whether those on the sheet take part.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened, LocalDate today) =>
        happened switch
        {
            SessionHeld e when SessionPlanning.OpenFault(state, e.Session) is { } fault => [fault],
            SessionHeld e => FaultsOn(state.Sessions[e.Session], e.Sheet, today),
            AttendanceCorrected e when !state.Sessions.ContainsKey(e.Session) => [SessionPlanning.Unknown(e.Session)],
            AttendanceCorrected e
                when state.Sessions[e.Session] is var session && CalendarDays.After(session.Day, state.Curriculum.CorrectionDays) is var last =>
            [
                session.IsHeld ? null : CohortErrors.SessionNotHeld.For("session", Argument.Of("session", e.Session.Value)),
                session.MarkOf(e.Participant) is not null || state.Enrolments.TakesPartOn(e.Participant, session.Day)
                    ? null
                    : CohortErrors.NotTakingPart.For("participant", Named.Who(e.Participant), Argument.Of("day", session.Day)),
                SheetCheck.FaultOf(e.Mark, session, e.Participant),
                e.Reason is null && today > last
                    ? CohortErrors.CorrectionNeedsReason.For("reason", Argument.Of("session", e.Session.Value), Argument.Of("last", last))
                    : null,
            ],
            _ => [],
        };

    private static IEnumerable<DomainError?> FaultsOn(CohortSession session, SessionSheet sheet, LocalDate today) =>
        SheetCheck.FaultsOf(session, sheet) is var faults && session.Day > today
            ? [CohortErrors.SessionToCome.For("sheet", Named.About(session)), .. faults]
            : faults;

    private static Argument Why(CoverageOfSession coverage) => Argument.Of("reason", coverage.Receipt.Reason);
}
