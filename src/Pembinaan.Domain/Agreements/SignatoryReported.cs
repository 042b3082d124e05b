namespace Pembinaan.Domain.Agreements;

/// <summary>It was reported who signed for a party; that alone forms no agreement.</summary>
/// <param name="Signatory">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SignatoryReported(Signatory Signatory, Provenance Provenance) : AgreementEvent;
