using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Another provider gives the sessions from a day on.</summary>
/// <param name="Provider">The new provider.</param>
/// <param name="FirstDay">The first day of the new provider.</param>
/// <param name="Reason">Why.</param>
public sealed record ProviderSucceeded(ProviderId Provider, LocalDate FirstDay, string Reason) : CohortEvent;
