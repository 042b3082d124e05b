namespace Pembinaan.Domain.Agreements;

/// <summary>No new commitments are made under the agreement; what had begun goes on.</summary>
/// <param name="FirstDay">The first day without intake.</param>
/// <param name="Reason">Why.</param>
public sealed record IntakeClosed(LocalDate FirstDay, string Reason) : AgreementEvent;
