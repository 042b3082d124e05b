namespace Pembinaan.Domain.Facilities;

/// <summary>The six functions of corrections (UU 22/2022 ps 4).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class FacilityFunction : Coded<FacilityFunction>, ICoded<FacilityFunction>
{
    private FacilityFunction(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>Protecting and fulfilling the rights of detainees and children in proceedings; may include skill training (UU 22/2022 ps 24).</summary>
    public static FacilityFunction Pelayanan { get; } = new("PELAYANAN", "Pelayanan", "Pelayanan (service to detainees)");

    /// <summary>Raising the personality and self-reliance of convicts.</summary>
    public static FacilityFunction Pembinaan { get; } = new("PEMBINAAN", "Pembinaan", "Pembinaan (development of convicts)");

    /// <summary>Guidance in the community.</summary>
    public static FacilityFunction PembimbinganKemasyarakatan { get; } =
        new("PEMBIMBINGAN-KEMASYARAKATAN", "Pembimbingan Kemasyarakatan", "Pembimbingan Kemasyarakatan (guidance in the community)");

    /// <summary>Care.</summary>
    public static FacilityFunction Perawatan { get; } = new("PERAWATAN", "Perawatan", "Perawatan (care)");

    /// <summary>Security.</summary>
    public static FacilityFunction Pengamanan { get; } = new("PENGAMANAN", "Pengamanan", "Pengamanan (security)");

    /// <summary>Observation.</summary>
    public static FacilityFunction Pengamatan { get; } = new("PENGAMATAN", "Pengamatan", "Pengamatan (observation)");

    /// <summary>All six, in the order of the law.</summary>
    public static ValueList<FacilityFunction> All { get; } = [Pelayanan, Pembinaan, PembimbinganKemasyarakatan, Perawatan, Pengamanan, Pengamatan];
}
