using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder is responsible for a region from a day on.</summary>
/// <param name="Region">The region.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record TerritoryRecorded(RegionCode Region, LocalDate FirstDay) : StakeholderEvent;
