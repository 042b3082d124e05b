using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What was learnt elsewhere, taken in.</summary>
internal static class Recognising
{
    internal static DomainResult<Cohort> Recognise(Cohort cohort, Credit credit, LocalDate day, Recording recording)
    {
        Guard.Against.Null(credit);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(day);
        var by = credit.DecidedBy ?? recording.Stamp.Author;
        if (EventWalk.Beyond(Cohort.FaultsIn(new CreditRecognised(credit, day, new("-", "-")))) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        var decision = Credits.Decide(cohort, credit, day, by);
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

        DomainError?[] faults =
        [
            EnrolmentFault(cohort, credit.Participant, day),
            cohort.ConclusionOf(credit.Participant) is { } concluded
                ? CohortErrors.ConcludedAlready.For(nameof(credit), Named.Who(credit.Participant), Argument.Of("day", concluded.Day))
                : null,
            // What is wrong with it in itself is found once, as for every event.
            .. CreditCheck.InCohort(cohort, credit),
            .. decision.ToErrors(),
        ];
        return LateFacts.Told(cohort, cohort.Recorded(recognised, recording, faults), credit.Participant, recording);
    }

    private static DomainError? EnrolmentFault(Cohort cohort, ParticipantId participant, LocalDate day) =>
        cohort.EnrolmentsOf(participant) is not [var first, ..] ? CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant))
        : day < first.FirstDay
            ? CohortErrors.DayBeforeEnrolment.For(nameof(day), Argument.Of("day", day), Named.Who(participant), Argument.Of("first", first.FirstDay))
        : null;

    /// <summary>What of the recognitions of people cannot stand beside each other, or before the enrolment, whichever way that came about.</summary>
    internal static IEnumerable<DomainError> ThatCannotBe(Cohort cohort) =>
        cohort.State.Credits.SelectMany(static c => c.Value).Select(e => EnrolmentFault(cohort, e.Credit.Participant, e.Day)).OfType<DomainError>();
}
