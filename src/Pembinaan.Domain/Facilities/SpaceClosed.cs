using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility has a training space no more after a day.</summary>
/// <param name="Space">The space.</param>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record SpaceClosed(SpaceId Space, LocalDate LastDay) : FacilityEvent;
