namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement was given up before it was formed.</summary>
/// <param name="FirstDay">The first day on which it no longer counted.</param>
/// <param name="Reason">Why.</param>
public sealed record AgreementWithdrawn(LocalDate FirstDay, string Reason) : AgreementEvent;
