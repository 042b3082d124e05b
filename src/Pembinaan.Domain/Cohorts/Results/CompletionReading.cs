using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What the records of a cohort say through a day about completion: the facts, the evidence and what follows from them. The rule books decide on the same
/// facts; a certificate is held against them.
/// </summary>
internal sealed class CompletionReading(Cohort cohort, LocalDate day)
{
    private readonly CompletionCriteria _rule = cohort.Curriculum.Completion;
    private readonly RuleBook<CompletionFacts> _book = CompletionRules.For(cohort.Curriculum.Completion.Kind);
    private readonly bool _assessmentIsOver = cohort.AssessmentLastDay < day;

    /// <summary>The book that decides.</summary>
    internal string Book => _book.Id;

    /// <summary>The limits of the cohort.</summary>
    internal CompletionLimits Limits { get; } = cohort.State.Limits;

    /// <summary>The day, inclusive.</summary>
    internal LocalDate Day => day;

    /// <summary>The sheets through the day.</summary>
    internal AttendanceTally Attendance { get; } = cohort.AttendanceThrough(day);

    /// <summary>The assessments through the day.</summary>
    internal AssessmentTally Assessments { get; } = cohort.AssessmentsThrough(day);

    internal CertificateEvidence EvidenceOf(ParticipantId participant)
    {
        var (presence, units) = (PresenceOf(participant), UnitsOf(participant));
        return new(
            presence.Attended,
            presence.Counted,
            units,
            Attendance.LastDayAttendedBy(participant),
            cohort.RecognisedThrough(participant, day),
            Credits.GradeOf(cohort.Curriculum, units)
        );
    }

    /// <summary>The hours attended, missed and open, with those recognised by the day.</summary>
    internal Presence PresenceOf(ParticipantId participant) =>
        Attendance.PresenceOf(participant).With(cohort.RecognisedThrough(participant, day), cohort.CreditCounting);

    /// <summary>The results of assessments, with what is recognised by the day.</summary>
    internal ValueList<UnitResult> UnitsOf(ParticipantId participant) => Assessments.ResultsOf(participant).With([.. cohort.CreditsThrough(participant, day)]);

    internal CompletionFacts FactsOf(ParticipantId participant)
    {
        var results = UnitsOf(participant);
        return new()
        {
            Presence = PresenceOf(participant),
            RequiredPresence = _rule.OwnPresence ?? 0,
            CriticalAspects = _rule.NeedsCompetence ? Units(results, true, static (result, _) => result.IsCompetent) : true,
            Marks = _rule.MinimumMark is { } least ? Units(results, false, (result, _) => result.BestMark >= least) : true,
            StartedJob = LastEnrolmentOf(participant)?.Exit == ExitKind.StartedJob,
        };
    }

    /// <summary>What follows from the facts alone.</summary>
    internal CompletionOutcome OutcomeOf(ParticipantId participant)
    {
        var facts = FactsOf(participant);
        return OutcomeOf(participant, facts, Decide(facts));
    }

    /// <summary>What the book says: the version is selected by the first day of the cohort.</summary>
    internal Decision<CompletionFacts> Decide(in CompletionFacts facts) => _book.Decide(facts, day, cohort.SelectionDay);

    /// <summary>What follows from what the book said.</summary>
    internal CompletionOutcome OutcomeOf(ParticipantId participant, in CompletionFacts facts, in Decision<CompletionFacts> decision) =>
        decision.Outcome switch
        {
            Outcome.NoRuleSetInForce => CompletionOutcome.NoRulesInForce,
            Outcome.Met => Classify(participant, facts, Verdict.Met),
            Outcome.NotMet => Classify(participant, facts, Verdict.NotMet),
            _ => Classify(participant, facts, Verdict.Undetermined),
        };

