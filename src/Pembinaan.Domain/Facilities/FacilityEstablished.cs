using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility is on record.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="Classification">Kind and class.</param>
/// <param name="Zone">The zone in which it lies.</param>
/// <param name="FirstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
public sealed record FacilityEstablished(
    FacilityId Facility, string Name, Classification Classification, IndonesianTimeZone Zone, LocalDate? FirstDay) : FacilityEvent;
