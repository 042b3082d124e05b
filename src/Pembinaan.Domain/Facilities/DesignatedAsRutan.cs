using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A Lapas also serves as Rutan.</summary>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record DesignatedAsRutan(ValidityPeriod Period) : FacilityEvent;