    /// <summary>
    /// What follows from what the rules say. An exit is looked at before the rules: whoever gave the place up or lost it did not pass, whatever was reached by
    /// then.
    /// </summary>
    private CompletionOutcome Classify(ParticipantId participant, in CompletionFacts facts, Verdict verdict)
    {
        var exit = ExitOf(participant);
        if (exit == ExitKind.Excluded)
        {
            return CompletionOutcome.NotPassed;
        }

        // Whoever withdrew may be enrolled again while there are sessions to come, and pass then.
        if (exit == ExitKind.Withdrawn)
        {
            return verdict == Verdict.Undetermined && day <= cohort.LastDay ? CompletionOutcome.Open : CompletionOutcome.NotPassed;
        }

        if (verdict == Verdict.Met)
        {
            return CompletionOutcome.Passed;
        }

        // Whoever was there to the last session left nothing early, and is assessed like all others.
        var stayed = LastEnrolmentOf(participant)?.StatusOn(cohort.LastDay) == EnrolmentStatus.Enrolled;
        if (stayed && exit == ExitKind.StartedJob && verdict == Verdict.Undetermined && !facts.Presence.Value.CountsNothing)
        {
            return CompletionOutcome.Open;
        }

        if (stayed && exit != ExitKind.StartedJob)
        {
            exit = null;
        }

        if (exit == ExitKind.ReleasedEarly || exit == ExitKind.TransferredAway || exit == ExitKind.PelayananEnded)
        {
            return CompletionOutcome.LeftEarly;
        }

        if (facts.Presence.Value.CountsNothing)
        {
            return CompletionOutcome.NothingCounted;
        }

        var isVocational = _rule.Kind == CompletionKind.VocationalTraining;
        if (exit == ExitKind.StartedJob)
        {
            return !isVocational ? CompletionOutcome.NotPassed
                : PresenceByLaw(facts) == Verdict.Met ? CompletionOutcome.PresentOnly
                : CompletionOutcome.StartedJob;
        }

        if (verdict == Verdict.Undetermined)
        {
            return CompletionOutcome.Open;
        }

        return isVocational ? ByLaw(facts, exit is not null) : CompletionOutcome.NotPassed;
    }

    /// <summary>How the last enrolment ended, if it had ended by the day; a lapsed place is a transfer.</summary>
    internal ExitKind? ExitOf(ParticipantId participant)
    {
        if (LastEnrolmentOf(participant) is not { } last)
        {
            return null;
        }

        // Concluding ends the enrolment on the day of the finding; it is no exit before completion.
        if ((last.Exit == ExitKind.Completed || last.Exit == ExitKind.NotCompleted) && (last.LastDay == day || cohort.ConclusionOf(participant) is not null))
        {
            return null;
        }

        // A place that lapses is lost from the day after it.
        return last.StatusOn(day) == EnrolmentStatus.Ended ? last.Exit ?? ExitKind.TransferredAway
            : last.LastDay <= day && !(last.Exit == ExitKind.TransferredAway && last.LastDay == last.LapsesOn) ? last.Exit
            : null;
    }

    internal Enrolment? LastEnrolmentOf(ParticipantId participant) => cohort.EnrolmentsOf(participant) is { IsEmpty: false } enrolments ? enrolments[^1] : null;

    /// <summary>Whether a unit that was assessed and not reached may be assessed again.</summary>
    internal bool MayBeAssessedAgain(int unit, UnitResult result) =>
        !IsReached(unit, result) && result.Assessments > 0 && !_assessmentIsOver && !(result.Assessments >= Limits.MostAssessments);

    /// <summary>The first day after which a unit that matters and is not reached can be reached no more.</summary>
    internal LocalDate? UnassessableSince(ParticipantId participant)
    {
        LocalDate? since = null;
        foreach (var (_, lost) in Unassessable(participant, UnitsOf(participant)))
        {
            since = since < lost ? since : lost;
        }

        return since;
    }

