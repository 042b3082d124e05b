namespace Pembinaan.Domain.Cohorts;

/// <summary>A unit was assessed.</summary>
/// <param name="Sheet">The results.</param>
public sealed record UnitAssessed(AssessmentSheet Sheet) : CohortEvent;
