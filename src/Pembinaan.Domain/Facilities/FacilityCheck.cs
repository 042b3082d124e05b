using System.Diagnostics;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Whether something may be recorded about a facility.</summary>
internal static class FacilityCheck
{
    /// <summary>What stands in the way of an event in the state of the facility, and what has to be known about it.</summary>
    internal static DomainResult Of(Facility facility, FacilityEvent happened) =>
        happened switch
        {
            FacilityEstablished e => e.Classification.Check(),
            FacilityRenamed e => Alive(facility, e.FirstDay),
            FacilityNameCorrected e => facility.Names.CheckCorrection(e.Wrong, e.Right),
            FacilityReclassified e => DomainResult.All(Alive(facility, e.FirstDay), e.Classification.Check()),
            FacilityPlacedUnder e => Alive(facility, e.FirstDay),
            FacilityZoneChanged e => Alive(facility, e.FirstDay),
            FacilityMoved e => Alive(facility, e.FirstDay),
            HousingCapacitySet e => Alive(facility, e.FirstDay),
            SecurityLevelSet e => Alive(facility, e.FirstDay),
            DesignatedAsRutan e => DomainResult.All(PartyChecks.Within(facility.Existence, e.Period, "period"), OfALapas(facility, e.Period.FirstDay)),
            DesignationAsRutanEnded e => OneDesignation(facility, e),
            FunctionsAssigned e => Alive(facility, e.FirstDay),
            FacilityDesignated e => Alive(facility, e.FirstDay),
            FacilityOfficesChanged e => OfficeChecks.Of(facility.Offices, e.Change, facility.Existence),
            FacilityClosed e => CheckClosing(facility, e.LastDay),
            SpaceOpened e => DomainResult.All(
                facility.FindSpace(e.Space) is null
                    ? DomainResult.Success()
                    : DomainResult.Failure(FacilityErrors.SpaceExists.For("space", Argument.Of("space", e.Space.Value))),
                PartyChecks.Within(facility.Existence, e.Available, "available")
            ),
            SpaceSeatsChanged e => DomainResult.All(Known(facility, e.Space), Alive(facility, e.FirstDay)),
            SpaceEquipped e => DomainResult.All(
                Known(facility, e.Space),
                PartyChecks.Within(facility.Existence, e.Period, "period")
            ),
            SpaceBlocked e => Known(facility, e.Space),
            SpaceClosed e => DomainResult.All(Known(facility, e.Space), InUse(facility, e.Space, e.LastDay)),
            SpaceBooked e => DomainResult.All(
                CheckPlace(facility, e.Booking),
                facility.State.Bookings.Check(e.Booking, Called(facility, e.Booking.Space))
            ),
            BookingCancelled e => facility.State.Bookings.Find(e.Space, e.Session) is null
                ? DomainResult.Failure(FacilityErrors.SpaceNotBooked.For("session", Argument.Of("session", e.Session.Value), Called(facility, e.Space)))
                : DomainResult.Success(),
            _ => throw new UnreachableException(),
        };

    private static DomainResult Alive(Facility facility, LocalDate day) => PartyChecks.Within(facility.Existence, day, "firstDay");

    private static DomainResult OfALapas(Facility facility, LocalDate day) =>
        facility.Classifications.On(day) is { Kind.IsLapas: false } other
            ? DomainResult.Success(FacilityErrors.DesignationNotSeen.Warning("kind", Argument.Of("classification", other)))
            : DomainResult.Success();

    private static DomainResult CheckClosing(Facility facility, LocalDate lastDay)
    {
        if (facility.Existence.LastDay is not null)
        {
            return DomainResult.Failure(OfficeErrors.PartyEndedAlready.For("lastDay", Argument.Of("life", facility.Existence)));
        }

        var left = facility.State.Bookings.Within(~DateSet.Until(lastDay)).Count();
        return DomainResult.All(
            PartyChecks.Within(facility.Existence, lastDay, "lastDay"),
            left == 0
                ? DomainResult.Success()
                : DomainResult.Success(FacilityErrors.BookingsLeft.Warning("lastDay", Argument.Of("count", left), Argument.Of("day", lastDay)))
        );
    }

