using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What an event contradicts in the state before it: asked by the command that records it, and when a stored journal is read. What rests on evidence, on other
/// roots or on all that was recorded before is asked by the command alone.
/// </summary>
internal static class CohortContradictions
{
    // Nearly every event has none; the list is only read.
    private static readonly List<DomainError> None = [];

    extension(Cohort cohort)
    {
        internal IEnumerable<DomainError?> FaultsOn(CohortEvent happened, Recording recording) => FaultsOf(cohort.State, happened, cohort.DayOf(recording));

        internal DomainError? FaultOn(CohortEvent happened, Recording recording) => cohort.FaultsOn(happened, recording).FirstOrDefault();
    }

    /// <summary>The state of a journal, and what in it contradicts the state before it.</summary>
    internal static (CohortState? State, List<(Entry<CohortEvent> Entry, DomainError Fault)> Faults) Folded(Journal<CohortEvent> journal)
    {
        CohortState? state = null;
        var faults = new List<(Entry<CohortEvent>, DomainError)>();
        foreach (var entry in journal.Effective)
        {
            if (state is not null)
            {
                var today = state.Plan.Zone.DayOf(entry.Stamp.Clock ?? entry.Stamp.RecordedAt);
                foreach (var fault in FaultsOf(state, entry.Event!, today))
                {
                    faults.Add((entry, fault));
                }

                if (JournalErrors.SecondBeginning(CohortState.After(null, entry) is not null, entry.Id) is { } second)
                {
                    faults.Add((entry, second));
                }
            }

            state = CohortState.After(state, entry);
            if (state is null)
            {
                break;
            }
        }

        return (state, faults);
    }

    /// <summary>Whether an annulment that brings such a fault about is refused.</summary>
    internal static bool IsHeldAfter(CohortEvent happened, DomainError fault) =>
        fault.ErrorCode == CohortErrors.NotEnrolled.Code || fault.ErrorCode == CohortErrors.EnrolmentEndedAlready.Code
            ? (happened.OfEnrolment ?? happened.Credited ?? happened.Concludes?.Participant) is not null || happened.Issued is not null
        : fault.ErrorCode == CohortErrors.CertificateUnknown.Code ? happened.Issued is not null
        : fault.ErrorCode == CohortErrors.SessionUnknown.Code ? happened.OfSession is not null
        : fault.ErrorCode == CohortErrors.AlreadyEnrolled.Code ? happened.OfApplication is null
        : fault.ErrorCode == CohortErrors.ApplicationUnknown.Code;

    private static List<DomainError> FaultsOf(CohortState state, CohortEvent happened, LocalDate today)
    {
        List<DomainError>? found = null;
        ReadOnlySpan<IEnumerable<DomainError?>> asked =
        [
            EnrolmentSteps.FaultsOn(state, happened),
            ApplicationSteps.FaultsOn(state, happened, today),
            SessionPlanning.FaultsOn(state, happened, today),
            SessionHolding.FaultsOn(state, happened, today),
            AssessmentSteps.FaultsOn(state, happened, today),
            ConclusionSteps.FaultsOn(state, happened),
            CreditSteps.FaultsOn(state, happened),
            CertificateSteps.FaultsOn(state, happened),
            OutsideCertificates.FaultsOn(state, happened),
            RevocationSteps.FaultsOn(state, happened),
        ];
        foreach (var faults in asked)
        {
            foreach (var fault in faults)
            {
                if (fault is not null)
                {
                    (found ??= []).Add(fault);
                }
            }
        }

        return found ?? None;
    }
}
