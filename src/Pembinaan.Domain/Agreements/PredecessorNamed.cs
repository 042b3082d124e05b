using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement continues an earlier one.</summary>
/// <param name="Predecessor">The earlier agreement.</param>
/// <param name="Continuation">How.</param>
/// <param name="Approval">The decision of the renewal rule book that let it through, with who decided and every waiver; null where none was needed.</param>
public sealed record PredecessorNamed(AgreementId Predecessor, Continuation Continuation, Receipt? Approval = null) : AgreementEvent;
