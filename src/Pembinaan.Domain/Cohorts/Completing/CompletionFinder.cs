using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Finds for one cohort and day; the sheets are added up once for everybody.</summary>
internal sealed class CompletionFinder(Cohort cohort, LocalDate day, CoverageOfCohort? coverage)
{
    private static readonly LocalisedTemplate PresenceOpen = new(
        "Hadir {attended} dari {counted}, dan {open} masih terbuka (disyaratkan: {requirement}).",
        "{attended} of {counted} attended, and {open} still open (required: {requirement})."
    );

    private static readonly LocalisedTemplate PresenceOpenWithCredit = new(
        "Hadir {attended} dari {counted}, diakui {recognised}, dan {open} masih terbuka (disyaratkan: {requirement}).",
        "{attended} of {counted} attended, {recognised} recognised, and {open} still open (required: {requirement})."
    );

    private static readonly LocalisedTemplate ResultOpen = new(
        "Penilaian masih terbuka (disyaratkan: {requirement}).",
        "Assessment is still open (required: {requirement})."
    );

    private static readonly LocalisedTemplate NotReached = new("Belum tercapai ketika keluar: {requirement}.", "Not reached when leaving: {requirement}.");

    private readonly CompletionReading _reading = new(cohort, day);
    private readonly Lazy<bool> _mayMix = new(() => MayMix(cohort, coverage));

    // When something was taken out that was written about people, by person.
    private readonly Lazy<ILookup<ParticipantId, Instant>> _redacted = new(() =>
        cohort
            .Journal.Entries.Where(static e => !e.Redactions.IsEmpty && e.Event is not null)
            .SelectMany(static e => e.Event!.WrittenAbout.Select(p => (Participant: p, At: e.Redactions[^1].RedactedAt)))
            .ToLookup(static r => r.Participant, static r => r.At)
    );

    private AttendanceTally Attendance => _reading.Attendance;

    internal CompletionFinding Find(ParticipantId participant)
    {
        var facts = _reading.FactsOf(participant);
        var presence = facts.Presence.Value;
        var decision = _reading.Decide(facts);
        var outcome = _reading.OutcomeOf(participant, facts, decision);
        var sessions = _mayMix.Value ? [.. Attendance.AttendedBy(participant)] : (IReadOnlyList<CohortSession>)[];
        var evidence = _reading.EvidenceOf(participant);
        return new(
            () => _reading.Limits.Presence is { } percent ? Attendance.DecidedBy(participant, percent, presence) : null,
            () => outcome == CompletionOutcome.NothingCounted && Attendance.Held.Count > 0 ? Attendance.Held[^1].Day : _reading.UnassessableSince(participant),
            () => _reading.SettledOn(participant),
            () => ProviderDays.Of(Attendance.AttendedBy(participant)),
            () => cohort.ModulesOf(participant, day)
        )
        {
            Cohort = cohort.Id,
            Revision = cohort.Revision,
            Participant = participant,
            Day = day,
            Outcome = outcome,
            Criteria = new(_reading.Book, outcome == CompletionOutcome.NoRulesInForce ? "" : decision.Version?.Name ?? ""),
            Evidence = evidence,
            UncoveredDays = DaysOf(sessions, static v => v is CoverageVerdict.NotCovered or CoverageVerdict.Blocked),
            UndeterminedDays = DaysOf(sessions, static v => v == CoverageVerdict.Undetermined),
            Undetermined = coverage is null ? [] : [.. coverage.DoubtsOf(sessions)],
            Agreements = _mayMix.Value ? sessions.SelectMany(s => ReceiptOf(s).Agreements).Distinct().ToValueList() : TheAgreements(presence),
            Papers = outcome.PapersFor(presence.Attended),
            Reasons = [.. ReasonsFor(participant, outcome, decision)],
            Credits = cohort.CreditsThrough(participant, day).ToValueList(),
            EnrolledOn = cohort.EnrolmentsOf(participant) is [var first, ..] ? first.FirstDay : LocalDate.MinIsoValue,
            Warnings =
            [
                .. LateFacts.Standing(Attendance, participant),
                .. RedactedOf(participant),
                .. LateFacts.Differing(cohort, participant, day, outcome) is { } differs ? new[] { differs } : [],
                .. AssessmentSteps.BelowGrades(cohort.Curriculum, participant, evidence.Units, "units"),
            ],
        };
    }

    // The hours and results stand; that there were reasons for another outcome, nobody can read any more.
    private IEnumerable<DomainError> RedactedOf(ParticipantId participant) =>
        cohort.ConclusionOf(participant) is null && _redacted.Value[participant].ToList() is { Count: > 0 } at
            ? [CohortErrors.RecordsRedacted.Warning("", Named.Who(participant), Argument.Of("at", at.Max()))]
            : [];

