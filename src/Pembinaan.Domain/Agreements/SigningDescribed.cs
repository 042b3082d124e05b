namespace Pembinaan.Domain.Agreements;

/// <summary>Where and on what occasion the agreement was signed was noted.</summary>
/// <param name="Occasion">Place and occasion.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SigningDescribed(SigningOccasion Occasion, Provenance Provenance) : AgreementEvent;
