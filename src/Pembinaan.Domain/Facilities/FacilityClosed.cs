namespace Pembinaan.Domain.Facilities;

/// <summary>A facility exists no more after a day.</summary>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record FacilityClosed(LocalDate LastDay) : FacilityEvent;
