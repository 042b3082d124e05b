using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility has a training space.</summary>
/// <param name="Space">The space.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="Seats">How many people fit; positive.</param>
/// <param name="Available">The days on which it is available, both ends inclusive.</param>
/// <param name="Weekdays">The days of the week on which it is available; empty for all seven.</param>
public sealed record SpaceOpened(
    SpaceId Space, SpaceKind Kind, string Name, int Seats, ValidityPeriod Available, ValueList<IsoDayOfWeek> Weekdays) : FacilityEvent;
