using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How somebody completed, put on record.</summary>
internal static class ConclusionSteps
{
    internal static DomainResult<Cohort> Conclude(Cohort cohort, CompletionFinding finding, Recording recording)
    {
        Guard.Against.Null(finding);
        var who = Named.Who(finding.Participant);
        var concluded = new ParticipationConcluded(
            finding.Participant,
            finding.Day,
            finding.Outcome,
            finding.Criteria,
            finding.Evidence,
            finding.Reasons.Select(static r => r.ErrorCode).ToValueList()
        );
        var concludes = cohort.Recorded(
            concluded,
            recording,
            EvidenceCheck.FaultOf(cohort, finding.Cohort, finding.Revision),
            finding.IsStillReachable ? CohortErrors.NotSettled.For(nameof(finding), who) : null,
            finding.Outcome == CompletionOutcome.NoRulesInForce
                ? CohortErrors.NoRulesInForce.For(nameof(finding), Argument.Of("day", cohort.SelectionDay))
                : null,
            cohort.FaultOn(concluded, recording)
        );
        return LateFacts.Told(cohort, concludes, finding.Participant, recording);
    }

    /// <summary>Why a result cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened) =>
        happened.Concludes is { Participant: var participant } ? [FaultOn(state, participant, "finding")] : [];

    /// <summary>Why nothing more can be settled about somebody; null if it can.</summary>
    internal static DomainError? FaultOn(CohortState state, ParticipantId participant, string field) =>
        state.Conclusions.GetValueOrDefault(participant) is { } concluded
            ? CohortErrors.ConcludedAlready.For(field, Named.Who(participant), Argument.Of("day", concluded.Day))
            : null;
}
