namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The legal kind of a cooperation instrument. What is printed above the text is another fact, <c>TitleAsPrinted</c>: the press and the parties use the names
/// as synonyms.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class AgreementKind : Coded<AgreementKind>, ICoded<AgreementKind>
{
    private AgreementKind(string code, LocalisedText name, bool isExecutable)
        : base(code, name)
    {
        IsExecutable = isExecutable;
    }

    /// <summary>
    /// Nota Kesepahaman (MoU): a framework, carried out by agreements under it. What such an agreement takes on is answered by it, in a dossier; where there
    /// is none the Nota Kesepahaman covers by itself.
    /// </summary>
    public static AgreementKind NotaKesepahaman { get; } = new("NOTA-KESEPAHAMAN", new("Nota Kesepahaman", "Memorandum of understanding"), false);

    /// <summary>
    /// Nota Kesepakatan: between an office of the central government and a regional government. PP 28/2018 ps 46 requires a binding document; the name is
    /// practice.
    /// </summary>
    public static AgreementKind NotaKesepakatan { get; } =
        new("NOTA-KESEPAKATAN", new("Nota Kesepakatan", "Memorandum of agreement with a regional government"), true);

    /// <summary>Kesepakatan Bersama: precedes the agreement of a region with a third party (PP 28/2018 ps 6).</summary>
    public static AgreementKind KesepakatanBersama { get; } = new("KESEPAKATAN-BERSAMA", new("Kesepakatan Bersama", "Joint agreement of a region"), false);

    /// <summary>Perjanjian Kerja Sama (PKS): an agreement that can be carried out, with rights and duties.</summary>
    public static AgreementKind PerjanjianKerjaSama { get; } = new("PKS", new("Perjanjian Kerja Sama", "Cooperation agreement"), true);

    /// <summary>All kinds.</summary>
    public static ValueList<AgreementKind> All { get; } = [NotaKesepahaman, NotaKesepakatan, KesepakatanBersama, PerjanjianKerjaSama];

    /// <summary>
    /// Whether activities are carried out under it directly, and not only under further agreements. No answer of the library hangs on it: what covers follows
    /// from what was concluded under it (<see cref="AgreementErrors.CoverageUnderFramework"/>).
    /// </summary>
    public bool IsExecutable { get; }
}
