namespace Pembinaan.Domain.Agreements;

/// <summary>A party was named; naming it again replaces what was said of it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PartyNamed(AgreementParty Party, Provenance Provenance) : AgreementEvent;
