using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>This record and another are of the same body; the other goes on.</summary>
/// <param name="Into">The record that goes on.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderMerged(StakeholderId Into, string Reason) : StakeholderEvent;
