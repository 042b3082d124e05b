using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>An application was approved and stands on the waiting list.</summary>
/// <param name="Application">The entry of the application.</param>
/// <param name="Day">The day.</param>
public sealed record ApplicationApproved(EntryId Application, LocalDate Day) : CohortEvent;
