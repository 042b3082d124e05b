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

        if ((EvidenceCheck.FaultOf(cohort, coverage.Cohort, coverage.Revision) ?? SessionPlanning.OpenFault(cohort, coverage.Session)) is { } fault)
        {
            return fault;
        }

        var session = cohort.FindSession(coverage.Session)!;
        var faults = new List<DomainError>();
        if (session.Day != coverage.Day || session.Plan.Subject != coverage.Subject)
        {
            faults.Add(CohortErrors.EvidenceOfAnother.For(nameof(coverage), Argument.Of("what", new LocalisedText("sesi", "session"))));
        }

        if (session.Day > cohort.DayOf(recording))
        {
            faults.Add(CohortErrors.SessionToCome.For(nameof(sheet), Named.About(session)));
        }

        if (coverage.Verdict == CoverageVerdict.Blocked)
        {
            faults.Add(CohortErrors.SessionBlocked.Refusal(CoverageRules.SessionIsCovered.Code, nameof(coverage), [.. Named.About(session), Why(coverage)]));
        }

        faults.AddRange(SheetCheck.FaultsOf(session, sheet, cohort.State.Enrolments));
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
        if (cohort.FindSession(session) is not { } existing)
        {
            return SessionPlanning.Unknown(session);
        }

        var id = Argument.Of("session", session.Value);
        var result = cohort.Recorded(
            corrected,
            recording,
            existing.IsHeld ? null : CohortErrors.SessionNotHeld.For(nameof(session), id),
            existing.MarkOf(participant) is not null || cohort.State.Enrolments.TakesPartOn(participant, existing.Day)
                ? null
                : CohortErrors.NotTakingPart.For(nameof(participant), Named.Who(participant), Argument.Of("day", existing.Day)),
            SheetCheck.FaultOf(mark, existing, participant),
            reason is null && cohort.DayOf(recording) > cohort.LastDayForCorrecting(existing)
                ? CohortErrors.CorrectionNeedsReason.For(nameof(reason), id, Argument.Of("last", cohort.LastDayForCorrecting(existing)))
                : null
        );
        return LateFacts.Told(cohort, result, participant, recording);
    }

    private static Argument Why(CoverageOfSession coverage) => Argument.Of("reason", coverage.Receipt.Reason);
}
