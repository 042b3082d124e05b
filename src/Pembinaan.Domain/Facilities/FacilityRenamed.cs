namespace Pembinaan.Domain.Facilities;

/// <summary>A facility is called otherwise from a day on.</summary>
/// <param name="Name">The new name; not blank.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityRenamed(string Name, LocalDate FirstDay) : FacilityEvent;
