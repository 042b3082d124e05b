using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A party: a facility or a stakeholder. Exactly one of the two identities is present.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record PartyId : IIdentity<PartyId>
{
    private const string FacilityPrefix = "facility:";
    private const string StakeholderPrefix = "stakeholder:";

    private PartyId(FacilityId? facility, StakeholderId? stakeholder)
    {
        Facility = facility;
        Stakeholder = stakeholder;
    }

    /// <summary>The facility, or null if the party is a stakeholder.</summary>
    public FacilityId? Facility { get; }

    /// <summary>The stakeholder, or null if the party is a facility.</summary>
    public StakeholderId? Stakeholder { get; }

    /// <summary>The kind and the identity, for example <c>facility:UPT-S</c>; so somewhat longer than the identity itself.</summary>
    public string Value => Facility is null ? StakeholderPrefix + Stakeholder!.Value : FacilityPrefix + Facility.Value;

    /// <summary>The identity without its kind, to stand in a sentence.</summary>
    internal string Bare => Facility?.Value ?? Stakeholder!.Value;

    /// <summary>A facility as party.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>The party.</returns>
    public static PartyId Of(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(facility, null);
    }

    /// <summary>A stakeholder as party.</summary>
    /// <param name="stakeholder">The stakeholder.</param>
    /// <returns>The party.</returns>
    public static PartyId Of(StakeholderId stakeholder)
    {
        Guard.Against.Null(stakeholder);
        return new(null, stakeholder);
    }

    /// <summary>A facility is a party.</summary>
    /// <param name="facility">The facility.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "PartyId.Of is the named alternate.")]
    public static implicit operator PartyId(FacilityId facility) => Of(facility);

    /// <summary>A stakeholder is a party.</summary>
    /// <param name="stakeholder">The stakeholder.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "PartyId.Of is the named alternate.")]
    public static implicit operator PartyId(StakeholderId stakeholder) => Of(stakeholder);

    /// <summary>The party with a kind and an identity.</summary>
    /// <param name="value">For example <c>facility:UPT-S</c> or <c>stakeholder:PT-SWEN</c>.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentException">The value names neither kind, or what follows is no identity.</exception>
    public static PartyId From(string value)
    {
        Guard.Against.NullOrEmpty(value);
        return Guard.Against.Unreadable(
            TryFrom(value, out var identity) ? identity : null,
            value,
            $"A party must be {FacilityPrefix} or {StakeholderPrefix} and an identity."
        );
    }

    /// <inheritdoc/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out PartyId? identity)
    {
        identity = null;
        if (value?.StartsWith(FacilityPrefix, StringComparison.Ordinal) == true && FacilityId.TryFrom(value[FacilityPrefix.Length..], out var facility))
        {
            identity = Of(facility);
        }
        else if (
            value?.StartsWith(StakeholderPrefix, StringComparison.Ordinal) == true
            && StakeholderId.TryFrom(value[StakeholderPrefix.Length..], out var stakeholder)
        )
        {
            identity = Of(stakeholder);
        }

        return identity is not null;
    }

    /// <summary>The party of its text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">For example <c>facility:UPT-S</c>.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The party.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartyId result) => TryFrom(s, out result);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
