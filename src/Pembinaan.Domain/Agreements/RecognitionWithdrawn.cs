using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>The recognition that two agreements are the same was taken back.</summary>
/// <param name="Other">The other agreement.</param>
/// <param name="Reason">Why.</param>
public sealed record RecognitionWithdrawn(AgreementId Other, string Reason) : AgreementEvent;
