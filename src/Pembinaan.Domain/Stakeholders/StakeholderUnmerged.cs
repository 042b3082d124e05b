namespace Pembinaan.Domain.Stakeholders;

/// <summary>The merging of this record into another is undone.</summary>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderUnmerged(string Reason) : StakeholderEvent;
