namespace Pembinaan.Domain.Participants;

/// <summary>The legal status of a person, which decides under which function of corrections they take part in a programme.</summary>
/// <remarks>Newspapers use "WBP" for all of these; in law Warga Binaan leaves out tahanan and anak, which is why there is no type of that name.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class LegalStatus : Coded<LegalStatus>, ICoded<LegalStatus>
{
    private LegalStatus(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>
    /// Suspect or accused in proceedings, held in a Rutan (UU 22/2022 ps 1). Not a Warga Binaan; takes part under Pelayanan. It lasts until the judgment
    /// is final and executed (PP 58/1999 ps 48(1)b).
    /// </summary>
    public static LegalStatus Tahanan { get; } = new("TAHANAN", "tahanan", "detainee");

    /// <summary>A child of 12 to under 18 in proceedings (UU 22/2022 ps 1), held in an LPAS (ps 28). Takes part under Pelayanan.</summary>
    public static LegalStatus Anak { get; } = new("ANAK", "anak", "child in proceedings");

    /// <summary>
    /// Convicted and serving a fixed term or life, or sentenced to death and awaiting execution (UU 22/2022 ps 1). Takes part under Pembinaan. It begins
    /// when the judgment is executed.
    /// </summary>
    public static LegalStatus Narapidana { get; } = new("NARAPIDANA", "narapidana", "convict");

    /// <summary>
    /// A child of 14 to under 18 who serves a sentence in an LPKA (UU 22/2022 ps 1, ps 47). Takes part under Pembinaan. Who turns 18 unfinished moves to
    /// a Lapas Pemuda, at 21 to a Lapas for adults (UU 11/2012 ps 86).
    /// </summary>
    public static LegalStatus AnakBinaan { get; } = new("ANAK-BINAAN", "anak binaan", "sentenced child");

    /// <summary>
    /// Under Bapas after conditional release or leave (UU 22/2022 ps 1, ps 55). Training may go on there, under Pembimbingan Kemasyarakatan (ps 56).
    /// </summary>
    public static LegalStatus Klien { get; } = new("KLIEN", "klien", "client of Bapas");

    /// <summary>Released: no function of corrections holds any more.</summary>
    public static LegalStatus Bebas { get; } = new("BEBAS", "bebas", "released");

    /// <summary>All, in the order of the reference.</summary>
    public static ValueList<LegalStatus> All { get; } = [Tahanan, Anak, Narapidana, AnakBinaan, Klien, Bebas];
}
