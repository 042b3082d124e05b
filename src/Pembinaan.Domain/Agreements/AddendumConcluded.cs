using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>An addendum was signed by every party.</summary>
/// <param name="Addendum">What it changes.</param>
/// <param name="Signatures">The signatures, each with authority shown.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Approval">The decision of the renewal rule book that let an extension through, with who decided and every waiver; null where none was needed.</param>
public sealed record AddendumConcluded(Addendum Addendum, ValueList<Signature> Signatures, Provenance Provenance, Receipt? Approval = null) : AgreementEvent;
