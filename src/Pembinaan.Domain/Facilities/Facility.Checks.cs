using System.Diagnostics;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <content>Whether something may be recorded about a facility.</content>
public sealed partial class Facility
{
    /// <inheritdoc/>
    private protected override DomainResult Check(FacilityEvent happened) =>
        happened switch
        {
            FacilityEstablished e => e.Classification.Check(),
            FacilityRenamed e => Alive(e.FirstDay),
            FacilityNameCorrected e => Names.CheckCorrection(e.Wrong, e.Right),
            FacilityReclassified e => DomainResult.All(Alive(e.FirstDay), e.Classification.Check()),
            FacilityPlacedUnder e => Alive(e.FirstDay),
            FacilityZoneChanged e => Alive(e.FirstDay),
            FacilityMoved e => DomainResult.All(Alive(e.FirstDay), InRange(e.HousingCapacity ?? 0, 0, "housingCapacity")),
            HousingCapacitySet e => DomainResult.All(Alive(e.FirstDay), InRange(e.Places, 0, "places")),
            SecurityLevelSet e => Alive(e.FirstDay),
            Facilities.Events.DesignatedAsRutan e => DomainResult.All(PartyChecks.Within(Existence, e.Period, "period"), OfALapas(e.Period.FirstDay)),
            DesignationAsRutanEnded e => OneDesignation(e),
            FunctionsAssigned e => DomainResult.All(Alive(e.FirstDay), NotEmpty(e.Functions.IsEmpty, "functions")),
            FacilityDesignated e => DomainResult.All(Alive(e.FirstDay), NotEmpty(e.Houses.IsEmpty, "houses")),
            FacilityOfficesChanged e => OfficeChecks.Of(Offices, e.Change, Existence),
            FacilityClosed e => CheckClosing(e.LastDay),
            SpaceOpened e => DomainResult.All(
                FindSpace(e.Space) is null
                    ? DomainResult.Success()
                    : DomainResult.Failure(FacilityErrors.SpaceExists.For("space", Argument.Of("space", e.Space.Value))),
                InRange(e.Seats, 1, "seats"),
                e.Weekdays.Contains(IsoDayOfWeek.None)
                    ? DomainResult.Failure(FacilityErrors.NumberOutOfRange.For("weekdays", Argument.Of("number", 0), Argument.Of("least", 1)))
                    : DomainResult.Success(),
                PartyChecks.Within(Existence, e.Available, "available")
            ),
            SpaceSeatsChanged e => DomainResult.All(Known(e.Space), InRange(e.Seats, 1, "seats"), Alive(e.FirstDay)),
            SpaceEquipped e => DomainResult.All(Known(e.Space), NotEmpty(e.Subjects.IsEmpty, "subjects"), PartyChecks.Within(Existence, e.Period, "period")),
            SpaceBlocked e => Known(e.Space),
            SpaceClosed e => DomainResult.All(Known(e.Space), InUse(e.Space, e.LastDay)),
            SpaceBooked e => DomainResult.All(
                e.Booking.End > e.Booking.Start
                    ? DomainResult.Success()
                    : DomainResult.Failure(
                        FacilityErrors.SpaceHours.For(
                            "end",
                            Argument.Of("start", BookingBook.Clock(e.Booking.Start)),
                            Argument.Of("end", BookingBook.Clock(e.Booking.End))
                        )
                    ),
                InRange(e.Booking.People, 1, "people"),
                CheckPlace(e.Booking),
                _state.Bookings.Check(e.Booking, Called(e.Booking.Space))
            ),
            BookingCancelled e => _state.Bookings.Find(e.Space, e.Session) is null
                ? DomainResult.Failure(FacilityErrors.SpaceNotBooked.For("session", Argument.Of("session", e.Session.Value), Called(e.Space)))
                : DomainResult.Success(),
            _ => throw new UnreachableException(),
        };

    /// <inheritdoc/>
    private protected override bool IsExclusion(string code) =>
        base.IsExclusion(code)
        || code == FacilityErrors.SpaceTaken.Code
        || code == FacilityErrors.SpaceSessionBooked.Code
        || code == FacilityErrors.SpaceExists.Code;

    private static DomainResult NotEmpty(bool isEmpty, string field) =>
        isEmpty ? DomainResult.Failure(FacilityErrors.NothingNamed.For(field)) : DomainResult.Success();