    private ValueList<LocalDate> DaysOf(IReadOnlyList<CohortSession> sessions, Func<CoverageVerdict, bool> test) =>
        sessions.Where(s => test(ReceiptOf(s).Verdict)).Select(static s => s.Day).Distinct().ToValueList();

    private static bool MayMix(Cohort cohort, CoverageOfCohort? coverage)
    {
        var receipts = cohort.Sessions.Where(static s => s.IsHeld && s.Counts).Select(s => coverage?.Of(s.Id) ?? s.Coverage!).Distinct().ToList();
        return receipts.Count > 1 || receipts.Exists(static r => r.Verdict != CoverageVerdict.Covered);
    }

    private ValueList<AgreementId> TheAgreements(Presence presence) =>
        presence.Attended == LessonHours.None || Attendance.Held.Count == 0 ? [] : ReceiptOf(Attendance.Held[0]).Agreements;

    private CoverageReceipt ReceiptOf(CohortSession session) => coverage?.Of(session.Id) ?? session.Coverage!;

    private IEnumerable<DomainError> ReasonsFor(ParticipantId participant, CompletionOutcome outcome, Decision<CompletionFacts> decision)
    {
        var presence = _reading.PresenceOf(participant);
        var errors = decision.ToErrors();
        if (presence.CountsNothing && errors.Any(static e => CompletionRules.AsksPresence(e.ErrorCode)))
        {
            yield return CohortErrors.CompletionNothingCounted.Refusal(errors.First(static e => CompletionRules.AsksPresence(e.ErrorCode)).ErrorCode, "");
        }

        foreach (var error in errors)
        {
            if (!presence.CountsNothing || !CompletionRules.AsksPresence(error.ErrorCode))
            {
                // Attendance and assessment are recorded; they are only not complete. So the text says how far they are, and names no fact as unknown.
                yield return OpenRule(error.ErrorCode, decision) is { } rule ? error.Saying(StillOpen(rule, presence, outcome)) : error;
            }
        }

        if (outcome == CompletionOutcome.NotNamedByTheRule)
        {
            yield return CohortErrors.CompletionCaseNotNamed.For("", Argument.Of("percent", _reading.Limits.LawfulPresence!.Value));
        }

        if (
            outcome is (CompletionOutcome.NotPassed or CompletionOutcome.LeftEarly or CompletionOutcome.StartedJob)
            && _reading.ExitOf(participant) is { } exit
            && exit != ExitKind.NotCompleted
            && exit != ExitKind.Completed
        )
        {
            var enrolment = _reading.LastEnrolmentOf(participant)!;
            yield return CohortErrors.CompletionLeftBefore.Refusal(
                _reading.Book,
                "",
                Argument.Of("exit", exit.Name),
                Argument.Of("last", enrolment.LastDay ?? enrolment.LapsesOn ?? day)
            );
        }

        foreach (var open in outcome == CompletionOutcome.Open ? AttemptsOpen(participant) : [])
        {
            yield return open;
        }
    }

    private static Rule<CompletionFacts>? OpenRule(string code, in Decision<CompletionFacts> decision)
    {
        foreach (var finding in decision.Undetermined)
        {
            if (finding.Rule.Code == code)
            {
                return finding.Rule;
            }
        }

        return null;
    }

    private static LocalisedText StillOpen(Rule<CompletionFacts> rule, Presence presence, CompletionOutcome outcome)
    {
        var requirement = Argument.Of("requirement", Say.Inside(rule.Requirement));
        return outcome is not (CompletionOutcome.Open or CompletionOutcome.NotPassedKindOpen) ? NotReached.Fill(requirement)
            : CompletionRules.AsksPresence(rule.Code)
            ? (presence.Recognised == LessonHours.None ? PresenceOpen : PresenceOpenWithCredit).Fill(
                requirement,
                Argument.Of("attended", presence.Attended),
                Argument.Of("counted", presence.Counted),
                Argument.Of("open", presence.Open),
                Argument.Of("recognised", presence.Recognised)
            )
            : ResultOpen.Fill(requirement);
    }

    /// <summary>The units that were assessed and not reached, and may be assessed again: what is open is not the result so far.</summary>
    private IEnumerable<DomainError> AttemptsOpen(ParticipantId participant)
    {
        var results = _reading.UnitsOf(participant);
        for (var i = 0; i < results.Count; i++)
        {
            if (_reading.MayBeAssessedAgain(i, results[i]))
            {
                yield return CohortErrors.CompletionAssessmentOpen.Refusal(
                    _reading.Book,
                    "",
                    Argument.Of("unit", cohort.Curriculum.NameOfUnit(results[i].Unit)),
                    Argument.Of("count", results[i].Assessments)
                );
            }
        }
    }
}
