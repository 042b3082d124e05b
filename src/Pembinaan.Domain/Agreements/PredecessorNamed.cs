using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement continues an earlier one.</summary>
/// <param name="Predecessor">The earlier agreement.</param>
/// <param name="Continuation">How.</param>
public sealed record PredecessorNamed(AgreementId Predecessor, Continuation Continuation) : AgreementEvent;
