namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Under which function somebody takes part: detainees and children in proceedings under <i>Pelayanan</i> (UU 22/2022 ps 24, 28), convicts and sentenced
/// children under <i>Pembinaan</i> (UU 22/2022 ps 38, 50), clients of a Bapas under <i>Pembimbingan kemasyarakatan</i> (UU 22/2022 ps 56).
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class EnrolmentTrack : Coded<EnrolmentTrack>, ICoded<EnrolmentTrack>
{
    private EnrolmentTrack(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>A detainee takes part.</summary>
    public static EnrolmentTrack Pelayanan { get; } = new("PELAYANAN", new("Pelayanan tahanan", "Pelayanan"));

    /// <summary>A convict or sentenced child takes part.</summary>
    public static EnrolmentTrack Pembinaan { get; } = new("PEMBINAAN", new("Pembinaan", "Pembinaan"));

    /// <summary>A client of a Bapas takes part.</summary>
    public static EnrolmentTrack Pembimbingan { get; } = new("PEMBIMBINGAN", new("Pembimbingan kemasyarakatan", "Guidance of clients"));

    /// <summary>All of them.</summary>
    public static ValueList<EnrolmentTrack> All { get; } = [Pelayanan, Pembinaan, Pembimbingan];
}
