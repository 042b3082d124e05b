using System.Diagnostics;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>What the journal of a facility comes to.</summary>
internal sealed record FacilityState(FacilityId Id, PartyNames Names, Steps<Classification> ClassSteps, Steps<IndonesianTimeZone> ZoneSteps, DateSet Existence)
{
    internal Timeline<Classification> Classifications => ClassSteps.ByDay;

    internal Timeline<IndonesianTimeZone> Zones => ZoneSteps.ByDay;

    internal Timeline<StakeholderId> Superiors => SuperiorSteps.ByDay;

    internal Timeline<SecurityLevel> Security => SecuritySteps.ByDay;

    internal Timeline<ValueList<FacilityFunction>> AssignedFunctions => FunctionSteps.ByDay;

    private Steps<StakeholderId> SuperiorSteps { get; init; }

    private Steps<SecurityLevel> SecuritySteps { get; init; }

    private Steps<ValueList<FacilityFunction>> FunctionSteps { get; init; }

    internal Timeline<Designation> Designated => DesignatedSteps.ByDay;

    private Steps<Designation> DesignatedSteps { get; init; }

    internal Housing Housing { get; init; } = new();

    internal GrowingList<BlockSecurity> Blocks { get; init; } = GrowingList<BlockSecurity>.KeyedBy(static b => b.Block);

    /// <summary>The designations as Rutan, each for itself: the days of two that adjoin are one stretch, and only one of them may end.</summary>
    internal GrowingList<ValidityPeriod> Designations { get; init; } = GrowingList<ValidityPeriod>.KeyedBy(static _ => nameof(Designations), static p => p);

    internal OfficeRegister Offices { get; init; } = OfficeRegister.Empty;

    internal GrowingList<TrainingSpace> Spaces { get; init; } = GrowingList<TrainingSpace>.KeyedBy(static s => s.Id);

    internal BookingBook Bookings { get; init; } = BookingBook.Empty;

    internal static FacilityState Of(FacilityEstablished e) =>
        new(
            e.Facility,
            PartyNames.From(e.Name, e.FirstDay),
            Steps<Classification>.Since(e.FirstDay, e.Classification),
            Steps<IndonesianTimeZone>.Since(null, e.Zone),
            e.FirstDay is { } first ? DateSet.From(first) : DateSet.All
        );

    internal FacilityState Apply(FacilityEvent happened) =>
        happened switch
        {
            FacilityEstablished => this,
            FacilityRenamed e => this with { Names = Names.Renamed(e.Name, e.FirstDay) },
            FacilityNameCorrected e => this with { Names = Names.Corrected(e.Wrong, e.Right) },
            FacilityReclassified e => this with { ClassSteps = ClassSteps.From(e.FirstDay, e.Classification) },
            FacilityPlacedUnder e => this with { SuperiorSteps = SuperiorSteps.From(e.FirstDay, e.Superior) },
            FacilityZoneChanged e => this with { ZoneSteps = ZoneSteps.From(e.FirstDay, e.Zone) },
            FacilityMoved e => this with { Housing = Housing.Moved(e.Premises, e.HousingCapacity, e.FirstDay) },
            HousingCapacitySet e => this with { Housing = Housing.With(e.Places, e.FirstDay) },
            SecurityLevelSet { Block: null } e => this with { SecuritySteps = SecuritySteps.From(e.FirstDay, e.Level) },
            SecurityLevelSet e => this with { Blocks = WithBlock(e.Block!, e) },
            Facilities.Events.DesignatedAsRutan e => this with { Designations = Designations.Add(e.Period) },
            DesignationAsRutanEnded e => this with
            {
                Designations = Designations.With(nameof(Designations), e.LastDay, e.CanMean, p => p.Ending(e.LastDay).Value),
            },
            FunctionsAssigned e => this with { FunctionSteps = FunctionSteps.From(e.FirstDay, e.Functions) },
            FacilityDesignated e => this with { DesignatedSteps = DesignatedSteps.From(e.FirstDay, new(e.Houses, e.ChildrenAreApart)) },
            FacilityOfficesChanged e => this with { Offices = Offices.Apply(e.Change) },
            FacilityClosed e => this with { Existence = Existence & DateSet.Until(e.LastDay) },
            SpaceOpened e => this with { Spaces = Spaces.Add(Opened(e)) },
            SpaceSeatsChanged e => this with { Spaces = WithSpace(e.Space, s => s.WithSeats(e.Seats, e.FirstDay)) },
            SpaceEquipped e => this with { Spaces = WithSpace(e.Space, s => s.WithEquipment(e.Subjects, e.Period)) },
            SpaceBlocked e => this with { Spaces = WithSpace(e.Space, s => s.Blocked(e.Period)) },
            SpaceClosed e => this with { Spaces = WithSpace(e.Space, s => s.ClosedAfter(e.LastDay)) },
            SpaceBooked e => this with { Bookings = Bookings.With(e.Booking) },
            BookingCancelled e => this with { Bookings = Bookings.Without(e.Space, e.Session) },
            _ => throw new UnreachableException(),
        };

    /// <summary>The designations that hold on a day.</summary>
    internal IEnumerable<ValidityPeriod> DesignationsOn(LocalDate day) => Designations.Overlapping(nameof(Designations), ValidityPeriod.On(day));

    private GrowingList<TrainingSpace> WithSpace(SpaceId space, Func<TrainingSpace, TrainingSpace> change) => Spaces.With(space, change);

    private GrowingList<BlockSecurity> WithBlock(string block, SecurityLevelSet e)
    {
        var known = Blocks.LastHaving(block);
        var changed = new BlockSecurity(block, (known?.Levels ?? default).From(e.FirstDay, e.Level));
        return known is null ? Blocks.Add(changed) : Blocks.With(block, _ => changed);
    }

    private TrainingSpace Opened(SpaceOpened e) =>
        new(e.Space, e.Kind, e.Name, e.Seats, e.Available, e.Weekdays, Housing.Premises.On(e.Available.FirstDay)?.Id);
}
