namespace Pembinaan.Domain;

/// <summary>The instruments that the library cites.</summary>
public static class Instruments
{
    private static readonly LocalisedText Legislature = new("DPR dan Presiden", "House of Representatives and President");
    private static readonly LocalisedText Government = new("Pemerintah", "Government");
    private static readonly LocalisedText Manpower = new("Menteri Ketenagakerjaan", "Minister of Manpower");
    private static readonly LocalisedText LawAndHumanRights = new("Menteri Hukum dan HAM", "Minister of Law and Human Rights");
    private static readonly LocalisedText HomeAffairs = new("Menteri Dalam Negeri", "Minister of Home Affairs");

    /// <summary>The criminal code, its amendment and the code of criminal procedure are applied together.</summary>
    private static readonly LocalDate NewCodes = new(2026, 1, 2);

    private static readonly LocalisedText President = new("Presiden", "President");

    /// <summary>UU 22/2022 tentang Pemasyarakatan.</summary>
    public static LegalInstrument Uu22Of2022 { get; } = LegalInstrument.Of("UU 22/2022", new("Pemasyarakatan", "Corrections"), Legislature, new(2022, 8, 3));

    /// <summary>
    /// UU 11/2012 on the criminal justice of children; applied two years after its promulgation. Both days are commonly reported; the articles that say so were
    /// not among those read.
    /// </summary>
    public static LegalInstrument Uu11Of2012 { get; } =
        LegalInstrument.Of(
            "UU 11/2012",
            new("Sistem Peradilan Pidana Anak", "Criminal Justice System for Children"),
            Legislature,
            new(2012, 7, 30),
            appliedFrom: new(2014, 7, 30)
        );

    /// <summary>UU 1/2023, the criminal code (KUHP). The day of its promulgation was not read.</summary>
    public static LegalInstrument Kuhp2023 { get; } =
        LegalInstrument.Of("UU 1/2023", new("Kitab Undang-Undang Hukum Pidana", "Criminal Code"), Legislature, appliedFrom: NewCodes);

    /// <summary>
    /// UU 1/2026 tentang Penyesuaian Pidana, which amends the criminal code. The day of its promulgation was not read; it is applied with the code.
    /// </summary>
    public static LegalInstrument Uu1Of2026 { get; } =
        LegalInstrument.Of("UU 1/2026", new("Penyesuaian Pidana", "Adjustment of Penalties"), Legislature, appliedFrom: NewCodes);

    /// <summary>UU 20/2025, the code of criminal procedure (KUHAP). The day of its promulgation was not read.</summary>
    public static LegalInstrument Kuhap2025 { get; } =
        LegalInstrument.Of("UU 20/2025", new("Kitab Undang-Undang Hukum Acara Pidana", "Code of Criminal Procedure"), Legislature, appliedFrom: NewCodes);

    /// <summary>PP 57/1999 on cooperation in pembinaan and pembimbingan.</summary>
    public static LegalInstrument Pp57Of1999 { get; } =
        LegalInstrument.Of(
            "PP 57/1999",
            new("Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan", "Cooperation in Pembinaan and Pembimbingan"),
            Government,
            new(1999, 6, 22)
        );

    /// <summary>PP 58/1999 on the care of detainees.</summary>
    public static LegalInstrument Pp58Of1999 { get; } =
        LegalInstrument.Of("PP 58/1999", new("Perawatan Tahanan", "Care of Detainees"), Government, new(1999, 6, 22));

    /// <summary>PP 31/1999 on pembinaan and pembimbingan. The day of its promulgation is known from a secondary source.</summary>
    public static LegalInstrument Pp31Of1999 { get; } =
        LegalInstrument.Of(
            "PP 31/1999",
            new("Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan", "Pembinaan and Pembimbingan"),
            Government,
            new(1999, 5, 19)
        );

    /// <summary>PP 32/1999 on the conditions and procedures of the rights of Warga Binaan.</summary>
    public static LegalInstrument Pp32Of1999 { get; } =
        LegalInstrument.Of(
            "PP 32/1999",
            new("Syarat dan Tata Cara Pelaksanaan Hak Warga Binaan Pemasyarakatan", "Rights of Warga Binaan"),
            Government,
            new(1999, 5, 19)
        );

