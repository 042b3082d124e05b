using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <content>Whether something may be recorded about a facility.</content>
public sealed partial class Facility
{
    /// <inheritdoc/>
    private protected override Result Check(FacilityEvent happened) => happened switch
    {
        FacilityEstablished e => Result.All(PartyChecks.Named(e.Name, "name"), e.Classification.Check()),
        FacilityRenamed e => Result.All(PartyChecks.Named(e.Name, "name"), Alive(e.FirstDay)),
        FacilityNameCorrected e => Names.CheckCorrection(e.Wrong, e.Right),
        FacilityReclassified e => Result.All(Alive(e.FirstDay), e.Classification.Check()),
        FacilityPlacedUnder e => Alive(e.FirstDay),
        FacilityZoneChanged e => Alive(e.FirstDay),
        FacilityMoved e => Result.All(Alive(e.FirstDay), Written(e.Premises.Address, "address"), InRange(e.HousingCapacity ?? 0, 0, "housingCapacity")),
        HousingCapacitySet e => Result.All(Alive(e.FirstDay), InRange(e.Places, 0, "places")),
        SecurityLevelSet e => Result.All(Alive(e.FirstDay), Written(e.Block ?? "-", "block")),
        Facilities.DesignatedAsRutan e => Result.All(PartyChecks.Within(Existence, e.Period, "period"), OfALapas(e.Period.FirstDay)),
        DesignationAsRutanEnded e => DaysAsRutan.Contains(e.LastDay) ? Result.Success() : Result.Failure(FacilityErrors.NotDesignated.For("lastDay", Argument.Of("day", e.LastDay))),
        FunctionsAssigned e => Result.All(Alive(e.FirstDay), NotEmpty(e.Functions.IsEmpty, "functions")),
        FacilityOfficesChanged e => OfficeChecks.Of(Offices, e.Change, Existence),
        FacilityClosed e => CheckClosing(e.LastDay),
        SpaceOpened e => Result.All(
            FindSpace(e.Space) is null ? Result.Success() : Result.Failure(SpaceErrors.Exists.For("space", Argument.Of("space", e.Space.Value))),
            PartyChecks.Named(e.Name, "name"),
            InRange(e.Seats, 1, "seats"),
            e.Weekdays.Contains(IsoDayOfWeek.None) ? Result.Failure(FacilityErrors.NumberOutOfRange.For("weekdays", Argument.Of("number", 0))) : Result.Success(),
            PartyChecks.Within(Existence, e.Available, "available")),
        SpaceSeatsChanged e => Result.All(Known(e.Space), InRange(e.Seats, 1, "seats"), Alive(e.FirstDay)),
        SpaceEquipped e => Result.All(Known(e.Space), NotEmpty(e.Subjects.IsEmpty, "subjects"), PartyChecks.Within(Existence, e.Period, "period")),
        SpaceBlocked e => Result.All(Known(e.Space), Written(e.Reason, "reason")),
        SpaceClosed e => Result.All(Known(e.Space), InUse(e.Space, e.LastDay)),
        SpaceBooked e => Result.All(
            e.Booking.End > e.Booking.Start
                ? Result.Success()
                : Result.Failure(SpaceErrors.Hours.For("end", Argument.Of("start", BookingBook.Clock(e.Booking.Start)), Argument.Of("end", BookingBook.Clock(e.Booking.End)))),
            InRange(e.Booking.People, 1, "people"),
            CheckPlace(e.Booking),
            _state.Bookings.Check(e.Booking, Called(e.Booking.Space))),
        BookingCancelled e => Result.All(
            Written(e.Reason, "reason"),
            _state.Bookings.Find(e.Space, e.Session) is null
                ? Result.Failure(SpaceErrors.NotBooked.For("session", Argument.Of("session", e.Session.Value), Called(e.Space)))
                : Result.Success()),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event of another kind."),
    };

    private static Result Written(string text, string field) => string.IsNullOrWhiteSpace(text) ? Result.Failure(FacilityErrors.Blank.For(field)) : Result.Success();

    private static Result NotEmpty(bool isEmpty, string field) => isEmpty ? Result.Failure(FacilityErrors.NothingNamed.For(field)) : Result.Success();

    private static Result InRange(int number, int least, string field) =>
        number < least ? Result.Failure(FacilityErrors.NumberOutOfRange.For(field, Argument.Of("number", number))) : Result.Success();

    private Result Alive(LocalDate day) => PartyChecks.Within(Existence, day, "firstDay");

    private Result OfALapas(LocalDate day) => Classifications.On(day) is { Kind.IsLapas: false } other
        ? Result.Success(FacilityErrors.DesignationNotSeen.Warning("kind", Argument.Of("classification", other)))
        : Result.Success();

    private Result CheckClosing(LocalDate lastDay)
    {
        if (Existence.LastDay is not null)
        {
            return Result.Failure(PartyErrors.EndedAlready.For("lastDay", Argument.Of("life", Existence)));
        }

        var left = _state.Bookings.Within(~DateSet.Until(lastDay)).Count();
        return Result.All(
            PartyChecks.Within(Existence, lastDay, "lastDay"),
            left == 0 ? Result.Success() : Result.Success(FacilityErrors.BookingsLeft.Warning("lastDay", Argument.Of("count", left), Argument.Of("day", lastDay))));
    }

    // Where no premises were on record when the space was opened, it counts as lying wherever the facility is.
    private DateSet DaysIn(TrainingSpace space) => space.Premises is null ? DateSet.All : Premises.DaysWhere(p => p.Id == space.Premises);

    private Result InUse(SpaceId space, LocalDate lastDay) => FindSpace(space) is { } known && !(known.Days.Overlaps(DateSet.Until(lastDay)) && known.Days.Overlaps(DateSet.From(lastDay)))
        ? Result.Failure(SpaceErrors.NotAvailable.For(nameof(lastDay), Argument.Of("space", known.Name), Argument.Of("day", lastDay)))
        : Result.Success();

    private Argument Called(SpaceId space) => Argument.Of(nameof(space), FindSpace(space)?.Name ?? space.Value);

    private Result Known(SpaceId space) => FindSpace(space) is null ? Result.Failure(SpaceErrors.Unknown.For(nameof(space), Argument.Of("space", space.Value))) : Result.Success();

    private Result CheckPlace(Booking booking)
    {
        var day = Argument.Of("day", booking.Day);
        var open = Existence.Contains(booking.Day) ? Result.Success() : Result.Failure(FacilityErrors.NotOpen.For("day", day, Argument.Of("life", Existence)));
        if (FindSpace(booking.Space) is not { } space)
        {
            return Result.All(open, Known(booking.Space));
        }

        var (called, seats) = (Argument.Of("space", space.Name), space.Seats.On(booking.Day));
        return Result.All(
            open,
            DaysIn(space).Contains(booking.Day) ? Result.Success() : Result.Failure(SpaceErrors.LeftBehind.For("day", called, day)),
            space.IsAvailableOn(booking.Day) ? Result.Success() : Result.Failure(SpaceErrors.NotAvailable.For("day", called, day)),
            seats == 0 || booking.People <= seats
                ? Result.Success()
                : Result.Failure(SpaceErrors.TooSmall.For("people", Argument.Of("people", booking.People), called, Argument.Of("seats", seats), Argument.Of("short", booking.People - seats))));
    }
}