    /// <summary>The units that matter, are not reached by results and can be reached no more, each with the day after which that is so.</summary>
    internal List<(string Unit, LocalDate Since)> Unassessable(ParticipantId participant, ValueList<UnitResult> results)
    {
        var units = new List<(string, LocalDate)>();
        for (var i = 0; i < results.Count; i++)
        {
            if (IsReached(i, results[i]))
            {
                continue;
            }

            if (Limits.MostAssessments is { } most && results[i].Assessments >= most)
            {
                units.Add((results[i].Unit, cohort.AssessmentDaysOf(participant, results[i].Unit).Take(most).Last()));
            }
            else if (_assessmentIsOver)
            {
                units.Add((results[i].Unit, cohort.AssessmentLastDay!.Value));
            }
        }

        return units;
    }

    /// <summary>The first day from which the records say what they say on this day, with all the evidence of it.</summary>
    internal LocalDate SettledOn(ParticipantId participant)
    {
        var outcome = OutcomeOf(participant);
        LocalDate[] assessed = [.. cohort.Curriculum.Units.SelectMany(u => cohort.AssessmentDaysOf(participant, u.Code)).Where(Counts)];
        var evidence = assessed
            .Concat(cohort.CreditsOf(participant).Select(static c => c.Day).Where(d => d <= day))
            .Append(Attendance.LastDayAttendedBy(participant) ?? LocalDate.MinIsoValue)
            .Max();
        var enrolment = LastEnrolmentOf(participant);
        LocalDate?[] others =
        [
            cohort.AssessmentLastDay is { } closed ? CalendarDays.After(closed, 1) : null,
            CalendarDays.After(cohort.LastDay, 1),
            enrolment?.LastDay,
            enrolment?.LapsesOn is { } lapses ? CalendarDays.After(lapses, 1) : null,
        ];
        bool Counts(LocalDate assessed) => assessed <= day && !cohort.State.HadLeftBefore(participant, assessed);
        var settled = day;
        var days = Attendance.Held.Select(static s => s.Day).Concat(others.OfType<LocalDate>()).Append(evidence);
        foreach (var earlier in days.Where(d => d >= evidence && d <= day).Distinct().OrderDescending())
        {
            if (earlier == LocalDate.MinIsoValue || new CompletionReading(cohort, earlier).OutcomeOf(participant) != outcome)
            {
                break;
            }

            settled = earlier;
        }

        return settled;
    }

    private CompletionOutcome ByLaw(in CompletionFacts facts, bool hasLeft)
    {
        var presence = PresenceByLaw(facts);
        var aspects = facts.CriticalAspects;
        if (presence == Verdict.Undetermined || (!aspects.IsKnown && presence == Verdict.Met))
        {
            return CompletionOutcome.Open;
        }

        if (presence == Verdict.Met)
        {
            return CompletionOutcome.PresentOnly;
        }

        // Whoever has left is assessed no more; of all others it is not yet known whether the aspects are met.
        if (!aspects.IsKnown && !hasLeft)
        {
            return CompletionOutcome.NotPassedKindOpen;
        }

        return aspects is { IsKnown: true, Value: true } ? CompletionOutcome.NotNamedByTheRule : CompletionOutcome.NotPassed;
    }

    /// <summary>The article tells its cases apart by the lawful presence; a programme that asks for more takes no statement away.</summary>
    private Verdict PresenceByLaw(in CompletionFacts facts) =>
        Limits.LawfulPresence is { } lawful ? facts.Presence.Value.AtLeast(lawful.Value) : Verdict.Undetermined;

    private bool IsReached(int unit, UnitResult result) =>
        (result.IsCompetent || !_rule.NeedsCompetence || !cohort.Curriculum.Units[unit].IsCritical)
        && (_rule.MinimumMark is not { } least || result.BestMark >= least);

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

            if (_assessmentIsOver || results[i].Assessments >= Limits.MostAssessments)
            {
                return false;
            }

            isOpen = true;
        }

        return isOpen ? Fact<bool>.Unknown : true;
    }
}