    /// <summary>PP 28/2006, first amendment of PP 32/1999.</summary>
    public static LegalInstrument Pp28Of2006 { get; } =
        LegalInstrument.Of("PP 28/2006", new("Perubahan atas PP 32/1999", "Amendment of PP 32/1999"), Government, new(2006, 7, 28));

    /// <summary>PP 99/2012, second amendment of PP 32/1999.</summary>
    public static LegalInstrument Pp99Of2012 { get; } =
        LegalInstrument.Of("PP 99/2012", new("Perubahan Kedua atas PP 32/1999", "Second Amendment of PP 32/1999"), Government, new(2012, 11, 12));

    /// <summary>PP 28/2018 on regional cooperation. The day of its promulgation was not read.</summary>
    public static LegalInstrument Pp28Of2018 { get; } = LegalInstrument.Of("PP 28/2018", new("Kerja Sama Daerah", "Regional Cooperation"), Government);

    /// <summary>Perpres 157/2024 on the Ministry of Immigration and Corrections.</summary>
    public static LegalInstrument Perpres157Of2024 { get; } =
        LegalInstrument.Of(
            "Perpres 157/2024",
            new("Kementerian Imigrasi dan Pemasyarakatan", "Ministry of Immigration and Corrections"),
            President,
            new(2024, 11, 5)
        );

    /// <summary>
    /// Permenaker 6/2025 on vocational training. The day of its promulgation was not found; it is applied from the first day of its year, so that no
    /// cohort of that year falls between.
    /// </summary>
    public static LegalInstrument Permenaker6Of2025 { get; } =
        LegalInstrument.Of("Permenaker 6/2025", new("Penyelenggaraan Pelatihan Vokasi", "Vocational Training"), Manpower, appliedFrom: new(2025, 1, 1));

    /// <summary>
    /// Permenkumham 7/2022 on conditional rights. The day of its promulgation was not read; it is applied from the first day of UU 22/2022, before which the
    /// library knows no rule on joining.
    /// </summary>
    public static LegalInstrument Permenkumham7Of2022 { get; } =
        LegalInstrument.Of(
            "Permenkumham 7/2022",
            new("Perubahan Kedua atas Permenkumham 3/2018", "Second Amendment of Permenkumham 3/2018"),
            LawAndHumanRights,
            appliedFrom: Uu22Of2022.AppliedFrom
        );

    /// <summary>
    /// Permendagri 75/2022 on domestic cooperation of the Ministry of Home Affairs; it binds that ministry's own agreements. The day of its promulgation
    /// was not read; it is applied as a pattern from the first whole year after it.
    /// </summary>
    public static LegalInstrument Permendagri75Of2022 { get; } =
        LegalInstrument.Of(
            "Permendagri 75/2022",
            new("Kerja Sama Dalam Negeri Kementerian Dalam Negeri", "Domestic Cooperation of the Ministry of Home Affairs"),
            HomeAffairs,
            appliedFrom: new(2023, 1, 1)
        );

    /// <summary>Keppres 174/1999 on remission. The day of its promulgation was not read.</summary>
    public static LegalInstrument Keppres174Of1999 { get; } = LegalInstrument.Of("Keppres 174/1999", new("Remisi", "Remission"), President);

    /// <summary>All instruments, in the order of their short names.</summary>
    public static ValueList<LegalInstrument> All { get; } =
    [
        Keppres174Of1999,
        Permenaker6Of2025,
        Permendagri75Of2022,
        Permenkumham7Of2022,
        Perpres157Of2024,
        Pp28Of2006,
        Pp28Of2018,
        Pp31Of1999,
        Pp32Of1999,
        Pp57Of1999,
        Pp58Of1999,
        Pp99Of2012,
        Kuhp2023,
        Uu1Of2026,
        Uu11Of2012,
        Kuhap2025,
        Uu22Of2022,
    ];
}
