using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party brought a person or body as trainer, for example one of its UMKM members.</summary>
/// <param name="Party">The party.</param>
/// <param name="Provider">The person or body.</param>
/// <param name="Subjects">The subjects it provides; empty for all.</param>
/// <param name="FirstDay">From which day; null for as long as the agreement.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ProviderBrought(PartyId Party, ProviderId Provider, ValueList<SubjectId> Subjects, LocalDate? FirstDay, Provenance Provenance) : AgreementEvent;
