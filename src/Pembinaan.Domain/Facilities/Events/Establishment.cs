using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(FacilityEstablished), "facility-established")]
[JsonDerivedType(typeof(FacilityRenamed), "facility-renamed")]
[JsonDerivedType(typeof(FacilityNameCorrected), "facility-name-corrected")]
[JsonDerivedType(typeof(FacilityReclassified), "facility-reclassified")]
[JsonDerivedType(typeof(FacilityPlacedUnder), "facility-placed-under")]
[JsonDerivedType(typeof(FacilityZoneChanged), "facility-zone-changed")]
[JsonDerivedType(typeof(FacilityMoved), "facility-moved")]
[JsonDerivedType(typeof(FacilityOfficesChanged), "facility-offices-changed")]
[JsonDerivedType(typeof(FacilityClosed), "facility-closed")]
public abstract partial record FacilityEvent;

/// <summary>A facility exists no more after a day.</summary>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record FacilityClosed(LocalDate LastDay) : FacilityEvent
{
    internal override LocalisedText Line => Say.Of($"UPT ditutup, hari terakhir {LastDay}", $"Facility closed, last day {LastDay}");
}

/// <summary>A facility is on record.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="Classification">Kind and class.</param>
/// <param name="Zone">The zone in which it lies.</param>
/// <param name="FirstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
public sealed record FacilityEstablished(FacilityId Facility, string Name, Classification Classification, IndonesianTimeZone Zone, LocalDate? FirstDay)
    : FacilityEvent
{
    internal override string? NameGiven => Name;

    internal override LocalisedText Line =>
        Say.Of(
            $"UPT {Facility} dicatat{Say.From(FirstDay)}: {Name} ({Classification})",
            $"Facility {Facility} put on record{Say.From(FirstDay)}: {Name} ({Classification})"
        );
}

/// <summary>A facility occupies premises from a day on.</summary>
/// <param name="Premises">The premises.</param>
/// <param name="HousingCapacity">How many people they house, or null if not known or recorded already.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityMoved(Premises Premises, int? HousingCapacity, LocalDate FirstDay) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.Below(HousingCapacity ?? 0, 0, "housingCapacity");

    internal override LocalisedText Line =>
        Say.Of(
            $"UPT menempati {Premises.Id} mulai {FirstDay}: {Premises.Address}{Say.Aside(Premises.Region?.Value)}{Housing}",
            $"Facility occupies {Premises.Id} from {FirstDay}: {Premises.Address}{Say.Aside(Premises.Region?.Value)}{Housing}"
        );

    private LocalisedText? Housing =>
        HousingCapacity is null ? null : Say.Of($", kapasitas hunian {HousingCapacity} orang", $", housing capacity {HousingCapacity}");
}

/// <summary>A name was misspelt in the records; the correction changes the past.</summary>
/// <param name="Wrong">The name as recorded.</param>
/// <param name="Right">The name as it should have been; not blank.</param>
public sealed record FacilityNameCorrected(string Wrong, string Right) : FacilityEvent
{
    internal override LocalisedText Line => Say.Of($"Nama yang keliru {Wrong} dikoreksi menjadi {Right}", $"Misspelt name {Wrong} corrected to {Right}");
}

/// <summary>Something happened to the offices of a facility.</summary>
/// <param name="Change">What happened.</param>
public sealed record FacilityOfficesChanged(OfficeEvent Change) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => Change.FaultsBetween.Select(static f => f.At($"change.{f.Identifier}"));

    internal override LocalisedText Line => Change.Line;
}

/// <summary>A facility answers to another superior body from a day on.</summary>
/// <param name="Superior">The superior body.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityPlacedUnder(StakeholderId Superior, LocalDate FirstDay) : FacilityEvent
{
    internal override LocalisedText Line => Say.Of($"UPT berada di bawah {Superior} mulai {FirstDay}", $"Facility placed under {Superior} from {FirstDay}");
}

/// <summary>A facility is of another kind or class from a day on, for example a Rutan that became a Lapas.</summary>
/// <param name="Classification">The new kind and class.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityReclassified(Classification Classification, LocalDate FirstDay) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Jenis dan kelas menjadi {Classification} mulai {FirstDay}", $"Kind and class are {Classification} from {FirstDay}");
}

/// <summary>A facility is called otherwise from a day on.</summary>
/// <param name="Name">The new name; not blank.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityRenamed(string Name, LocalDate FirstDay) : FacilityEvent
{
    internal override string? NameGiven => Name;

    internal override LocalisedText Line => Say.Of($"Nama menjadi {Name} mulai {FirstDay}", $"Name is {Name} from {FirstDay}");
}

/// <summary>A facility keeps another time zone from a day on.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityZoneChanged(IndonesianTimeZone Zone, LocalDate FirstDay) : FacilityEvent
{
    internal override LocalisedText Line => Say.Of($"Zona waktu menjadi {Zone} mulai {FirstDay}", $"Time zone is {Zone} from {FirstDay}");
}
