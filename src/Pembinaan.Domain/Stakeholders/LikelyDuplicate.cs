namespace Pembinaan.Domain.Stakeholders;

/// <summary>Two records that may be of the same body. A proposal: nothing is merged by itself.</summary>
/// <param name="First">The record whose identity comes first in the order of letters.</param>
/// <param name="Second">The other record.</param>
/// <param name="Facts">What they have in common, at least one.</param>
public sealed record LikelyDuplicate(StakeholderId First, StakeholderId Second, ValueList<MatchingFact> Facts);
