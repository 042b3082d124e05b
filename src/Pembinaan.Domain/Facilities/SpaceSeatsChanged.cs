using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Facilities;

/// <summary>Another number of people fits into a training space from a day on.</summary>
/// <param name="Space">The space.</param>
/// <param name="Seats">How many people fit; positive.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record SpaceSeatsChanged(SpaceId Space, int Seats, LocalDate FirstDay) : FacilityEvent;
