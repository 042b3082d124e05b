using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Facilities;

/// <summary>Something happened to the offices of a facility.</summary>
/// <param name="Change">What happened.</param>
public sealed record FacilityOfficesChanged(OfficeEvent Change) : FacilityEvent;
