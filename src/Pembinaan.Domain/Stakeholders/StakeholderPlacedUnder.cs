using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder belongs to another from a day on.</summary>
/// <param name="Parent">The body above it.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderPlacedUnder(StakeholderId Parent, LocalDate FirstDay) : StakeholderEvent;
