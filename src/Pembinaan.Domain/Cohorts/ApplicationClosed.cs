using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>An application was declined or taken back.</summary>
/// <param name="Application">The entry of the application.</param>
/// <param name="Day">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ApplicationClosed(EntryId Application, LocalDate Day, string Reason) : CohortEvent;
