using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// A facility to be made by the library's own commands, with a head who has a mandate to sign and a workshop. Whatever asks for a <see cref="Facility"/>
/// takes it: <c>Facility lapas = A.Lapas() with { Code = "LAPAS-2" }</c>.
/// </summary>
public sealed record NewFacility
{
    internal NewFacility(FacilityKind kind, FacilityClass? facilityClass, string code)
    {
        Kind = kind;
        Class = facilityClass;
        Code = code;
        Name = $"{kind.Name.Id} Contoh";
        Houses = kind == FacilityKind.Bapas ? [] : [kind == FacilityKind.LapasPerempuan || kind == FacilityKind.RutanPerempuan ? Sex.Female : Sex.Male];
    }

    /// <summary>The code: its identity.</summary>
    public string Code { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; }

    /// <summary>The name of its head; null for one made of the name of the facility.</summary>
    public string? Head { get; init; }

    /// <summary>The kind of facility.</summary>
    public FacilityKind Kind { get; init; }

    /// <summary>The class; null where it has none.</summary>
    public FacilityClass? Class { get; init; }

    /// <summary>The time zone.</summary>
    public IndonesianTimeZone Zone { get; init; } = IndonesianTimeZone.Wib;

    /// <summary>The first day of its existence, of its head's tenure and of the mandate.</summary>
    public LocalDate Since { get; init; } = new(2010, 1, 1);

    /// <summary>The sexes that it is designated for; none for a Bapas, which houses nobody.</summary>
    public ValueList<Sex> Houses { get; init; }

    /// <summary>How many people its workshop <c>BENGKEL</c> takes at most.</summary>
    public int Seats { get; init; } = 20;

    /// <summary>A facility is what is made of it.</summary>
    /// <param name="facility">What is to be made.</param>
    public static implicit operator Facility(NewFacility facility) => Guard.Against.Null(facility).Made();

    /// <summary>Makes it.</summary>
    /// <returns>The facility.</returns>
    /// <exception cref="ArgumentException">Code or name is blank, kind or zone is null, or the first day lies outside the years 1000 to 9000.</exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for; the message says why.</exception>
    public Facility Made()
    {
        Guard.Against.NullOrWhiteSpace(Code);
        Guard.Against.NullOrWhiteSpace(Name);
        Guard.Against.Null(Kind);
        Guard.Against.Null(Zone);
        Steps.MustBeUsual(Since, nameof(Since));
        var steps = new Steps(Code);
        var (head, days) = (PostId.From("KEPALA"), ValidityPeriod.From(Since));
        return Facility
            .Establish(FacilityId.From(Code), Name, Kind, Class, Zone, Since, steps.On(Since, Zone))
            .Bind(f => Houses.IsEmpty ? DomainResult.Success(f) : f.Designate(new(Houses), Since, steps.On(Since, Zone)))
            .Bind(f => f.EstablishPost(head, $"Kepala {Kind.Name.Id}", Since, steps.On(Since, Zone)))
            .Bind(f => f.Appoint(head, OfficialId.From($"{Code}-KEPALA"), Head ?? $"Kepala {Name}", days, steps.On(Since, Zone)))
            .Bind(f => f.GiveMandate(MandateId.From($"{Code}-M"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, days, steps.On(Since, Zone)))
            .Bind(f => f.OpenSpace(A.Workshop, SpaceKind.Workshop, "Bengkel kerja", Seats, days, [], steps.On(Since, Zone)))
            .Made();
    }
}
