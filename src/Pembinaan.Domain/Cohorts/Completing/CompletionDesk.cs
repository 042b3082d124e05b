using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts.Completing;

/// <summary>Finds for one cohort and day; the sheets are added up once for everybody.</summary>
internal sealed class CompletionDesk(Cohort cohort, LocalDate day, CoverageOfCohort? coverage)
{
    private readonly AttendanceTally _attendance = cohort.AttendanceThrough(day);
    private readonly AssessmentTally _assessments = cohort.AssessmentsThrough(day);
    private readonly RuleBook<CompletionFacts> _book = CompletionBooks.For(cohort.Curriculum.Completion.Kind);
    private readonly CompletionRule _rule = cohort.Curriculum.Completion;
    private readonly LocalDate _selectedBy = cohort.SelectionDay;
    private readonly bool _assessmentIsOver = cohort.AssessmentLastDay < day;
    private readonly Lazy<bool> _mayMix = new(() => MayMix(cohort, coverage));

    internal CompletionFacts FactsOf(ParticipantId participant) => FactsOf(participant, _attendance.PresenceOf(participant), _assessments.ResultsOf(participant));

    internal CompletionFinding Find(ParticipantId participant)
    {
        var presence = _attendance.PresenceOf(participant);
        var results = _assessments.ResultsOf(participant);
        var decision = _book.Decide(FactsOf(participant, presence, results), day, _selectedBy);
        var outcome = Classify(decision, participant);
        var sessions = _mayMix.Value ? [.. _attendance.AttendedBy(participant)] : (IReadOnlyList<CohortSession>)[];
        return new(() => _attendance.DecidedBy(participant, _rule.MinimumPresence), () => UnassessableSince(participant, results))
        {
            Cohort = cohort.Id,
            Revision = cohort.Revision,
            Participant = participant,
            Day = day,
            Outcome = outcome,
            Criteria = new(_book.Id, outcome == CompletionOutcome.NoRulesInForce ? "" : decision.Version?.Name ?? ""),
            Evidence = new(presence.Attended, presence.Counted, results, _attendance.LastDayAttendedBy(participant)),
            UncoveredDays = sessions.Where(s => ReceiptOf(s).Verdict != CoverageVerdict.Covered).Select(static s => s.Day).Distinct().ToValueList(),
            Agreements = _mayMix.Value ? sessions.SelectMany(s => ReceiptOf(s).Agreements).Distinct().ToValueList() : TheAgreements(presence),
            Papers = PapersFor(outcome, presence),
            Reasons = outcome == CompletionOutcome.Open ? [.. ReasonsFor(outcome, decision), .. AttemptsOpen(results)] : ReasonsFor(outcome, decision),
        };
    }

    private static bool MayMix(Cohort cohort, CoverageOfCohort? coverage)
    {
        var receipts = cohort.Sessions.Where(static s => s.IsHeld && s.Counts).Select(s => coverage?.Of(s.Id) ?? s.Coverage!).Distinct().ToList();
        return receipts.Count > 1 || receipts.Exists(static r => r.Verdict != CoverageVerdict.Covered);
    }

