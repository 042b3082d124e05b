using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>A signature whose authority had not been shown was ratified by someone with authority. It counts from the day of ratification.</summary>
/// <param name="Party">The party.</param>
/// <param name="Official">Whose signature is ratified.</param>
/// <param name="Ratifier">The signature that ratifies it; its authority is shown.</param>
public sealed record SignatureRatified(PartyId Party, OfficialId Official, Signature Ratifier) : AgreementEvent;
