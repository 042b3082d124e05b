namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement was suspended.</summary>
/// <param name="FirstDay">The first suspended day.</param>
/// <param name="LastDay">The last suspended day, inclusive; null until further notice.</param>
/// <param name="Reason">Why.</param>
public sealed record AgreementSuspended(LocalDate FirstDay, LocalDate? LastDay, string Reason) : AgreementEvent;
