namespace Pembinaan.Domain.Agreements;

/// <summary>Obligations, quotas, territory, costs and wages of the draft were settled. After signing an addendum changes them.</summary>
/// <param name="Terms">All of them.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record TermsAgreed(AgreementTerms Terms, Provenance Provenance) : AgreementEvent;
