namespace Pembinaan.Domain.Cohorts;

/// <summary>No unit is assessed any more: what is not found by then is not met.</summary>
/// <param name="LastDay">The last day of assessment, inclusive.</param>
public sealed record AssessmentClosed(LocalDate LastDay) : CohortEvent;
