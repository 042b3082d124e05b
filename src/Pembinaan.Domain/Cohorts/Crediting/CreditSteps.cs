using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What was learnt elsewhere, taken in.</summary>
internal static class CreditSteps
{
    internal static DomainResult<Cohort> Recognise(
        Cohort cohort,
        Credit credit,
        LocalDate day,
        Recording recording,
        Func<StakeholderId, StakeholderId>? goesOn = null
    )
    {
        Guard.Against.Null(credit);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(day);
        var by = credit.DecidedBy ?? recording.Stamp.Author;
        if (EventWalk.Beyond(Cohort.FaultsIn(new CreditRecognised(credit, day, new("-", "-")))) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var earlier = Of(cohort, credit.Participant);
        var decision = Credits.Decide(cohort, credit, day, by, earlier);
        var recognised = new CreditRecognised(
            credit with
            {
                DecidedBy = by,
            },
            day,
            new(decision.Rules?.Id ?? CreditRules.Book.Id, decision.Version?.Name ?? "-")
        );
        if (cohort.Journal.Find(recording.Id) is { Annulment: null, Event: CreditRecognised sent } && sent.Credit == recognised.Credit && sent.Day == day)
        {
            return cohort.Again(recording);
        }

        if (cohort.Journal.Find(recording.Id) is not null)
        {
            return JournalErrors.EntryIdReused.For(nameof(recording), Argument.Of("id", recording.Id.Value));
        }

        // What is wrong with it in the curriculum is told once, with what was recognised before.
        DomainError[] among = [.. CreditCheck.InCohort(cohort, credit, earlier)];
        DomainError?[] faults =
        [
            .. cohort.FaultsOn(recognised, recording).Where(f => !Array.Exists(among, a => a.ErrorCode == f?.ErrorCode)),
            LeftBy(cohort.EnrolmentsOf(credit.Participant), day) is { } last ? AfterLeaving(credit.Participant, day, last) : null,
            // What is wrong with it in itself is found once, as for every event.
            .. among,
            CreditCheck.OfAllHours(cohort, credit, earlier),
            .. CreditCheck.PossiblyTwice(credit, earlier, goesOn ?? (static body => body)),
            .. decision.ToErrors(),
            .. AssessmentSteps.BelowGrades(cohort.Curriculum, credit.Participant, credit.Units, nameof(credit)),
        ];
        return LateFacts.Told(cohort, cohort.Recorded(recognised, recording, faults), credit.Participant, recording);
    }

    /// <summary>What was recognised for somebody, and when.</summary>
    internal static List<(Credit Credit, LocalDate Day)> Of(Cohort cohort, ParticipantId participant) =>
        [.. cohort.CreditsOf(participant).Select(static e => (e.Credit, e.Day))];

    /// <summary>What an entry recognises; null if it is none, or says something else.</summary>
    internal static Credit? In(Cohort cohort, EntryId entry) => cohort.Journal.Find(entry)?.Event is CreditRecognised recognised ? recognised.Credit : null;

    /// <summary>Why recognised learning cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened) =>
        happened is CreditRecognised { Credit: { Participant: var participant } credit, Day: var day }
            ?
            [
                EnrolmentFault(state, participant, day),
                ConclusionSteps.FaultOn(state, participant, "credit"),
                .. CreditCheck.InCurriculum(state.Curriculum, credit, []),
            ]
            : [];

    private static DomainError? EnrolmentFault(CohortState state, ParticipantId participant, LocalDate day) =>
        state.Enrolments.Of(participant) is not [var first, ..] ? CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant))
        : day < first.FirstDay
            ? CohortErrors.DayBeforeEnrolment.For(nameof(day), Argument.Of("day", day), Named.Who(participant), Argument.Of("first", first.FirstDay))
        : null;

    /// <summary>
    /// The last day of somebody who had left by a day, and was not enrolled again: what is recognised on it does not count. Null for whoever had not left;
    /// staying to the result is not leaving.
    /// </summary>
    internal static LocalDate? LeftBy(ValueList<Enrolment> enrolments, LocalDate day) =>
        enrolments.LastOrDefault(e => e.FirstDay <= day) is { } last
        && last.StatusOn(day) == EnrolmentStatus.Ended
        && last.Exit != ExitKind.Completed
        && last.Exit != ExitKind.NotCompleted
            ? last.LapsesOn is { } lapses && !(last.LastDay < lapses) ? lapses : last.LastDay
            : null;

    /// <summary>The recognitions on record that count no more, because it was recorded since that the person had left.</summary>
    internal static IEnumerable<DomainError> CountingNoMore(Cohort before, Cohort after, ParticipantId participant) =>
        after
            .CreditsOf(participant)
            .Where(e => LeftBy(before.EnrolmentsOf(participant), e.Day) is null)
            .Select(e => LeftBy(after.EnrolmentsOf(participant), e.Day) is { } last ? CreditProof.Told(AfterLeaving(participant, e.Day, last)) : null)
            .OfType<DomainError>();

    private static DomainError AfterLeaving(ParticipantId participant, LocalDate day, LocalDate last) =>
        CohortErrors.CreditAfterLeaving.For(nameof(day), Argument.Of("day", day), Named.Who(participant), Argument.Of("last", last));

    /// <summary>What of the recognitions of people cannot stand beside each other, or before the enrolment, whichever way that came about.</summary>
    internal static IEnumerable<DomainError> ThatCannotBe(Cohort cohort) =>
        cohort.State.Credits.SelectMany(static c => c.Value).Select(e => EnrolmentFault(cohort.State, e.Credit.Participant, e.Day)).OfType<DomainError>();
}
