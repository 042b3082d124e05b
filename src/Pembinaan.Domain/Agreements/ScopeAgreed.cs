using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>The scope of the draft was settled. After signing an addendum changes it.</summary>
/// <param name="Items">The whole scope.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ScopeAgreed(ValueList<ScopeItem> Items, Provenance Provenance) : AgreementEvent;
