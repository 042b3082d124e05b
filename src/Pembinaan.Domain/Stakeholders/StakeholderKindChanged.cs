namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder is of another kind from a day on, for example a CV that became a PT.</summary>
/// <param name="Kind">The new kind.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderKindChanged(StakeholderKind Kind, LocalDate FirstDay) : StakeholderEvent;
