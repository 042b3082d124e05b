namespace Pembinaan.Domain.Agreements;

/// <summary>The draft was offered for signature.</summary>
/// <param name="FirstDay">The day of the offer.</param>
public sealed record AgreementOffered(LocalDate FirstDay) : AgreementEvent;
