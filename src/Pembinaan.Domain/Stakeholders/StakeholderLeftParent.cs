namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder belongs to no other body after a day.</summary>
/// <param name="LastDay">The last day under the body above it, inclusive.</param>
public sealed record StakeholderLeftParent(LocalDate LastDay) : StakeholderEvent;
