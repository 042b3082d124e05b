namespace Pembinaan.Domain.Facilities;

/// <summary>A facility occupies premises from a day on.</summary>
/// <param name="Premises">The premises.</param>
/// <param name="HousingCapacity">How many people they house, or null if not known or recorded already.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityMoved(Premises Premises, int? HousingCapacity, LocalDate FirstDay) : FacilityEvent;
