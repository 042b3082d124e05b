namespace Pembinaan.Domain.Facilities;

/// <summary>A facility is of another kind or class from a day on, for example a Rutan that became a Lapas.</summary>
/// <param name="Classification">The new kind and class.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityReclassified(Classification Classification, LocalDate FirstDay) : FacilityEvent;
