namespace Pembinaan.Domain.Agreements;

/// <summary>New commitments are made under the agreement again.</summary>
/// <param name="FirstDay">The first day with intake.</param>
public sealed record IntakeReopened(LocalDate FirstDay) : AgreementEvent;
