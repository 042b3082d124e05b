namespace Pembinaan.Domain.Facilities;

/// <summary>A training space is booked for a session.</summary>
/// <param name="Booking">Space, session, day, hours and people.</param>
public sealed record SpaceBooked(Booking Booking) : FacilityEvent;
