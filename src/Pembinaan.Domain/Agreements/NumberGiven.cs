namespace Pembinaan.Domain.Agreements;

/// <summary>A party gave the agreement its number.</summary>
/// <param name="Number">The party and the number.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record NumberGiven(PartyNumber Number, Provenance Provenance) : AgreementEvent;
