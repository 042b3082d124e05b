using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How somebody completed, put on record.</summary>
internal static class ConclusionSteps
{
    internal static DomainResult<Cohort> Conclude(Cohort cohort, CompletionFinding finding, Recording recording)
    {
        Guard.Against.Null(finding);
        if (NoRulesFaults(cohort, finding) is { Length: > 0 } noRules)
        {
            return DomainResult<Cohort>.Failure(noRules);
        }

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
            [
                EvidenceCheck.FaultOf(cohort, finding.Cohort, finding.Revision),
                finding.Outcome == CompletionOutcome.Open ? CohortErrors.NotSettled.For(nameof(finding), who) : null,
                cohort.FaultOn(concluded, recording),
                .. AssessmentSteps.BelowGrades(cohort.Curriculum, finding.Participant, finding.Evidence.Units, nameof(finding)),
            ]
        );
        return LateFacts.Told(cohort, concludes, finding.Participant, recording);
    }

    /// <summary>That no rules are in force by which anything was found, and whether it was found on another cohort; none if there are rules.</summary>
    internal static DomainError[] NoRulesFaults(Cohort cohort, CompletionFinding finding) =>
        finding.Outcome == CompletionOutcome.NoRulesInForce
            ?
            [
                .. EvidenceCheck.FaultOf(cohort, finding.Cohort, finding.Revision) is { } fault ? [fault] : Array.Empty<DomainError>(),
                CohortErrors.NoRulesInForce.For(nameof(finding), Argument.Of("day", cohort.SelectionDay)),
            ]
            : [];

    /// <summary>Why a result cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened) =>
        happened.Concludes is { Participant: var who } ? [EnrolmentSteps.NeverEnrolled(state, who), FaultOn(state, who, "finding")] : [];

    /// <summary>Why nothing more can be settled about somebody; null if it can.</summary>
    internal static DomainError? FaultOn(CohortState state, ParticipantId participant, string field) =>
        state.Conclusions.GetValueOrDefault(participant) is { } concluded
            ? CohortErrors.ConcludedAlready.For(field, Named.Who(participant), Argument.Of("day", concluded.Day))
            : null;
}
