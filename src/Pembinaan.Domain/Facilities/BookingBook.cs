using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>The bookings of a facility's training spaces, by day and by session.</summary>
internal sealed class BookingBook
{
    private readonly ImmutableSortedDictionary<LocalDate, ImmutableList<Booking>> _byDay;
    private readonly ImmutableDictionary<SessionId, ImmutableList<Booking>> _bySession;

    private BookingBook(ImmutableSortedDictionary<LocalDate, ImmutableList<Booking>> byDay, ImmutableDictionary<SessionId, ImmutableList<Booking>> bySession)
    {
        _byDay = byDay;
        _bySession = bySession;
    }

    internal static BookingBook Empty { get; } =
        new(ImmutableSortedDictionary<LocalDate, ImmutableList<Booking>>.Empty, ImmutableDictionary<SessionId, ImmutableList<Booking>>.Empty);

    internal ImmutableList<Booking> On(LocalDate day) => _byDay.GetValueOrDefault(day) ?? [];

    internal ImmutableList<Booking> Of(SessionId session) => _bySession.GetValueOrDefault(session) ?? [];

    internal Booking? Find(SpaceId space, SessionId session) => Of(session).FirstOrDefault(b => b.Space == space);

    internal IEnumerable<Booking> Within(DateSet days) => _byDay.Where(d => days.Contains(d.Key)).SelectMany(static d => d.Value);

    internal BookingBook With(Booking booking) =>
        new(_byDay.SetItem(booking.Day, On(booking.Day).Add(booking)), _bySession.SetItem(booking.Session, Of(booking.Session).Add(booking)));

    internal BookingBook Without(SpaceId space, SessionId session) =>
        Find(space, session) is not { } booking
            ? this
            : new(
                _byDay.SetItem(booking.Day, On(booking.Day).RemoveAll(b => b == booking)),
                _bySession.SetItem(session, Of(session).RemoveAll(b => b == booking))
            );

    internal DomainResult Check(Booking booking, Argument space)
    {
        var taken = On(booking.Day).FirstOrDefault(booking.ConflictsWith);
        return DomainResult.All(
            Find(booking.Space, booking.Session) is null
                ? DomainResult.Success()
                : DomainResult.Failure(FacilityErrors.SpaceSessionBooked.For("session", Argument.Of("session", booking.Session.Value), space)),
            taken is null || taken.Session == booking.Session
                ? DomainResult.Success()
                : DomainResult.Failure(
                    FacilityErrors.SpaceTaken.For(
                        "start",
                        space,
                        Argument.Of("day", booking.Day),
                        Argument.Of("session", taken.Session.Value),
                        Argument.Of("hours", $"{Clock(taken.Start)}–{Clock(taken.End)}")
                    )
                )
        );
    }

    internal static string Clock(LocalTime time) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
}
