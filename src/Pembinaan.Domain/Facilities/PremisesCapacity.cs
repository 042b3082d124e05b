using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>How many people premises house, by day; without premises where none are on record.</summary>
internal sealed record PremisesCapacity(PremisesId? Premises, Steps<int> Places);
