namespace Pembinaan.Domain.Offices;

/// <summary>In what way somebody acts in an office without being its definitive holder, and what that means for the authority of the office.</summary>
/// <remarks>
/// No article on acting officials was read. What each kind means is taken from reported practice and is a choice of this library; the letter of appointment may
/// say otherwise.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ActingKind : Coded<ActingKind>, ICoded<ActingKind>
{
    private ActingKind(string code, string abbreviation, bool needsVacancy, bool fillsThePost, LocalisedText name, LocalisedText powers)
        : base(code, name)
    {
        Abbreviation = abbreviation;
        NeedsVacancy = needsVacancy;
        FillsThePost = fillsThePost;
        Powers = powers;
    }

    /// <summary>Pelaksana tugas: the office is vacant, and somebody carries out its duties beside an office of their own.</summary>
    public static ActingKind Plt { get; } =
        new(
            "PLT",
            "Plt.",
            true,
            false,
            new("pelaksana tugas (Plt)", "acting official of a vacant post (Plt)"),
            new("tugas jabatan yang kosong, sebatas surat penunjukan", "the duties of the vacant post, as far as the letter of appointment goes")
        );

    /// <summary>Pelaksana harian: the holder is away for some days.</summary>
    public static ActingKind Plh { get; } =
        new(
            "PLH",
            "Plh.",
            false,
            false,
            new("pelaksana harian (Plh)", "acting official while the holder is away (Plh)"),
            new("tugas sehari-hari selama pejabat berhalangan", "the daily duties while the official is away")
        );

    /// <summary>
    /// Penjabat: the office is vacant, and somebody is appointed to fill it until there is a definitive holder; for example the Pj Bupati of a regency.
    /// </summary>
    public static ActingKind Pj { get; } =
        new(
            "PJ",
            "Pj.",
            true,
            true,
            new("penjabat (Pj)", "official who fills a vacant post for the time being (Pj)"),
            new("kewenangan jabatan itu sendiri, sampai ada pejabat definitif", "the powers of the post itself, until there is a definitive holder")
        );

    /// <summary>All kinds.</summary>
    public static ValueList<ActingKind> All { get; } = [Plt, Plh, Pj];

    /// <summary>What the meaning of the kinds rests on.</summary>
    /// <remarks>Source: reported practice (practice of Plt, Plh and Pj by reports; the articles were not read).</remarks>
    public static Basis Basis { get; } =
        Basis.ReportedPractice(
            new("praktik Plt, Plh dan Pj menurut laporan; pasalnya tidak dibaca", "practice of Plt, Plh and Pj by reports; the articles were not read")
        );

    /// <summary>What is printed before the title of the post: "Plt.".</summary>
    public string Abbreviation { get; }

    /// <summary>Whether the post is vacant while somebody acts so; beside a definitive holder it is a warning.</summary>
    public bool NeedsVacancy { get; }

    /// <summary>Whether who acts so fills the post: a Plh may stand in, a Plt may not.</summary>
    public bool FillsThePost { get; }

    /// <summary>What of the authority of the post goes with it, to stand inside a sentence.</summary>
    public LocalisedText Powers { get; }

    /// <summary>Whether both may act in one post on one day: one fills it, and the other stands in while that one is away.</summary>
    internal bool GoesWith(ActingKind other) => (FillsThePost && !other.NeedsVacancy) || (other.FillsThePost && !NeedsVacancy);
}
