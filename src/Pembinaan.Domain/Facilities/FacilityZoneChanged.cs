using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility keeps another time zone from a day on.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityZoneChanged(IndonesianTimeZone Zone, LocalDate FirstDay) : FacilityEvent;
