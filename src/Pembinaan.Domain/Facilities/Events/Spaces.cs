using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(SpaceOpened), "space-opened")]
[JsonDerivedType(typeof(SpaceSeatsChanged), "space-seats-changed")]
[JsonDerivedType(typeof(SpaceEquipped), "space-equipped")]
[JsonDerivedType(typeof(SpaceBlocked), "space-blocked")]
[JsonDerivedType(typeof(SpaceClosed), "space-closed")]
[JsonDerivedType(typeof(SpaceBooked), "space-booked")]
[JsonDerivedType(typeof(BookingCancelled), "booking-cancelled")]
public abstract partial record FacilityEvent;

/// <summary>The booking of a training space is given up.</summary>
/// <param name="Space">The space.</param>
/// <param name="Session">The session.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record BookingCancelled(SpaceId Space, SessionId Session, string Reason) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Pemesanan ruang {Space} untuk sesi {Session} dibatalkan: {Reason}", $"Booking of space {Space} for session {Session} given up: {Reason}");
}

/// <summary>A training space is not available.</summary>
/// <param name="Space">The space.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record SpaceBlocked(SpaceId Space, ValidityPeriod Period, string Reason) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Ruang {Space} tidak dapat dipakai, {Period}: {Reason}", $"Space {Space} cannot be used, {Period}: {Reason}");
}

/// <summary>A training space is booked for a session.</summary>
/// <param name="Booking">Space, session, day, hours and people.</param>
public sealed record SpaceBooked(Booking Booking) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.Of(Booking);

    internal override LocalisedText Line =>
        Say.Of(
            $"Ruang {Booking.Space} dipesan untuk sesi {Booking.Session} pada {Booking.Day} pukul {Booking.Start}–{Booking.End} untuk {Booking.People} orang",
            $"Space {Booking.Space} booked for session {Booking.Session} on {Booking.Day}, {Booking.Start}–{Booking.End}, people {Booking.People}"
        );
}

/// <summary>A facility has a training space no more after a day.</summary>
/// <param name="Space">The space.</param>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record SpaceClosed(SpaceId Space, LocalDate LastDay) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Ruang {Space} tidak ada lagi, hari terakhir {LastDay}", $"Space {Space} exists no more, last day {LastDay}");
}

/// <summary>A training space is equipped for subjects.</summary>
/// <param name="Space">The space.</param>
/// <param name="Subjects">The subjects, at least one.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record SpaceEquipped(SpaceId Space, ValueList<SubjectId> Subjects, ValidityPeriod Period) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.NothingIn(Subjects.IsEmpty, "subjects");

    internal override LocalisedText Line =>
        Say.Of($"Ruang {Space} diperlengkapi untuk {Subjects}: {Period}", $"Space {Space} equipped for {Subjects}: {Period}");
}

/// <summary>A facility has a training space.</summary>
/// <param name="Space">The space.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="Seats">How many people fit; positive.</param>
/// <param name="Available">The days on which it is available, both ends inclusive.</param>
/// <param name="Weekdays">The days of the week on which it is available; empty for all seven.</param>
public sealed record SpaceOpened(
    SpaceId Space,
    [property: JsonPropertyName("spaceKind")] SpaceKind Kind,
    string Name,
    int Seats,
    ValidityPeriod Available,
    ValueList<IsoDayOfWeek> Weekdays
) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        FacilityFaults.Below(Seats, 1, "seats").Concat(FacilityFaults.Below(Weekdays.Contains(IsoDayOfWeek.None) ? 0 : 1, 1, "weekdays"));

    internal override LocalisedText Line =>
        Say.Of(
            $"Ruang {Space} dicatat: {Name} ({Kind}), {Seats} tempat, {Available}{On}",
            $"Space {Space} put on record: {Name} ({Kind}), seats {Seats}, {Available}{On}"
        );

    private LocalisedText? On =>
        Weekdays.IsEmpty
            ? null
            : new($", hanya {DaysOfWeek.Names(Weekdays, Language.Indonesian)}", $", only {DaysOfWeek.Names(Weekdays, Language.English)}");
}

/// <summary>Another number of people fits into a training space from a day on.</summary>
/// <param name="Space">The space.</param>
/// <param name="Seats">How many people fit; positive.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record SpaceSeatsChanged(SpaceId Space, int Seats, LocalDate FirstDay) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.Below(Seats, 1, "seats");

    internal override LocalisedText Line =>
        Say.Of($"Ruang {Space} memuat {Seats} orang mulai {FirstDay}", $"Space {Space} has seats for {Seats} from {FirstDay}");
}
