namespace Pembinaan.Domain.Dossiers;

/// <content>Why indicators cannot be counted, and why a value is not determined.</content>
public static partial class DossierErrors
{
    /// <summary>A formula without a code, without something above or below the line, or with a length that cannot be.</summary>
    public static ErrorDefinition IndicatorUnclear { get; } =
        new(
            "INDICATOR-UNCLEAR",
            "Rumus indikator \"{indicator}\" harus mempunyai kode, pembilang dan penyebut yang masing-masing disebut satu kali, dan jangka 1 sampai 120 bulan.",
            "The formula of the indicator \"{indicator}\" must have a code, a numerator and a denominator, each named once, and a length of 1 to "
            + "120 months."
        );

    /// <summary>Two indicators with one code.</summary>
    public static ErrorDefinition IndicatorTwice { get; } =
        new(
            "INDICATOR-TWICE",
            "Kode indikator {indicator} dipakai lebih dari sekali; setiap indikator harus mempunyai kode sendiri.",
            "The code {indicator} is used by more than one indicator; each indicator must have a code of its own."
        );

    /// <summary>The days of a report are not those that an indicator is counted for.</summary>
    public static ErrorDefinition IndicatorOtherPeriod { get; } =
        new(
            "INDICATOR-PERIOD",
            "Indikator {indicator} dihitung per {months} bulan kalender penuh; yang diminta: {period}.",
            "The indicator {indicator} is counted by whole months of the calendar, {months} at a time; what was asked: {period}."
        );

    /// <summary>A count below zero.</summary>
    public static ErrorDefinition IndicatorNegativeCount { get; } =
        new(
            "INDICATOR-NEGATIVE",
            "Angka {measure} dari {facility} untuk {period} adalah {count}; angka harus paling sedikit 0.",
            "The figure {measure} of {facility} for {period} is {count}; it must be at least 0."
        );

    /// <summary>Not as many identities are behind a count as it says, or one of them twice.</summary>
    public static ErrorDefinition IndicatorIdsDiffer { get; } =
        new(
            "INDICATOR-IDS",
            "Angka {measure} dari {facility} untuk {period} adalah {count}, sedangkan identitas berbeda di baliknya {ids}; sebutkan setiap yang dihitung satu "
            + "kali, atau jangan sebutkan identitas.",
            "The figure {measure} of {facility} for {period} is {count}, while the different identities behind it are {ids}; name everything counted once, or "
            + "no identities."
        );

    /// <summary>Two figures of one facility count the same days.</summary>
    public static ErrorDefinition IndicatorFiguresOverlap { get; } =
        new(
            "INDICATOR-FIGURES-OVERLAP",
            "Angka {measure} dari {facility} untuk {earlier} dan {later} menghitung hari yang sama; setiap hari harus dihitung satu kali.",
            "The figures {measure} of {facility} for {earlier} and {later} count the same days; each day must be counted once."
        );

    /// <summary>Nothing is below the line.</summary>
    public static ErrorDefinition IndicatorDenominatorZero { get; } =
        new(
            "INDICATOR-DENOMINATOR-ZERO",
            "Penyebut indikator {indicator} adalah 0, sehingga tidak ada nilainya.",
            "The denominator of the indicator {indicator} is 0, so that it has no value."
        );

    /// <summary>A figure is missing on some of the days.</summary>
    public static ErrorDefinition IndicatorNotReported { get; } =
        new("INDICATOR-NOT-REPORTED", "{facility} belum melaporkan {measure} untuk {days}.", "{facility} has not reported {measure} for {days}.");

    /// <summary>A figure counts days beyond those reported on, or on which the facility is under the body, so that its part cannot be told.</summary>
    public static ErrorDefinition IndicatorFigureBeyond { get; } =
        new(
            "INDICATOR-FIGURE-BEYOND",
            "{facility} melaporkan {measure} untuk {reported}, yang melampaui {within}; bagian untuk {days} tidak dapat dipisahkan.",
            "{facility} reported {measure} for {reported}, which goes beyond {within}; the part for {days} cannot be told apart."
        );

