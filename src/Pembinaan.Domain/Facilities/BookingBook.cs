using Pembinaan.Domain.Time;
using Numbered = System.Collections.Immutable.ImmutableSortedDictionary<int, Pembinaan.Domain.Facilities.Booking>;

namespace Pembinaan.Domain.Facilities;

/// <summary>
/// The bookings of a facility's training spaces by day, by space on a day, and by session; each has its number in the order in which they were recorded.
/// </summary>
internal sealed class BookingBook
{
    private readonly ImmutableSortedDictionary<LocalDate, Numbered> _byDay;
    private readonly ImmutableDictionary<(LocalDate Day, SpaceId Space), Numbered> _bySpace;
    private readonly ImmutableDictionary<SessionId, Numbered> _bySession;
    private readonly int _last;

    private BookingBook(
        ImmutableSortedDictionary<LocalDate, Numbered> byDay,
        ImmutableDictionary<(LocalDate Day, SpaceId Space), Numbered> bySpace,
        ImmutableDictionary<SessionId, Numbered> bySession,
        int last
    )
    {
        (_byDay, _bySpace, _bySession, _last) = (byDay, bySpace, bySession, last);
    }

    internal static BookingBook Empty { get; } =
        new(
            ImmutableSortedDictionary<LocalDate, Numbered>.Empty,
            ImmutableDictionary<(LocalDate, SpaceId), Numbered>.Empty,
            ImmutableDictionary<SessionId, Numbered>.Empty,
            0
        );

    internal IEnumerable<Booking> On(LocalDate day) => Under(_byDay, day).Values;

    internal IEnumerable<Booking> Of(SessionId session) => Under(_bySession, session).Values;

    internal Booking? Find(SpaceId space, SessionId session) => Of(session).FirstOrDefault(b => b.Space == space);

    internal IEnumerable<Booking> Within(DateSet days) => _byDay.Where(d => days.Contains(d.Key)).SelectMany(static d => d.Value.Values);

    internal BookingBook With(Booking booking) => Changed(booking, _last + 1, under => under.Add(_last + 1, booking));

    internal BookingBook Without(SpaceId space, SessionId session)
    {
        var (number, booking) = Under(_bySession, session).FirstOrDefault(b => b.Value.Space == space);
        return booking is null ? this : Changed(booking, _last, under => under.Remove(number));
    }

    internal DomainResult Check(Booking booking, Argument space)
    {
        var taken = Under(_bySpace, (booking.Day, booking.Space)).Values.FirstOrDefault(booking.ConflictsWith);
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

    private static Numbered Under<TKey>(IReadOnlyDictionary<TKey, Numbered> all, TKey key)
        where TKey : notnull => all.TryGetValue(key, out var under) ? under : Numbered.Empty;

    private BookingBook Changed(Booking booking, int last, Func<Numbered, Numbered> change)
    {
        var (day, session, space) = (booking.Day, booking.Session, (booking.Day, booking.Space));
        return new(
            _byDay.SetItem(day, change(Under(_byDay, day))),
            _bySpace.SetItem(space, change(Under(_bySpace, space))),
            _bySession.SetItem(session, change(Under(_bySession, session))),
            last
        );
    }
}
