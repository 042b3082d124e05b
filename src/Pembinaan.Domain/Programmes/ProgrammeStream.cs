namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The streams of programmes: the two of <i>pembinaan</i> (UU 22/2022 ps 38), production (ps 39), education of children in an LPKA (ps 50), and rehabilitation,
/// which is care (<i>perawatan</i>) and no <i>pembinaan</i>.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ProgrammeStream : Coded<ProgrammeStream>, ICoded<ProgrammeStream>
{
    private ProgrammeStream(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>Personality: religion, morals, nation, intellect, law, social integration, deradicalisation.</summary>
    public static ProgrammeStream Kepribadian { get; } = new("KEPRIBADIAN", new("Pembinaan kepribadian", "Personality"));

    /// <summary>Self-reliance: skill training, job training, interest and talent.</summary>
    public static ProgrammeStream Kemandirian { get; } = new("KEMANDIRIAN", new("Pembinaan kemandirian", "Self-reliance"));

    /// <summary>Self-reliance raised to production of goods and services with added value.</summary>
    public static ProgrammeStream Production { get; } = new("PRODUCTION", new("Produksi barang dan jasa", "Production of goods and services"));

    /// <summary>Formal, nonformal or informal education of children in an LPKA.</summary>
    public static ProgrammeStream Education { get; } = new("EDUCATION", new("Pendidikan anak", "Education of children"));

    /// <summary>Rehabilitation of users of narcotics: care, not training.</summary>
    public static ProgrammeStream Rehabilitation { get; } = new("REHABILITATION", new("Rehabilitasi (perawatan)", "Rehabilitation (care)"));

    /// <summary>All of them.</summary>
    public static ValueList<ProgrammeStream> All { get; } = [Kepribadian, Kemandirian, Production, Education, Rehabilitation];
}
