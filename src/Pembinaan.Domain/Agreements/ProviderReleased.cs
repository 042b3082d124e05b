namespace Pembinaan.Domain.Agreements;

/// <summary>An implementing office, or a person or body that a party brought, no longer carries anything out after a day.</summary>
/// <param name="Provider">The office, person or body.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record ProviderReleased(ProviderId Provider, LocalDate LastDay) : AgreementEvent;
