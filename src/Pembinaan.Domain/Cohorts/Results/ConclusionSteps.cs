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
        var concludes = cohort.Recorded(
            new ParticipationConcluded(
                finding.Participant,
                finding.Day,
                finding.Outcome,
                finding.Criteria,
                finding.Evidence,
                finding.Reasons.Select(static r => r.ErrorCode).ToValueList()
            ),
            recording,
            EvidenceCheck.FaultOf(cohort, finding.Cohort, finding.Revision),
            finding.IsStillReachable ? CohortErrors.NotSettled.For(nameof(finding), who) : null,
            finding.Outcome == CompletionOutcome.NoRulesInForce
                ? CohortErrors.NoRulesInForce.For(nameof(finding), Argument.Of("day", cohort.SelectionDay))
                : null,
            cohort.ConclusionOf(finding.Participant) is { } concluded
                ? CohortErrors.ConcludedAlready.For(nameof(finding), who, Argument.Of("day", concluded.Day))
                : null
        );
        return LateFacts.Told(cohort, concludes, finding.Participant, recording);
    }
}