    /// <summary>
    /// The days on which a space is where the facility is. If no premises were on record when it was opened, it counts as lying wherever the facility is.
    /// </summary>
    internal static DateSet DaysIn(Facility facility, TrainingSpace space) =>
        space.Premises is null ? DateSet.All : facility.Premises.DaysWhere(p => p.Id == space.Premises);

    private static DomainResult OneDesignation(Facility facility, DesignationAsRutanEnded e)
    {
        var meant = facility.State.DesignationsOn(e.LastDay).Where(e.CanMean).ToList();
        return meant.Count == 0 || !facility.Existence.Contains(e.LastDay)
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

    private static DomainResult InUse(Facility facility, SpaceId space, LocalDate lastDay) =>
        facility.FindSpace(space) is { } known && !(known.Days.Overlaps(DateSet.Until(lastDay)) && known.Days.Overlaps(DateSet.From(lastDay)))
            ? DomainResult.Failure(FacilityErrors.SpaceNotAvailable.For(nameof(lastDay), Argument.Of("space", known.Name), Argument.Of("day", lastDay)))
            : DomainResult.Success();

    private static Argument Called(Facility facility, SpaceId space) => Argument.Of(nameof(space), facility.FindSpace(space)?.Name ?? space.Value);

    private static DomainResult Known(Facility facility, SpaceId space, string? member = null) =>
        facility.FindSpace(space) is null
            ? DomainResult.Failure(FacilityErrors.SpaceUnknown.For(member ?? nameof(space), Argument.Of("space", space.Value)))
            : DomainResult.Success();

    /// <summary>Whether the place of a booking can be had on its day, apart from other bookings.</summary>
    internal static DomainResult CheckPlace(Facility facility, Booking booking)
    {
        var day = Argument.Of("day", booking.Day);
        var open = facility.Existence.Contains(booking.Day)
            ? DomainResult.Success()
            : DomainResult.Failure(FacilityErrors.NotOpen.For("day", day, Argument.Of("life", facility.Existence)));
        var seats = facility.FindSpace(booking.Space)?.Seats.On(booking.Day) ?? 0;
        return DomainResult.All(
            open,
            CheckSpace(facility, booking.Space, booking.Day),
            seats == 0 || booking.People <= seats
                ? DomainResult.Success()
                : DomainResult.Failure(
                    FacilityErrors.SpaceTooSmall.For(
                        "people",
                        Argument.Of("people", booking.People),
                        Called(facility, booking.Space),
                        Argument.Of("seats", seats),
                        Argument.Of("short", booking.People - seats)
                    )
                )
        );
    }

    /// <summary>Whether a space is one of the facility, in premises that it occupies on a day, and open on it.</summary>
    internal static DomainResult CheckSpace(Facility facility, SpaceId id, LocalDate date, string? member = null)
    {
        if (facility.FindSpace(id) is not { } space)
        {
            return Known(facility, id, member);
        }

        var (called, day) = (Argument.Of("space", space.Name), Argument.Of("day", date));
        return DomainResult.All(
            space.Premises is null || facility.Premises.On(date)?.Id == space.Premises
                ? DomainResult.Success()
                : DomainResult.Failure(FacilityErrors.SpaceLeftBehind.For(member ?? "day", called, day)),
            space.IsAvailableOn(date) ? DomainResult.Success() : DomainResult.Failure(FacilityErrors.SpaceNotAvailable.For(member ?? "day", called, day))
        );
    }

    /// <summary>The same of a day on which the facility stands; of its spaces nothing can be said on another.</summary>
    internal static bool CanBeHad(Facility facility, SpaceId id, LocalDate date) =>
        !facility.Existence.Contains(date) || CheckSpace(facility, id, date).IsSuccess;
}
