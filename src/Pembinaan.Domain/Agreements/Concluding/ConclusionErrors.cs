namespace Pembinaan.Domain.Agreements;

/// <summary>Warnings about who concludes what.</summary>
public static class ConclusionErrors
{
    /// <summary>The template of content, which binds another ministry's own agreements.</summary>
    internal static Basis Template { get; } = Basis.Law(Instruments.Permendagri75Of2022.Article("3"))
        .Noting(new("mengikat perjanjian Kemendagri sendiri, di sini sebagai acuan", "binds the Ministry of Home Affairs' own agreements; a template here"));

    /// <summary>The length is beyond the level that signed.</summary>
    public static ErrorDefinition NeedsHigherApproval { get; } = new(
        "CONCLUSION-NEEDS-HIGHER-APPROVAL",
        "Jangka waktu {period} melampaui kewenangan {level} (batas {limit}); diperlukan persetujuan {needed}.",
        "The period {period} is beyond the competence of the {level} (limit {limit}); the approval of the {needed} is needed.",
        basis: Basis.Law(Instruments.Pp57Of1999.Article("8"), Instruments.Pp57Of1999.Article("13")));

    /// <summary>No facility is a party, so the level that concludes on the corrections side is not known.</summary>
    public static ErrorDefinition LevelUnknown { get; } = new(
        "CONCLUSION-LEVEL-UNKNOWN",
        "Pejabat pemasyarakatan yang membuat {agreement} belum diketahui; untuk jangka waktu {period} yang berwenang adalah {needed}.",
        "It is not known which level of corrections concludes {agreement}; for {period} it is the {needed}.",
        basis: Basis.Law(Instruments.Pp57Of1999.Article("8"), Instruments.Pp57Of1999.Article("13")));

    /// <summary>The level that stopped it is below the one that concludes such a length.</summary>
    public static ErrorDefinition StopNeedsHigherLevel { get; } = new(
        "CONCLUSION-STOP-LEVEL",
        "Kerja sama dengan jangka waktu {period} dibuat oleh {needed}; penghentian oleh {level} meragukan.",
        "A cooperation of {period} is concluded by the {needed}; that the {level} stops it is doubtful.",
        basis: Basis.Law(Instruments.Pp57Of1999.Article("13"), Instruments.Pp57Of1999.Article("19")));

    /// <summary>The template expects more.</summary>
    public static ErrorDefinition ContentMissing { get; } = new(
        "CONCLUSION-CONTENT-MISSING",
        "Dibandingkan dengan acuan isi naskah, belum ada: {items}.",
        "Compared with the template of content, this is missing: {items}.",
        basis: Template);
}
