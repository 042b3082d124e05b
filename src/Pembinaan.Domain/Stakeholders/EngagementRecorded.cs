namespace Pembinaan.Domain.Stakeholders;

/// <summary>A visit or talk took place.</summary>
/// <param name="Engagement">The visit or talk.</param>
public sealed record EngagementRecorded(Engagement Engagement) : StakeholderEvent;
