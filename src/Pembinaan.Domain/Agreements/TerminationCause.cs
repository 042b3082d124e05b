namespace Pembinaan.Domain.Agreements;

/// <summary>Why an agreement ended before its term ran out. A change of a party's leader is not among them (PP 28/2018 ps 9(2)).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class TerminationCause : Coded<TerminationCause>, ICoded<TerminationCause>
{
    private TerminationCause(string code, LocalisedText name, Basis? basis)
        : base(code, name)
    {
        Basis = basis;
    }

    /// <summary>A party gave notice.</summary>
    public static TerminationCause Notice { get; } = new("NOTICE", new("pemberitahuan salah satu pihak", "notice by a party"), null);

    /// <summary>A party broke the agreement.</summary>
    public static TerminationCause Breach { get; } = new("BREACH", new("pelanggaran perjanjian", "breach of the agreement"), null);

    /// <summary>The parties agreed to end it.</summary>
    /// <remarks>Source: PP 28/2018 art. 9 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause MutualConsent { get; } = new("MUTUAL", new("kesepakatan para pihak", "agreement of the parties"), Pp28("9"));

    /// <summary>Its purpose was reached: the agreement is concluded, not broken off.</summary>
    /// <remarks>Source: PP 28/2018 art. 9 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause PurposeReached { get; } = new("PURPOSE-REACHED", new("tujuan tercapai", "purpose reached"), Pp28("9"));

    /// <summary>Law or policy changed so that it cannot be carried out.</summary>
    /// <remarks>Source: PP 28/2018 art. 9 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause LawChanged { get; } = new("LAW-CHANGED", new("perubahan peraturan atau kebijakan", "change of law or policy"), Pp28("9"));

    /// <summary>What it was about no longer exists.</summary>
    /// <remarks>Source: PP 28/2018 art. 9 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause ObjectLost { get; } = new("OBJECT-LOST", new("objek kerja sama hilang", "object of the cooperation lost"), Pp28("9"));

    /// <summary>A partner was dissolved without a successor.</summary>
    public static TerminationCause PartnerDissolved { get; } = new("PARTNER-DISSOLVED", new("mitra dibubarkan", "partner dissolved"), null);

    /// <summary>A partner went bankrupt.</summary>
    /// <remarks>Source: PP 28/2018 art. 22 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause PartnerBankrupt { get; } = new("PARTNER-BANKRUPT", new("mitra pailit", "partner bankrupt"), Pp28("22"));

    /// <summary>A final court judgment ended it.</summary>
    /// <remarks>Source: PP 28/2018 art. 22 (for the cooperation of regional governments; for other agreements by analogy).</remarks>
    public static TerminationCause CourtJudgment { get; } =
        new("COURT-JUDGMENT", new("putusan pengadilan berkekuatan hukum tetap", "final court judgment"), Pp28("22"));

    /// <summary>The competent level stopped it because it was not carried out in line with the corrections system.</summary>
    /// <remarks>Source: PP 57/1999 art. 19.</remarks>
    public static TerminationCause StoppedByCompetentLevel { get; } =
        new("STOPPED", new("dihentikan pejabat yang berwenang", "stopped by the competent level"), Instruments.Pp57Of1999.Article("19"));

    /// <summary>All causes.</summary>
    public static ValueList<TerminationCause> All { get; } =
    [Notice, Breach, MutualConsent, PurposeReached, LawChanged, ObjectLost, PartnerDissolved, PartnerBankrupt, CourtJudgment, StoppedByCompetentLevel];

    /// <summary>The article that names this cause, or null. PP 28/2018 is about regional governments; elsewhere it is an analogy, as its note says.</summary>
    public Basis? Basis { get; }

    // PP 28/2018 is about the cooperation of regional governments; for other agreements its list is an analogy.
    private static Basis Pp28(string article) =>
        Basis
            .Law(Instruments.Pp28Of2018.Article(article))
            .Noting(
                new(
                    "berlaku bagi kerja sama daerah; bagi perjanjian lain sebagai analogi",
                    "for the cooperation of regional governments; for other agreements by analogy"
                )
            );
}
