using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A training space is not available.</summary>
/// <param name="Space">The space.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record SpaceBlocked(SpaceId Space, ValidityPeriod Period, string Reason) : FacilityEvent;
