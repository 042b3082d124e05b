namespace Pembinaan.Domain.Agreements;

/// <summary>A higher level approved the agreement.</summary>
/// <param name="By">The level.</param>
/// <param name="Day">The day.</param>
/// <param name="Document">The document, as printed.</param>
public sealed record ApprovalAttached(CompetenceLevel By, LocalDate Day, string Document) : AgreementEvent;
