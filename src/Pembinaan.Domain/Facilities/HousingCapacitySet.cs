namespace Pembinaan.Domain.Facilities;

/// <summary>The premises then occupied house another number of people from a day on.</summary>
/// <param name="Places">How many people; not negative.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record HousingCapacitySet(int Places, LocalDate FirstDay) : FacilityEvent;
