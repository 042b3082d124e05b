using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Somebody at an occasion.</summary>
/// <param name="Who">The name and the post as printed, and for which body, if it is known as a stakeholder or facility.</param>
/// <param name="Role">As what.</param>
public sealed record OccasionGuest(Attendee Who, GuestRole Role);
