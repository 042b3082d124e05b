namespace Pembinaan.Domain.Agreements;

/// <summary>The clauses of the draft were settled. After signing an addendum changes them.</summary>
/// <param name="Clauses">All clauses.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ClausesAgreed(AgreementClauses Clauses, Provenance Provenance) : AgreementEvent;
