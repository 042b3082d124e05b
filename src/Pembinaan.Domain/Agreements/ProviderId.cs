using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Agreements;

/// <summary>Who carries an activity out: a party, an office that implements for a party, or a person or body that a party brings.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record ProviderId : IIdentity<ProviderId>
{
    private const string BroughtPrefix = "brought:";

    private ProviderId(PartyId? party, AssociateId? brought)
    {
        Party = party;
        Brought = brought;
    }

    /// <summary>The facility or stakeholder, or null if it is a person or body that a party brings.</summary>
    public PartyId? Party { get; }

    /// <summary>The person or body that a party brings, or null.</summary>
    public AssociateId? Brought { get; }

    /// <summary>The kind and the code, for example <c>stakeholder:DKPP</c> or <c>brought:UMKM-7</c>.</summary>
    public string Value => Party is null ? BroughtPrefix + Brought!.Value : Party.Value;

    /// <summary>The identity without its kind, to stand in a sentence.</summary>
    internal string Bare => Party?.Bare ?? Brought!.Value;

    /// <summary>A facility or stakeholder.</summary>
    /// <param name="party">The facility or stakeholder.</param>
    /// <returns>The provider.</returns>
    public static ProviderId Of(PartyId party)
    {
        Guard.Against.Null(party);
        return new(party, null);
    }

    /// <summary>A person or body that a party brings, such as a trainer from among its members.</summary>
    /// <param name="associate">The person or body, as the stakeholder's own record of those it brings has it.</param>
    /// <returns>The provider.</returns>
    public static ProviderId BroughtAs(AssociateId associate)
    {
        Guard.Against.Null(associate);
        return new(null, associate);
    }

    /// <summary>The provider of its text, the kind and the code.</summary>
    /// <param name="value">For example <c>stakeholder:DKPP</c> or <c>brought:UMKM-7</c>.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="ArgumentException">The text is not that of a provider.</exception>
    public static ProviderId From(string value)
    {
        Guard.Against.Null(value);
        return Guard.Against.Unreadable(
            TryFrom(value, out var provider) ? provider : null,
            value,
            "A provider must be facility:, stakeholder: or brought: and an identity."
        );
    }

    /// <summary>A party provides.</summary>
    /// <param name="party">The party.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "ProviderId.Of is the named alternate.")]
    public static implicit operator ProviderId(PartyId party) => Of(party);

    /// <summary>A stakeholder provides.</summary>
    /// <param name="stakeholder">The stakeholder.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "ProviderId.Of is the named alternate.")]
    public static implicit operator ProviderId(StakeholderId stakeholder) => Of(PartyId.Of(stakeholder));

    /// <summary>A facility provides: its own people teach.</summary>
    /// <param name="facility">The facility.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "ProviderId.Of is the named alternate.")]
    public static implicit operator ProviderId(FacilityId facility) => Of(PartyId.Of(facility));

    /// <inheritdoc/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out ProviderId? identity)
    {
        identity = null;
        if (value?.StartsWith(BroughtPrefix, StringComparison.Ordinal) == true && AssociateId.TryFrom(value[BroughtPrefix.Length..], out var brought))
        {
            identity = BroughtAs(brought);
        }
        else if (PartyId.TryFrom(value, out var party))
        {
            identity = Of(party);
        }

        return identity is not null;
    }

    /// <summary>The provider of its text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">As it is written and stored.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The provider.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProviderId result) =>
        TryFrom(s, out result);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
