using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Agreements;

/// <summary>One of the facts that change what an agreement says, in the order in which they were recorded.</summary>
/// <param name="Addendum">The addendum, or null.</param>
/// <param name="Succession">The succession, or null.</param>
internal readonly record struct PartyTurn(KnownAddendum? Addendum, PartySucceeded? Succession);