    /// <summary>Figures of days that were not over at the instant as of which the dossier is declared complete.</summary>
    public static ErrorDefinition IndicatorNotOver { get; } =
        new(
            "INDICATOR-NOT-OVER",
            "Angka {facility} untuk {period} belum dapat dihitung: berkas dinyatakan lengkap menurut keadaan pada {at}, sebelum hari terakhirnya berakhir.",
            "The figures of {facility} for {period} cannot be counted yet: the dossier is declared complete as known at {at}, before the last day was over."
        );

    /// <summary>
    /// Something to be counted falls on days on which the facility does not exist, as a certificate issued after it was closed. The figure beside these days is
    /// left out.
    /// </summary>
    public static ErrorDefinition IndicatorOutside { get; } =
        new(
            "INDICATOR-OUTSIDE",
            "{measure} pada {facility} mencatat {count} pada {days}, ketika {facility} tidak ada; angka di sampingnya tidak dihitung. Serahkan angka itu, "
                + "atau perbaiki tanggalnya.",
            "{measure} at {facility} has {count} on {days}, when {facility} did not exist; the figure beside these days is not counted. Hand that figure in, "
                + "or correct the days."
        );

    /// <summary>A facility has no body above it on some of the days.</summary>
    public static ErrorDefinition IndicatorNoSuperior { get; } =
        new("INDICATOR-NO-SUPERIOR", "Atasan {facility} tidak diketahui untuk {days}.", "The superior of {facility} is not known for {days}.");

    /// <summary>A verification without a name.</summary>
    public static ErrorDefinition IndicatorNobodyVerifies { get; } = new(
        "INDICATOR-VERIFIER",
        "Sebutkan siapa yang memeriksa laporan.",
        "Say who verified the report."
    );

    /// <summary>A report is verified after its last day.</summary>
    public static ErrorDefinition IndicatorVerifiedEarly { get; } =
        new(
            "INDICATOR-VERIFIED-EARLY",
            "Laporan untuk {period} baru dapat diperiksa sesudah hari terakhirnya berakhir.",
            "The report for {period} can be verified only once its last day is over."
        );

    /// <summary>A report is verified once.</summary>
    public static ErrorDefinition IndicatorIsVerified { get; } =
        new("INDICATOR-VERIFIED", "Laporan sudah diperiksa oleh {by}.", "The report was verified by {by} already.", ResultStatus.Conflict);

    /// <summary>Two reports with other indicators or days are not compared.</summary>
    public static ErrorDefinition IndicatorOtherReport { get; } =
        new(
            "INDICATOR-OTHER-REPORT",
            "Laporan untuk {period} memuat indikator atau hari yang lain, sehingga tidak dapat dibandingkan; harus dengan indikator dan hari yang sama.",
            "The report for {period} has other indicators or days, so that they cannot be compared; it must have the same ones."
        );

    /// <summary>Of some people it is not known whether they kept their work.</summary>
    public static ErrorDefinition IndicatorKeptUnknown { get; } =
        new(
            "INDICATOR-KEPT-UNKNOWN",
            "Belum diketahui untuk {count} orang dari {facility}: apakah pekerjaan atau usahanya bertahan {months} bulan pada {period}.",
            "People of {facility} of whom it is not known whether their work or business was kept for {months} months in {period}: {count}."
        );

    /// <summary>What is stored of a report is not what was frozen.</summary>
    public static ErrorDefinition IndicatorTampered { get; } =
        new(
            "INDICATOR-TAMPERED",
            "Isi laporan untuk {period} tidak sesuai dengan jejak isi {hash}; laporan telah diubah sesudah dibekukan.",
            "The content of the report for {period} does not agree with the hash {hash}; it was changed after it was frozen."
        );
}
