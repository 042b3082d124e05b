namespace Pembinaan.Domain.Agreements;

/// <summary>What became of one agreement of a batch.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">The agreement with its warnings, or its own reasons.</param>
public sealed record BatchItem(AgreementId Agreement, BatchOutcome Outcome, DomainResult<CooperationAgreement> Result);
