namespace Pembinaan.Domain.Agreements;

/// <summary>A part that the text of an instrument is expected to hold (Permendagri 75/2022 ps 3, as a template).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ContentItem : Coded<ContentItem>, ICoded<ContentItem>
{
    private ContentItem(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>The title.</summary>
    public static ContentItem Title { get; } = new("TITLE", new("judul", "title"));

    /// <summary>Place and day of signing.</summary>
    public static ContentItem PlaceAndDay { get; } = new("PLACE-DAY", new("tempat dan tanggal penandatanganan", "place and day of signing"));

    /// <summary>Who the parties are.</summary>
    public static ContentItem Identities { get; } = new("PARTIES", new("identitas para pihak", "identity of the parties"));

    /// <summary>What it is for.</summary>
    public static ContentItem Purpose { get; } = new("PURPOSE", new("maksud dan tujuan", "purpose"));

    /// <summary>The scope.</summary>
    public static ContentItem Scope { get; } = new("SCOPE", new("ruang lingkup", "scope"));

    /// <summary>How it is carried out.</summary>
    public static ContentItem Implementation { get; } = new("IMPLEMENTATION", new("pelaksanaan", "implementation"));

    /// <summary>Rights and duties.</summary>
    public static ContentItem RightsAndDuties { get; } = new("RIGHTS-DUTIES", new("hak dan kewajiban", "rights and duties"));

    /// <summary>Force majeure.</summary>
    public static ContentItem ForceMajeure { get; } = new("FORCE-MAJEURE", new("keadaan kahar", "force majeure"));

    /// <summary>Settlement of disputes.</summary>
    public static ContentItem Disputes { get; } = new("DISPUTES", new("penyelesaian perselisihan", "settlement of disputes"));

    /// <summary>The period.</summary>
    public static ContentItem Period { get; } = new("PERIOD", new("jangka waktu", "period"));

    /// <summary>Contacts.</summary>
    public static ContentItem Correspondence { get; } = new("CORRESPONDENCE", new("narahubung dan korespondensi", "contact and correspondence"));

    /// <summary>How it is changed.</summary>
    public static ContentItem Changes { get; } = new("CHANGES", new("perubahan atau adendum", "addendum or change"));

    /// <summary>The closing.</summary>
    public static ContentItem Closing { get; } = new("CLOSING", new("penutup", "closing"));

    /// <summary>All parts.</summary>
    public static ValueList<ContentItem> All { get; } =
    [Title, PlaceAndDay, Identities, Purpose, Scope, Implementation, RightsAndDuties, ForceMajeure, Disputes, Period, Correspondence, Changes, Closing];

    /// <summary>The parts expected of a kind: a Nota Kesepahaman has no rights and duties, force majeure or disputes, a PKS must have them.</summary>
    /// <remarks>
    /// The template (Permendagri 75/2022 ps 3) speaks of these two kinds only; of a Nota Kesepakatan or a Kesepakatan Bersama nothing is expected.
    /// </remarks>
    /// <param name="kind">The kind; null for one that is not known, of which nothing is expected.</param>
    /// <returns>The parts.</returns>
    public static ValueList<ContentItem> ExpectedOf(AgreementKind? kind) =>
        kind switch
        {
            _ when kind == AgreementKind.PerjanjianKerjaSama => [.. All.Where(static i => i != Implementation)],
            _ when kind == AgreementKind.NotaKesepahaman => [.. All.Where(static i => i != RightsAndDuties && i != ForceMajeure && i != Disputes)],
            _ => [],
        };
}
