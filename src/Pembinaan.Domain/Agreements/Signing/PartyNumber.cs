namespace Pembinaan.Domain.Agreements;

/// <summary>The number that a party gave an agreement; each party has its own.</summary>
/// <param name="Party">The party.</param>
/// <param name="Number">The number as printed.</param>
public sealed record PartyNumber(PartyId Party, string Number);