    private static ValueList<CertificateKind> PapersFor(CompletionOutcome outcome, Presence presence) => outcome switch
    {
        CompletionOutcome.Open or CompletionOutcome.NoRulesInForce => [],
        CompletionOutcome.Passed => [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
        CompletionOutcome.PresentOnly => [CertificateKind.StatementOfCompletion],
        _ => presence.Attended == LessonHours.None ? [] : [CertificateKind.StatementOfParticipation],
    };

    private static ValueList<DomainError> ReasonsFor(CompletionOutcome outcome, in Decision<CompletionFacts> decision) => outcome == CompletionOutcome.NotNamedByTheRule
        ? [.. decision.ToErrors(), CompletionErrors.CaseNotNamed.For("")]
        : decision.ToErrors();

    private ValueList<AgreementId> TheAgreements(Presence presence) =>
        presence.Attended == LessonHours.None || _attendance.Held.Count == 0 ? [] : ReceiptOf(_attendance.Held[0]).Agreements;

    private CoverageReceipt ReceiptOf(CohortSession session) => coverage?.Of(session.Id) ?? session.Coverage!;

    private CompletionFacts FactsOf(ParticipantId participant, Presence presence, ValueList<UnitResult> results) => new()
    {
        Presence = presence,
        RequiredPresence = _rule.MinimumPresence,
        CriticalAspects = _rule.NeedsCompetence ? Units(results, true, static (result, _) => result.IsCompetent) : true,
        Marks = _rule.MinimumMark is { } least ? Units(results, false, (result, _) => result.BestMark >= least) : true,
        StartedJob = LastEnrolment(participant)?.Exit == ExitKind.StartedJob,
    };

    /// <summary>The first day after which a unit that matters and is not reached can be reached no more.</summary>
    private LocalDate? UnassessableSince(ParticipantId participant, ValueList<UnitResult> results)
    {
        LocalDate? since = null;
        for (var i = 0; i < results.Count; i++)
        {
            var unit = cohort.Curriculum.Units[i];
            var isCompetent = results[i].IsCompetent || !_rule.NeedsCompetence || !unit.IsCritical;
            if (isCompetent && !(results[i].BestMark < _rule.MinimumMark || (_rule.MinimumMark is not null && results[i].BestMark is null)))
            {
                continue;
            }

            var lost = _rule.MostAssessments is { } most && results[i].Assessments >= most
                ? cohort.AssessmentDaysOf(participant, unit.Code).Take(most).Last()
                : _assessmentIsOver ? cohort.AssessmentLastDay : null;
            since = lost is null || since < lost ? since : lost;
        }

        return since;
    }

    /// <summary>Whether all units that matter are reached; not known while one is not but still can be.</summary>
    private Fact<bool> Units(ValueList<UnitResult> results, bool criticalOnly, Func<UnitResult, CompetencyUnit, bool> isReached)
    {
        var isOpen = false;
        for (var i = 0; i < results.Count; i++)
        {
            var unit = cohort.Curriculum.Units[i];
            if ((criticalOnly && !unit.IsCritical) || isReached(results[i], unit))
            {
                continue;
            }

            if (_assessmentIsOver || results[i].Assessments >= _rule.MostAssessments)
            {
                return false;
            }

            isOpen = true;
        }

        return isOpen ? Fact<bool>.Unknown : true;
    }

    /// <summary>The units that were assessed and not reached, and may be assessed again: what is open is not the result so far.</summary>
    private IEnumerable<DomainError> AttemptsOpen(ValueList<UnitResult> results)
    {
        for (var i = 0; i < results.Count; i++)
        {
            var isReached = (results[i].IsCompetent || !_rule.NeedsCompetence || !cohort.Curriculum.Units[i].IsCritical) && (_rule.MinimumMark is not { } least || results[i].BestMark >= least);
            if (!isReached && results[i].Assessments > 0 && !_assessmentIsOver && !(results[i].Assessments >= _rule.MostAssessments))
            {
                yield return CompletionErrors.AssessmentOpen.For("", Argument.Of("unit", results[i].Unit), Argument.Of("count", results[i].Assessments));
            }
        }
    }

    private CompletionOutcome Classify(in Decision<CompletionFacts> decision, ParticipantId participant)
    {
        if (decision.Outcome == Outcome.NoRuleSetInForce)
        {
            return CompletionOutcome.NoRulesInForce;
        }

        if (decision.IsMet)
        {
            return CompletionOutcome.Passed;
        }

        var last = LastEnrolment(participant);
        var hasLeft = last?.StatusOn(day) == EnrolmentStatus.Ended;

        // Without an exit on record, the place of somebody transferred has lapsed.
        if (hasLeft && (last!.Exit is null || last.Exit == ExitKind.ReleasedEarly || last.Exit == ExitKind.TransferredAway || last.Exit == ExitKind.PelayananEnded))
        {
            return CompletionOutcome.LeftEarly;
        }

        // Whoever left for another cause is not assessed further, so what is open stays unmet.
        if (decision.Outcome != Outcome.NotMet)
        {
            return hasLeft && last!.Exit == ExitKind.Excluded ? CompletionOutcome.NotPassed : CompletionOutcome.Open;
        }

        return _rule.Kind == CompletionKind.VocationalTraining ? ByLaw(decision.Facts, hasLeft) : CompletionOutcome.NotPassed;
    }

    private CompletionOutcome ByLaw(in CompletionFacts facts, bool hasLeft)
    {
        var presence = facts.Presence.Value.AtLeast(_rule.MinimumPresence);
        var aspects = facts.CriticalAspects;
        if (presence == Verdict.Undetermined || (!aspects.IsKnown && presence == Verdict.Met))
        {
            return CompletionOutcome.Open;
        }

        if (presence == Verdict.Met)
        {
            return CompletionOutcome.PresentOnly;
        }

        if (facts.StartedJob is { IsKnown: true, Value: true })
        {
            return CompletionOutcome.StartedJob;
        }

        // Whoever has left is assessed no more; of all others it is not yet known whether the aspects are met.
        if (!aspects.IsKnown && !hasLeft)
        {
            return CompletionOutcome.NotPassedKindOpen;
        }

        return aspects is { IsKnown: true, Value: true } ? CompletionOutcome.NotNamedByTheRule : CompletionOutcome.NotPassed;
    }

    private Enrolment? LastEnrolment(ParticipantId participant) => cohort.EnrolmentsOf(participant) is { IsEmpty: false } enrolments ? enrolments[^1] : null;
}
