using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Law;

/// <summary>The instruments that the library cites.</summary>
public static class Instruments
{
    private static readonly LocalisedText Legislature = new("DPR dan Presiden", "House of Representatives and President");
    private static readonly LocalisedText Government = new("Pemerintah", "Government");
    private static readonly LocalisedText Manpower = new("Menteri Ketenagakerjaan", "Minister of Manpower");
    private static readonly LocalisedText LawAndHumanRights = new("Menteri Hukum dan HAM", "Minister of Law and Human Rights");
    private static readonly LocalisedText HomeAffairs = new("Menteri Dalam Negeri", "Minister of Home Affairs");
    private static readonly LocalisedText President = new("Presiden", "President");

    /// <summary>UU 22/2022 tentang Pemasyarakatan, in force 3 August 2022.</summary>
    public static LegalInstrument Uu22Of2022 { get; } = LegalInstrument.Of("UU 22/2022", new("Pemasyarakatan", "Corrections"), Legislature);

    /// <summary>UU 1/2023, the criminal code (KUHP), applied from 2 January 2026.</summary>
    public static LegalInstrument Kuhp2023 { get; } = LegalInstrument.Of("UU 1/2023", new("Kitab Undang-Undang Hukum Pidana", "Criminal Code"), Legislature);

    /// <summary>UU 1/2026 tentang Penyesuaian Pidana, which amends the criminal code.</summary>
    public static LegalInstrument Uu1Of2026 { get; } = LegalInstrument.Of("UU 1/2026", new("Penyesuaian Pidana", "Adjustment of Penalties"), Legislature);

    /// <summary>PP 57/1999 on cooperation in pembinaan and pembimbingan.</summary>
    public static LegalInstrument Pp57Of1999 { get; } =
        LegalInstrument.Of("PP 57/1999", new("Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan", "Cooperation in Pembinaan and Pembimbingan"), Government);

    /// <summary>PP 58/1999 on the care of detainees.</summary>
    public static LegalInstrument Pp58Of1999 { get; } = LegalInstrument.Of("PP 58/1999", new("Perawatan Tahanan", "Care of Detainees"), Government);

    /// <summary>PP 31/1999 on pembinaan and pembimbingan.</summary>
    public static LegalInstrument Pp31Of1999 { get; } =
        LegalInstrument.Of("PP 31/1999", new("Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan", "Pembinaan and Pembimbingan"), Government);

    /// <summary>PP 32/1999 on the conditions and procedures of the rights of Warga Binaan.</summary>
    public static LegalInstrument Pp32Of1999 { get; } =
        LegalInstrument.Of("PP 32/1999", new("Syarat dan Tata Cara Pelaksanaan Hak Warga Binaan Pemasyarakatan", "Rights of Warga Binaan"), Government);

    /// <summary>PP 28/2006, first amendment of PP 32/1999.</summary>
    public static LegalInstrument Pp28Of2006 { get; } = LegalInstrument.Of("PP 28/2006", new("Perubahan atas PP 32/1999", "Amendment of PP 32/1999"), Government);

    /// <summary>PP 99/2012, second amendment of PP 32/1999.</summary>
    public static LegalInstrument Pp99Of2012 { get; } = LegalInstrument.Of("PP 99/2012", new("Perubahan Kedua atas PP 32/1999", "Second Amendment of PP 32/1999"), Government);

    /// <summary>PP 28/2018 on regional cooperation.</summary>
    public static LegalInstrument Pp28Of2018 { get; } = LegalInstrument.Of("PP 28/2018", new("Kerja Sama Daerah", "Regional Cooperation"), Government);

    /// <summary>Perpres 157/2024 on the Ministry of Immigration and Corrections, in force 5 November 2024.</summary>
    public static LegalInstrument Perpres157Of2024 { get; } =
        LegalInstrument.Of("Perpres 157/2024", new("Kementerian Imigrasi dan Pemasyarakatan", "Ministry of Immigration and Corrections"), President);

    /// <summary>Permenaker 6/2025 on vocational training.</summary>
    public static LegalInstrument Permenaker6Of2025 { get; } = LegalInstrument.Of("Permenaker 6/2025", new("Penyelenggaraan Pelatihan Vokasi", "Vocational Training"), Manpower);

    /// <summary>Permenkumham 7/2022 on conditional rights.</summary>
    public static LegalInstrument Permenkumham7Of2022 { get; } =
        LegalInstrument.Of("Permenkumham 7/2022", new("Perubahan Kedua atas Permenkumham 3/2018", "Second Amendment of Permenkumham 3/2018"), LawAndHumanRights);

    /// <summary>Permendagri 75/2022 on domestic cooperation of the Ministry of Home Affairs; it binds that ministry's own agreements.</summary>
    public static LegalInstrument Permendagri75Of2022 { get; } =
        LegalInstrument.Of("Permendagri 75/2022", new("Kerja Sama Dalam Negeri Kementerian Dalam Negeri", "Domestic Cooperation of the Ministry of Home Affairs"), HomeAffairs);

    /// <summary>Keppres 174/1999 on remission.</summary>
    public static LegalInstrument Keppres174Of1999 { get; } = LegalInstrument.Of("Keppres 174/1999", new("Remisi", "Remission"), President);

    /// <summary>All instruments, in the order of their short names.</summary>
    public static ImmutableArray<LegalInstrument> All { get; } =
    [
        Keppres174Of1999, Permenaker6Of2025, Permendagri75Of2022, Permenkumham7Of2022, Perpres157Of2024,
        Pp28Of2006, Pp28Of2018, Pp31Of1999, Pp32Of1999, Pp57Of1999, Pp58Of1999, Pp99Of2012, Kuhp2023, Uu1Of2026, Uu22Of2022,
    ];
}
