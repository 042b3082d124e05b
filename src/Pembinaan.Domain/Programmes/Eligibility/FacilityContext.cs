using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>What the rules of eligibility need to know about the facility that holds the programme.</summary>
public sealed record FacilityContext
{
    /// <summary>The facility.</summary>
    public required FacilityId Id { get; init; }

    /// <summary>The sexes that it houses.</summary>
    public Fact<ValueList<Sex>> Houses { get; init; }

    /// <summary>Whether it is for children: an LPKA or LPAS.</summary>
    public Fact<bool> IsForChildren { get; init; }

    /// <summary>
    /// Whether it is an LPAS, which holds children in proceedings (UU 22/2022 ps 28): pembinaan of a sentenced child is carried out by an LPKA (ps 47).
    /// </summary>
    public Fact<bool> IsLpas { get; init; }

    /// <summary>
    /// Whether children are held there apart from adults, as in a Lapas where there is no LPKA (UU 11/2012 ps 85). It follows from no kind of facility:
    /// where nobody said so, it is unknown.
    /// </summary>
    public Fact<bool> ChildrenAreApart { get; init; }

    /// <summary>Whether it is a Lapas Pemuda, to which sentenced children move at 18 (UU 11/2012 ps 86).</summary>
    public Fact<bool> IsForYoungAdults { get; init; }

    /// <summary>Whether detainees are held there: a Rutan, or a Lapas on the days on which it is designated as one (PP 58/1999 ps 2).</summary>
    public Fact<bool> IsForDetainees { get; init; }

    /// <summary>
    /// What follows from the kind of a facility: that an LPKA or LPAS is for children and a Lapas or Rutan for adults, that sentenced children do not belong in
    /// an LPAS, that a Lapas Pemuda is for young adults, that detainees are held in a Rutan, and that some are for women. Whom a general Lapas or Rutan houses,
    /// and whether children are apart from adults there, does not follow from its kind, and nothing else follows from a Bapas or another designated place: that
    /// stays unknown.
    /// </summary>
    /// <param name="id">The facility.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The context; set what is unknown with <c>with</c>.</returns>
    public static FacilityContext OfKind(FacilityId id, FacilityKind kind)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(kind);
        var saysNothing = kind == FacilityKind.Bapas || kind == FacilityKind.DesignatedPlace;
        var isForWomen = kind == FacilityKind.LapasPerempuan || kind == FacilityKind.RutanPerempuan;
        return new()
        {
            Id = id,
            Houses = isForWomen ? (ValueList<Sex>)[Sex.Female] : Fact<ValueList<Sex>>.Unknown,
            IsForChildren = saysNothing ? Fact<bool>.Unknown : kind == FacilityKind.Lpka || kind == FacilityKind.Lpas,
            IsLpas = kind == FacilityKind.Lpas,
            IsForYoungAdults = saysNothing ? Fact<bool>.Unknown : kind == FacilityKind.LapasPemuda,
            IsForDetainees = saysNothing
                ? Fact<bool>.Unknown
                : kind == FacilityKind.Rutan || kind == FacilityKind.RutanPerempuan || kind == FacilityKind.CabangRutan,
        };
    }

    /// <summary>A facility as it is on a day: what follows from its kind, and for whom it is designated on record.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="day">The day.</param>
    /// <returns>The context; what is not on record of that day is unknown.</returns>
    public static FacilityContext Of(Facility facility, LocalDate day)
    {
        Guard.Against.Null(facility);
        Guard.Against.NotIso(day);
        var byKind = facility.ClassificationOn(day) is { } classification ? OfKind(facility.Id, classification.Kind) : new() { Id = facility.Id };
        byKind = facility.DaysAsRutan.Contains(day) ? byKind with { IsForDetainees = true } : byKind;
        return facility.Designations.On(day) is not { } designation
            ? byKind
            : byKind with
            {
                Houses = designation.Houses,
                ChildrenAreApart = designation.ChildrenAreApart is { } apart ? apart : byKind.ChildrenAreApart,
            };
    }

    /// <summary>A facility for adult men. Whether children are held there apart from adults is not said by it.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForMen(FacilityId id) => Of(id, [Sex.Male], false);

    /// <summary>A facility for adult women. Whether children are held there apart from adults is not said by it.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForWomen(FacilityId id) => Of(id, [Sex.Female], false);

    /// <summary>A facility that houses adult men and adult women. Whether children are held there apart from adults is not said by it.</summary>
    /// <param name="id">The facility.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForAdults(FacilityId id) => Of(id, [Sex.Male, Sex.Female], false);

    /// <summary>An LPKA, a facility for children; of an LPAS see <see cref="OfKind"/>.</summary>
    /// <param name="id">The facility.</param>
    /// <param name="houses">The sexes that it houses.</param>
    /// <returns>The context.</returns>
    public static FacilityContext ForChildren(FacilityId id, ValueList<Sex> houses) => Of(id, houses, true);

    private static FacilityContext Of(FacilityId id, ValueList<Sex> houses, bool isForChildren)
    {
        Guard.Against.Null(id);
        return new()
        {
            Id = id,
            Houses = houses,
            IsForChildren = isForChildren,
            IsLpas = false,
        };
    }
}
