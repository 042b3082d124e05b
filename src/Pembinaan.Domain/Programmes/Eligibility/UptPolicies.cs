using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Programmes;

/// <summary>Conditions that facilities were reported to set, as examples to start from. They contradict each other, and none is national law.</summary>
public static class UptPolicies
{
    /// <summary>Lapas Kelas IIB Pati: a third served, a commitment, a recommendation of the TPP.</summary>
    public static ProgrammeConditions LapasPati { get; } =
        ProgrammeConditions.Of(
            "UPT-PATI",
            ProgrammeCondition.ServedAtLeast(Fraction.Third).StatedIn(Report("Lapas IIB Pati")),
            ProgrammeCondition.Attested("KOMITMEN", new("menyatakan komitmen", "a stated commitment")).StatedIn(Report("Lapas IIB Pati")),
            ProgrammeCondition.TppRecommends().StatedIn(Report("Lapas IIB Pati"))
        );

    /// <summary>
    /// Lapas Kelas IIA Banjarmasin: registered, checked, interviewed, recommended by the TPP; before a third is served one joins without being listed.
    /// </summary>
    public static ProgrammeConditions LapasBanjarmasin { get; } =
        ProgrammeConditions.Of(
            "UPT-BANJARMASIN",
            ProgrammeCondition.Attested("DAFTAR-BINADIK", new("mendaftar pada Binadik", "registered with Binadik")).StatedIn(Report("Lapas IIA Banjarmasin")),
            ProgrammeCondition.Attested("PERIKSA-REGISTRASI", new("diperiksa oleh bagian registrasi", "checked by the registration office")).StatedIn(
                Report("Lapas IIA Banjarmasin")
            ),
            ProgrammeCondition.Attested("WAWANCARA-GIATJA", new("diwawancarai di Giatja", "interviewed at Giatja")).StatedIn(Report("Lapas IIA Banjarmasin")),
            ProgrammeCondition.TppRecommends().StatedIn(Report("Lapas IIA Banjarmasin")),
            ProgrammeCondition.ServedAtLeast(Fraction.Third).StatedIn(Report("Lapas IIA Banjarmasin")).AsWarning()
        );

    /// <summary>Lapas Kelas IIA Kupang: generally half served.</summary>
    public static ProgrammeConditions LapasKupang { get; } =
        ProgrammeConditions.Of("UPT-KUPANG", ProgrammeCondition.ServedAtLeast(Fraction.Half).StatedIn(Report("Lapas IIA Kupang")).Overridable());

    /// <summary>
    /// Lapas Kelas IIB Ketapang: the conditions of asimilasi, which differ by offence: half served, or two thirds and at least nine months; good conduct in the
    /// last six, or nine, months; active in the programme; after terrorism deradicalisation and a written pledge, after corruption the fine and the replacement
    /// money paid.
    /// </summary>
    /// <remarks>
    /// That the facility asks for the conditions of asimilasi is reported. They were read in PP 99/2012 ps 36 and Permenkumham 7/2022 ps 45, except that the
    /// general window of conduct is six months: no text of that was read, and the condition says so.
    /// </remarks>
    public static ProgrammeConditions LapasKetapang { get; } = ProgrammeConditions.Of("UPT-KETAPANG", KetapangFrom(Instruments.Uu22Of2022.AppliedFrom!.Value));

    /// <summary>Lapas Kelas IIB Sintang, certificate in construction: at most two years left.</summary>
    public static ProgrammeConditions LapasSintang { get; } =
        ProgrammeConditions.Of("UPT-SINTANG", ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(years: 2)).StatedIn(Report("Lapas IIB Sintang")));

    /// <summary>Lapas Kelas IIB Banjar: everyone is to join in time, so that nothing is asked beyond the national rules.</summary>
    public static ProgrammeConditions LapasBanjar { get; } = ProgrammeConditions.Of("UPT-BANJAR");

    /// <summary>Lapas Denpasar, work outside: two fifths served.</summary>
    public static ProgrammeConditions LapasDenpasar { get; } =
        ProgrammeConditions.Of("UPT-DENPASAR", ProgrammeCondition.ServedAtLeast(Fraction.Of(2, 5)).StatedIn(Report("Lapas Denpasar")));

    /// <summary>All of them.</summary>
    public static ValueList<ProgrammeConditions> All { get; } =
    [LapasPati, LapasBanjarmasin, LapasKupang, LapasKetapang, LapasSintang, LapasBanjar, LapasDenpasar];

    /// <summary>The conditions of Lapas Ketapang with the numbers of a day.</summary>
    internal static ProgrammeCondition[] KetapangFrom(LocalDate day) =>
    [
        ProgrammeCondition.ForOffences(General, ProgrammeCondition.ServedAtLeast(Fraction.Half)).StatedIn(Asimilasi36),
        ProgrammeCondition.ForOffences(
            Special,
            ProgrammeCondition.ServedAtLeast(
                Fraction.TwoThirds,
                atLeast: SentenceTerm.LeastOfTwoThirds.On(day).Value
            )
        ).StatedIn(Asimilasi45),
        ProgrammeCondition.ForOffences(General, ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6))).StatedIn(Unread),
        ProgrammeCondition.ForOffences(Special, ProgrammeCondition.NoDisciplineWithin(SentenceTerm.CleanBeforeAsimilasi.On(day).Value)).StatedIn(Asimilasi45),
        ProgrammeCondition.Attested(
            "AKTIF-PROGRAM",
            new("aktif mengikuti program pembinaan", "active in the programme of pembinaan")
        ).StatedIn(Asimilasi36),
        ProgrammeCondition.ForOffences(
            [OffenceClass.Terrorism],
            ProgrammeCondition.AllOf([
                ProgrammeCondition.Attested("DERADIKALISASI", new("mengikuti program deradikalisasi", "took part in deradicalisation")),
                ProgrammeCondition.Attested("IKRAR", new("menyatakan ikrar tertulis", "made a written pledge")),
            ])
        ).StatedIn(Asimilasi45),
        ProgrammeCondition.ForOffences(
            [OffenceClass.Corruption],
            ProgrammeCondition.Attested(
                "DENDA-UANG-PENGGANTI",
                new("denda dan uang pengganti telah dibayar lunas", "the fine and the replacement money are fully paid")
            )
        ).StatedIn(Asimilasi45),
    ];

    private static Domain.ValueList<OffenceClass> General => [OffenceClass.General, OffenceClass.Narcotics];

    private static Domain.ValueList<OffenceClass> Special =>
        [
            OffenceClass.Terrorism,
            OffenceClass.NarcoticsFiveYears,
            OffenceClass.Corruption,
            OffenceClass.StateSecurity,
            OffenceClass.GrossHumanRights,
            OffenceClass.Transnational,
        ];

    private static LocalisedText Asimilasi36 => new("syarat asimilasi, PP 99/2012 ps 36", "conditions of asimilasi, PP 99/2012 art. 36");

    private static LocalisedText Asimilasi45 => new("syarat asimilasi, Permenkumham 7/2022 ps 45", "conditions of asimilasi, Permenkumham 7/2022 art. 45");

    private static LocalisedText Unread =>
        new(
            "syarat asimilasi, menurut laporan praktik Lapas IIB Ketapang; jangka enam bulan belum diperiksa pada teks peraturan",
            "conditions of asimilasi, practice of Lapas IIB Ketapang as reported; the six months were not checked against the text of a regulation"
        );

    private static LocalisedText Report(string facility) => new($"praktik {facility} menurut laporan", $"practice of {facility} as reported");
}
