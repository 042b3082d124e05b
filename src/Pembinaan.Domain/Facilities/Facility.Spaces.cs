using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <content>Training spaces and their bookings.</content>
public sealed partial class Facility
{
    /// <summary>The training space with an identity.</summary>
    /// <param name="space">The identity.</param>
    /// <returns>The space, or null if it was never recorded.</returns>
    public TrainingSpace? FindSpace(SpaceId space) => space is null ? null : State.Spaces.Having(space).FirstOrDefault();

    /// <summary>Which training spaces answer a need, and in what the others fall short.</summary>
    /// <param name="need">How many people, when, for what.</param>
    /// <returns>A finding for each space of the kind, those that fit first.</returns>
    /// <exception cref="ArgumentException">The need is for nobody.</exception>
    public ValueList<SpaceFinding> SpacesFor(SpaceNeed need)
    {
        Guard.Against.Null(need);
        Guard.Against.NegativeOrZero(need.People, nameof(need));
        return Spaces
            .Where(s => need.Kind is null || s.Kind == need.Kind)
            .Select(s => SpaceFinding.Of(s, need, Existence & FacilityCheck.DaysIn(this, s)))
            .OrderByDescending(static f => f.Fits)
            .ToValueList();
    }

    /// <summary>The bookings of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The bookings, in recorded order.</returns>
    public ValueList<Booking> BookingsOn(LocalDate day) => [.. State.Bookings.On(Guard.Against.NotIso(day))];

    /// <summary>The bookings of a session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The bookings, in recorded order.</returns>
    public ValueList<Booking> BookingsOf(SessionId session)
    {
        Guard.Against.Null(session);
        return [.. State.Bookings.Of(session)];
    }

    /// <summary>
    /// The bookings that can no longer be kept, because the facility closed or moved, or the space was closed, blocked or made smaller after they were made.
    /// </summary>
    /// <returns>Each with the reasons.</returns>
    public IEnumerable<(Booking Booking, ValueList<DomainError> Reasons)> BookingsInTrouble() =>
        State
            .Bookings.Within(DateSet.All)
            .Select(b => (Booking: b, Reasons: FacilityCheck.CheckPlace(this, b).ValidationErrors))
            .Where(static b => !b.Reasons.IsEmpty);

    /// <summary>Records a training space.</summary>
    /// <param name="space">The identity.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="seats">How many people fit; positive.</param>
    /// <param name="available">The days on which it is available, both ends inclusive.</param>
    /// <param name="weekdays">The days of the week on which it is available; empty for all seven.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="FacilityErrors.SpaceExists"/>, <see cref="JournalErrors.BlankText"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or
    /// <see cref="FacilityErrors.NumberOutOfRange"/>.
    /// </returns>
    public DomainResult<Facility> OpenSpace(
        SpaceId space,
        SpaceKind kind,
        string name,
        int seats,
        ValidityPeriod available,
        ValueList<IsoDayOfWeek> weekdays,
        Recording recording
    ) => RecordIf(new SpaceOpened(Given(space), Given(kind), Given(name), seats, Given(available), weekdays), recording);

    /// <summary>Records that another number of people fits into a space from a day on.</summary>
    /// <param name="space">The space.</param>
    /// <param name="seats">How many people fit; positive.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="FacilityErrors.SpaceUnknown"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or
    /// <see cref="FacilityErrors.NumberOutOfRange"/>.
    /// </returns>
    public DomainResult<Facility> ChangeSeats(SpaceId space, int seats, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new SpaceSeatsChanged(Given(space), seats, firstDay), recording);
    }

    /// <summary>Records what a space is equipped for, in addition to what it was.</summary>
    /// <param name="space">The space.</param>
    /// <param name="subjects">The subjects, at least one.</param>
    /// <param name="period">From the first to the last day, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="FacilityErrors.SpaceUnknown"/>, <see cref="FacilityErrors.NothingNamed"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<Facility> EquipSpace(SpaceId space, ValueList<SubjectId> subjects, ValidityPeriod period, Recording recording) =>
        RecordIf(new SpaceEquipped(Given(space), subjects, Given(period)), recording);

    /// <summary>Records that a space is not available for a time, for example while it is repaired.</summary>
    /// <param name="space">The space.</param>
    /// <param name="period">From the first to the last day, both inclusive.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="FacilityErrors.SpaceUnknown"/> or <see cref="JournalErrors.BlankText"/>. Bookings stay and appear among
    /// <see cref="BookingsInTrouble"/>.
    /// </returns>
    public DomainResult<Facility> BlockSpace(SpaceId space, ValidityPeriod period, string reason, Recording recording) =>
        RecordIf(new SpaceBlocked(Given(space), Given(period), Given(reason)), recording);

    /// <summary>Records that the facility has a space no more after a day.</summary>
    /// <param name="space">The space.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, <see cref="FacilityErrors.SpaceUnknown"/>, or <see cref="FacilityErrors.SpaceNotAvailable"/> for a day before it opens or after it
    /// closed. Bookings stay
    /// and appear among <see cref="BookingsInTrouble"/>.
    /// </returns>
    public DomainResult<Facility> CloseSpace(SpaceId space, LocalDate lastDay, Recording recording) =>
        RecordIf(new SpaceClosed(Given(space), lastDay), recording);

    /// <summary>Keeps a space for a session.</summary>
    /// <param name="booking">Space, session, day, hours and people.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or every reason against: <see cref="FacilityErrors.NotOpen"/>, <see cref="FacilityErrors.SpaceUnknown"/>,
    /// <see cref="FacilityErrors.SpaceLeftBehind"/>,
    /// <see cref="FacilityErrors.SpaceNotAvailable"/>, <see cref="FacilityErrors.SpaceTooSmall"/>, <see cref="FacilityErrors.SpaceTaken"/>,
    /// <see cref="FacilityErrors.SpaceSessionBooked"/>,
    /// <see cref="FacilityErrors.SpaceHours"/>, <see cref="FacilityErrors.NumberOutOfRange"/>.
    /// </returns>
    public DomainResult<Facility> Book(Booking booking, Recording recording) => RecordIf(new SpaceBooked(Given(booking)), recording);

    /// <summary>Gives up a booking.</summary>
    /// <param name="space">The space.</param>
    /// <param name="session">The session.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="FacilityErrors.SpaceNotBooked"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Facility> CancelBooking(SpaceId space, SessionId session, string reason, Recording recording) =>
        RecordIf(new BookingCancelled(Given(space), Given(session), Given(reason)), recording);
}
