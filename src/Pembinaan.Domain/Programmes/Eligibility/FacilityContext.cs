using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>What the rules of eligibility need to know about the facility that holds the programme.</summary>
public sealed record FacilityContext
{
    /// <summary>The facility.</summary>
    public required FacilityId Id { get; init; }

    /// <summary>The sexes that it houses.</summary>
    public Fact<ValueList<Sex>> Houses { get; init; }

    /// <summary>Whether it is for children: an LPKA or LPAS.</summary>
    public Fact<bool> IsForChildren { get; init; }

    /// <summary>What follows from the kind of a facility: that an LPKA or LPAS is for children and a Lapas or Rutan for adults, and that some are for women. Whom a general Lapas or Rutan houses does not follow from its kind, and nothing follows from a Bapas or another designated place: that stays unknown.</summary>
    /// <param name="id">The facility.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The context; set what is unknown with <c>with</c>.</returns>
    public static FacilityContext OfKind(FacilityId id, FacilityKind kind)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(kind);
        var isForWomen = kind == FacilityKind.LapasPerempuan || kind == FacilityKind.RutanPerempuan;
        return new()
        {
            Id = id,
            Houses = isForWomen ? (ValueList<Sex>)[Sex.Female] : Fact<ValueList<Sex>>.Unknown,
            IsForChildren = kind == FacilityKind.Bapas || kind == FacilityKind.DesignatedPlace ? Fact<bool>.Unknown : kind == FacilityKind.Lpka || kind == FacilityKind.Lpas,
        };
    }

    /// <summary>A facility for adult men.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForMen(FacilityId id) => Of(id, [Sex.Male], false);

    /// <summary>A facility for adult women.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForWomen(FacilityId id) => Of(id, [Sex.Female], false);

    /// <summary>A facility that houses adult men and adult women.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForAdults(FacilityId id) => Of(id, [Sex.Male, Sex.Female], false);

    /// <summary>A facility for children: an LPKA or LPAS.</summary>
    /// <param name="id">The facility.</param>
    /// <param name="houses">The sexes that it houses.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForChildren(FacilityId id, ValueList<Sex> houses) => Of(id, houses, true);

    private static FacilityContext Of(FacilityId id, ValueList<Sex> houses, bool isForChildren)
    {
        Guard.Against.Null(id);
        return new() { Id = id, Houses = houses, IsForChildren = isForChildren };
    }
}
