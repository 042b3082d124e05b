using Pembinaan.Domain.Offices.Events;

namespace Pembinaan.Domain.Stakeholders.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(StakeholderRegistered), "stakeholder-registered")]
[JsonDerivedType(typeof(StakeholderRenamed), "stakeholder-renamed")]
[JsonDerivedType(typeof(StakeholderNameCorrected), "stakeholder-name-corrected")]
[JsonDerivedType(typeof(StakeholderKindChanged), "stakeholder-kind-changed")]
[JsonDerivedType(typeof(TerritoryRecorded), "territory-recorded")]
[JsonDerivedType(typeof(RegistrationNumbersRecorded), "registration-numbers-recorded")]
[JsonDerivedType(typeof(StakeholderOfficesChanged), "stakeholder-offices-changed")]
public abstract partial record StakeholderEvent;

/// <summary>Registration numbers of a stakeholder; what is null stays as it was.</summary>
/// <param name="Npwp">The tax number, or null.</param>
/// <param name="Nib">The business number, or null.</param>
public sealed record RegistrationNumbersRecorded(Npwp? Npwp, Nib? Nib) : StakeholderEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => Npwp is null && Nib is null ? [StakeholderErrors.NoNumber.For("npwp")] : [];

    internal override LocalisedText Line =>
        Say.Of($"Nomor registrasi dicatat: {Numbers}", $"Registration numbers recorded: {Numbers}");

    private ValueList<string> Numbers =>
        [.. Npwp is null ? [] : new[] { $"NPWP {Npwp.Value}" }, .. Nib is null ? [] : new[] { $"NIB {Nib.Value}" }];
}

/// <summary>A stakeholder is of another kind from a day on, for example a CV that became a PT.</summary>
/// <param name="Kind">The new kind.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderKindChanged([property: JsonPropertyName("stakeholderKind")] StakeholderKind Kind, LocalDate FirstDay) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Jenis menjadi {Kind} mulai {FirstDay}", $"Kind is {Kind} from {FirstDay}");
}

/// <summary>A name was misspelt in the records; the correction changes the past.</summary>
/// <param name="Wrong">The name as recorded.</param>
/// <param name="Right">The name as it should have been; not blank.</param>
public sealed record StakeholderNameCorrected(string Wrong, string Right) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Nama yang keliru {Wrong} dikoreksi menjadi {Right}", $"Misspelt name {Wrong} corrected to {Right}");
}

/// <summary>Something happened to the offices of a stakeholder.</summary>
/// <param name="Change">What happened.</param>
public sealed record StakeholderOfficesChanged(OfficeEvent Change) : StakeholderEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => Change.FaultsBetween.Select(static f => f.At($"change.{f.Identifier}"));

    internal override LocalisedText Line => Change.Line;
}

/// <summary>A stakeholder is on record.</summary>
/// <param name="Stakeholder">The stakeholder.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="FirstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
public sealed record StakeholderRegistered(
    StakeholderId Stakeholder,
    [property: JsonPropertyName("stakeholderKind")] StakeholderKind Kind,
    string Name,
    LocalDate? FirstDay
) : StakeholderEvent
{
    internal override string? NameGiven => Name;

    internal override LocalisedText Line =>
        Say.Of(
            $"Mitra {Stakeholder} dicatat{Say.From(FirstDay)}: {Name} ({Kind})",
            $"Stakeholder {Stakeholder} put on record{Say.From(FirstDay)}: {Name} ({Kind})"
        );
}

/// <summary>A stakeholder is called otherwise from a day on.</summary>
/// <param name="Name">The new name; not blank.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderRenamed(string Name, LocalDate FirstDay) : StakeholderEvent
{
    internal override string? NameGiven => Name;

    internal override LocalisedText Line => Say.Of($"Nama menjadi {Name} mulai {FirstDay}", $"Name is {Name} from {FirstDay}");
}

/// <summary>A stakeholder is responsible for a region from a day on.</summary>
/// <param name="Region">The region.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record TerritoryRecorded(RegionCode Region, LocalDate FirstDay) : StakeholderEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Bertanggung jawab atas wilayah {Region.Value} mulai {FirstDay}", $"Responsible for region {Region.Value} from {FirstDay}");
}
