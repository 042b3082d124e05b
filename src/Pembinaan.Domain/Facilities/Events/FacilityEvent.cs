using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Facilities.Events;

/// <summary>What happened to a facility.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FacilityEstablished), "facility-established")]
[JsonDerivedType(typeof(FacilityRenamed), "facility-renamed")]
[JsonDerivedType(typeof(FacilityNameCorrected), "facility-name-corrected")]
[JsonDerivedType(typeof(FacilityReclassified), "facility-reclassified")]
[JsonDerivedType(typeof(FacilityPlacedUnder), "facility-placed-under")]
[JsonDerivedType(typeof(FacilityZoneChanged), "facility-zone-changed")]
[JsonDerivedType(typeof(FacilityMoved), "facility-moved")]
[JsonDerivedType(typeof(HousingCapacitySet), "housing-capacity-set")]
[JsonDerivedType(typeof(SecurityLevelSet), "security-level-set")]
[JsonDerivedType(typeof(DesignatedAsRutan), "designated-as-rutan")]
[JsonDerivedType(typeof(DesignationAsRutanEnded), "designation-as-rutan-ended")]
[JsonDerivedType(typeof(FunctionsAssigned), "functions-assigned")]
[JsonDerivedType(typeof(FacilityDesignated), "facility-designated")]
[JsonDerivedType(typeof(FacilityOfficesChanged), "facility-offices-changed")]
[JsonDerivedType(typeof(FacilityClosed), "facility-closed")]
[JsonDerivedType(typeof(SpaceOpened), "space-opened")]
[JsonDerivedType(typeof(SpaceSeatsChanged), "space-seats-changed")]
[JsonDerivedType(typeof(SpaceEquipped), "space-equipped")]
[JsonDerivedType(typeof(SpaceBlocked), "space-blocked")]
[JsonDerivedType(typeof(SpaceClosed), "space-closed")]
[JsonDerivedType(typeof(SpaceBooked), "space-booked")]
[JsonDerivedType(typeof(BookingCancelled), "booking-cancelled")]
public abstract record FacilityEvent : JournalEvent
{
    private protected FacilityEvent() { }
}
