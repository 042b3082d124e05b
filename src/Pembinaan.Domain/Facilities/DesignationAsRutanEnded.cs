namespace Pembinaan.Domain.Facilities;

/// <summary>A Lapas serves as Rutan no more after a day.</summary>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record DesignationAsRutanEnded(LocalDate LastDay) : FacilityEvent;
