namespace Pembinaan.Domain.Facilities;

/// <summary>What a facility is, by law (UU 22/2022 ps 6) and practice.</summary>
/// <remarks>The classes seen are those found in reports; a combination not among them is warned about, never refused.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class FacilityKind : Coded<FacilityKind>, ICoded<FacilityKind>
{
    private FacilityKind(string code, string id, string en, FacilityFunction? function, params ReadOnlySpan<FacilityClass> classesSeen)
        : base(code, new LocalisedText(id, en))
    {
        Functions = function is null ? [] : [function];
        ClassesSeen = ValueLists.Of(classesSeen);
    }

    /// <summary>Lembaga Pemasyarakatan.</summary>
    public static FacilityKind Lapas { get; } =
        new("LAPAS", "Lapas", "Lapas (prison)", FacilityFunction.Pembinaan, FacilityClass.I, FacilityClass.IIA, FacilityClass.IIB, FacilityClass.III);

    /// <summary>A Lapas for women.</summary>
    public static FacilityKind LapasPerempuan { get; } =
        new("LAPAS-PEREMPUAN", "Lapas Perempuan", "Lapas Perempuan (women's prison)", FacilityFunction.Pembinaan, FacilityClass.IIA);

    /// <summary>A Lapas for young adults.</summary>
    public static FacilityKind LapasPemuda { get; } = new("LAPAS-PEMUDA", "Lapas Pemuda", "Lapas Pemuda (young adults' prison)", FacilityFunction.Pembinaan);

    /// <summary>A Lapas for narcotics offenders.</summary>
    public static FacilityKind LapasNarkotika { get; } =
        new("LAPAS-NARKOTIKA", "Lapas Narkotika", "Lapas Narkotika (narcotics prison)", FacilityFunction.Pembinaan, FacilityClass.IIA, FacilityClass.IIB);

    /// <summary>An open Lapas, without surrounding wall or fence (PP 32/1999 ps 1).</summary>
    public static FacilityKind LapasTerbuka { get; } =
        new("LAPAS-TERBUKA", "Lapas Terbuka", "Lapas Terbuka (open prison)", FacilityFunction.Pembinaan, FacilityClass.IIB);

    /// <summary>A special Lapas.</summary>
    public static FacilityKind LapasKhusus { get; } =
        new("LAPAS-KHUSUS", "Lapas Khusus", "Lapas Khusus (special prison)", FacilityFunction.Pembinaan, FacilityClass.IIA, FacilityClass.IIB);

    /// <summary>Rumah Tahanan Negara.</summary>
    public static FacilityKind Rutan { get; } =
        new("RUTAN", "Rutan", "Rutan (remand centre)", FacilityFunction.Pelayanan, FacilityClass.I, FacilityClass.IIA, FacilityClass.IIB);

    /// <summary>A Rutan for women.</summary>
    public static FacilityKind RutanPerempuan { get; } =
        new("RUTAN-PEREMPUAN", "Rutan Perempuan", "Rutan Perempuan (women's remand centre)", FacilityFunction.Pelayanan, FacilityClass.IIA);

    /// <summary>A branch of a Rutan; it has no class.</summary>
    public static FacilityKind CabangRutan { get; } =
        new("CABANG-RUTAN", "Cabang Rutan", "Cabang Rutan (branch of a remand centre)", FacilityFunction.Pelayanan);

    /// <summary>Lembaga Pembinaan Khusus Anak.</summary>
    public static FacilityKind Lpka { get; } =
        new("LPKA", "LPKA", "LPKA (institution for children)", FacilityFunction.Pembinaan, FacilityClass.I, FacilityClass.II);

    /// <summary>Lembaga Penempatan Anak Sementara.</summary>
    public static FacilityKind Lpas { get; } = new("LPAS", "LPAS", "LPAS (remand institution for children)", FacilityFunction.Pelayanan);

    /// <summary>Balai Pemasyarakatan.</summary>
    public static FacilityKind Bapas { get; } =
        new("BAPAS", "Bapas", "Bapas (probation office)", FacilityFunction.PembimbinganKemasyarakatan, FacilityClass.I, FacilityClass.II);

    /// <summary>Another designated place (UU 22/2022 ps 6), for example a place of job training. Its functions are assigned.</summary>
    public static FacilityKind DesignatedPlace { get; } = new("DESIGNATED-PLACE", "tempat lain yang ditunjuk", "another designated place", null);

    /// <summary>All kinds.</summary>
    public static ValueList<FacilityKind> All { get; } =
    [Lapas, LapasPerempuan, LapasPemuda, LapasNarkotika, LapasTerbuka, LapasKhusus, Rutan, RutanPerempuan, CabangRutan, Lpka, Lpas, Bapas, DesignatedPlace];

    /// <summary>The functions that follow from the kind.</summary>
    public ValueList<FacilityFunction> Functions { get; }

    /// <summary>The classes that reports show for this kind; empty where it is seen without class.</summary>
    public ValueList<FacilityClass> ClassesSeen { get; }

    /// <summary>Whether it is a Lapas of any sort.</summary>
    public bool IsLapas => Code == "LAPAS" || Code.StartsWith("LAPAS-", StringComparison.Ordinal);
}
