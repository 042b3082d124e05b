using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility answers to another superior body from a day on.</summary>
/// <param name="Superior">The superior body.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityPlacedUnder(StakeholderId Superior, LocalDate FirstDay) : FacilityEvent;
