namespace Pembinaan.Domain.Agreements;

/// <summary>An official signed for a party.</summary>
/// <param name="Signature">The signature, with what was shown about the authority.</param>
public sealed record AgreementSigned(Signature Signature) : AgreementEvent;
