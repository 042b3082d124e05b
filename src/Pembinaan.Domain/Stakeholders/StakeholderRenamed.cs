namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder is called otherwise from a day on.</summary>
/// <param name="Name">The new name; not blank.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderRenamed(string Name, LocalDate FirstDay) : StakeholderEvent;
