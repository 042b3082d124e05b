using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>An addendum was signed by every party.</summary>
/// <param name="Addendum">What it changes.</param>
/// <param name="Signatures">The signatures, each with authority shown.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AddendumConcluded(Addendum Addendum, ValueList<Signature> Signatures, Provenance Provenance) : AgreementEvent;