    private static DomainResult InRange(int number, int least, string field) =>
        number < least
            ? DomainResult.Failure(FacilityErrors.NumberOutOfRange.For(field, Argument.Of("number", number), Argument.Of("least", least)))
            : DomainResult.Success();

    private DomainResult Alive(LocalDate day) => PartyChecks.Within(Existence, day, "firstDay");

    private DomainResult OfALapas(LocalDate day) =>
        Classifications.On(day) is { Kind.IsLapas: false } other
            ? DomainResult.Success(FacilityErrors.DesignationNotSeen.Warning("kind", Argument.Of("classification", other)))
            : DomainResult.Success();

    private DomainResult CheckClosing(LocalDate lastDay)
    {
        if (Existence.LastDay is not null)
        {
            return DomainResult.Failure(OfficeErrors.PartyEndedAlready.For("lastDay", Argument.Of("life", Existence)));
        }

        var left = _state.Bookings.Within(~DateSet.Until(lastDay)).Count();
        return DomainResult.All(
            PartyChecks.Within(Existence, lastDay, "lastDay"),
            left == 0
                ? DomainResult.Success()
                : DomainResult.Success(FacilityErrors.BookingsLeft.Warning("lastDay", Argument.Of("count", left), Argument.Of("day", lastDay)))
        );
    }

    // Where no premises were on record when the space was opened, it counts as lying wherever the facility is.
    private DateSet DaysIn(TrainingSpace space) => space.Premises is null ? DateSet.All : Premises.DaysWhere(p => p.Id == space.Premises);

    private DomainResult OneDesignation(DesignationAsRutanEnded e)
    {
        var meant = _state.Designations.Where(e.CanMean).ToList();
        return meant.Count == 0 || !Existence.Contains(e.LastDay)
                ? DomainResult.Failure(FacilityErrors.NotDesignated.For("lastDay", Argument.Of("day", e.LastDay)))
            : meant.Count == 1 ? DomainResult.Success()
            : DomainResult.Failure(
                FacilityErrors.DesignationAmbiguous.For(
                    "lastDay",
                    Argument.Of("day", e.LastDay),
                    Argument.Of(
                        "periods",
                        new LocalisedText(
                            string.Join("; ", meant.Select(static p => p.ToDateSet().In(Language.Indonesian))),
                            string.Join("; ", meant.Select(static p => p.ToDateSet().In(Language.English)))
                        )
                    )
                )
            );
    }

    private DomainResult InUse(SpaceId space, LocalDate lastDay) =>
        FindSpace(space) is { } known && !(known.Days.Overlaps(DateSet.Until(lastDay)) && known.Days.Overlaps(DateSet.From(lastDay)))
            ? DomainResult.Failure(FacilityErrors.SpaceNotAvailable.For(nameof(lastDay), Argument.Of("space", known.Name), Argument.Of("day", lastDay)))
            : DomainResult.Success();

    private Argument Called(SpaceId space) => Argument.Of(nameof(space), FindSpace(space)?.Name ?? space.Value);

    private DomainResult Known(SpaceId space) =>
        FindSpace(space) is null
            ? DomainResult.Failure(FacilityErrors.SpaceUnknown.For(nameof(space), Argument.Of("space", space.Value)))
            : DomainResult.Success();

    private DomainResult CheckPlace(Booking booking)
    {
        var day = Argument.Of("day", booking.Day);
        var open = Existence.Contains(booking.Day)
            ? DomainResult.Success()
            : DomainResult.Failure(FacilityErrors.NotOpen.For("day", day, Argument.Of("life", Existence)));
        if (FindSpace(booking.Space) is not { } space)
        {
            return DomainResult.All(open, Known(booking.Space));
        }

        var (called, seats) = (Argument.Of("space", space.Name), space.Seats.On(booking.Day));
        return DomainResult.All(
            open,
            DaysIn(space).Contains(booking.Day) ? DomainResult.Success() : DomainResult.Failure(FacilityErrors.SpaceLeftBehind.For("day", called, day)),
            space.IsAvailableOn(booking.Day) ? DomainResult.Success() : DomainResult.Failure(FacilityErrors.SpaceNotAvailable.For("day", called, day)),
            seats == 0 || booking.People <= seats
                ? DomainResult.Success()
                : DomainResult.Failure(
                    FacilityErrors.SpaceTooSmall.For(
                        "people",
                        Argument.Of("people", booking.People),
                        called,
                        Argument.Of("seats", seats),
                        Argument.Of("short", booking.People - seats)
                    )
                )
        );
    }
}
