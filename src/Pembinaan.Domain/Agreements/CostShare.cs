namespace Pembinaan.Domain.Agreements;

/// <summary>Who bears a cost.</summary>
/// <param name="Item">The cost as printed, for example "bahan baku".</param>
/// <param name="Bearers">The parties that bear it together; at least one.</param>
public sealed record CostShare(string Item, ValueList<PartyId> Bearers);
