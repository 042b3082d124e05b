using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Facilities;

/// <summary>The booking of a training space is given up.</summary>
/// <param name="Space">The space.</param>
/// <param name="Session">The session.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record BookingCancelled(SpaceId Space, SessionId Session, string Reason) : FacilityEvent;
