namespace Pembinaan.Domain.Agreements;

/// <summary>Someone witnessed the signing.</summary>
/// <param name="Witness">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record WitnessNoted(Witness Witness, Provenance Provenance) : AgreementEvent;
