namespace Pembinaan.Domain.Facilities;

/// <summary>The class of a facility. It is decreed and never follows from capacity.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class FacilityClass : Coded<FacilityClass>, ICoded<FacilityClass>
{
    private FacilityClass(string code)
        : base(code, new LocalisedText($"Kelas {code}", $"Class {code}")) { }

    /// <summary>Kelas I.</summary>
    public static FacilityClass I { get; } = new("I");

    /// <summary>Kelas II, of LPKA and Bapas.</summary>
    public static FacilityClass II { get; } = new("II");

    /// <summary>Kelas IIA.</summary>
    public static FacilityClass IIA { get; } = new("IIA");

    /// <summary>Kelas IIB.</summary>
    public static FacilityClass IIB { get; } = new("IIB");

    /// <summary>Kelas III.</summary>
    public static FacilityClass III { get; } = new("III");

    /// <summary>All classes.</summary>
    public static ValueList<FacilityClass> All { get; } = [I, II, IIA, IIB, III];
}
