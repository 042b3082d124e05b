namespace Pembinaan.Domain.Dossiers;

/// <content>What does not agree between an occasion and the records that belong to it.</content>
public static partial class DossierErrors
{
    /// <summary>The day is not known.</summary>
    public static ErrorDefinition OccasionDayUnknown { get; } =
        new(
            "OCCASION-DAY-UNKNOWN",
            "Tanggal acara belum diketahui, sehingga belum dapat dibandingkan dengan catatan lain.",
            "The day of the occasion is not known, so that it cannot be compared with other records."
        );

    /// <summary>An agreement was signed on another day.</summary>
    public static ErrorDefinition OccasionSignedOnOtherDay { get; } =
        new(
            "OCCASION-SIGNED-OTHER-DAY",
            "{agreement} ditandatangani untuk {party} pada {signed}, bukan pada hari acara, {day}.",
            "{agreement} was signed for {party} on {signed}, not on the day of the occasion, {day}."
        );

    /// <summary>An agreement states another day of signing.</summary>
    public static ErrorDefinition OccasionStatedOtherDay { get; } =
        new(
            "OCCASION-STATED-OTHER-DAY",
            "{agreement} mencantumkan hari penandatanganan {other}, bukan hari acara, {day}.",
            "{agreement} states {other} as the day of signing, not the day of the occasion, {day}."
        );

    /// <summary>An agreement states another place of signing.</summary>
    public static ErrorDefinition OccasionOtherPlace { get; } =
        new(
            "OCCASION-OTHER-PLACE",
            "{agreement} mencantumkan tempat penandatanganan {other}, bukan tempat acara, {place}.",
            "{agreement} states {other} as the place of signing, not that of the occasion, {place}."
        );

    /// <summary>No signature for a party is on record.</summary>
    public static ErrorDefinition OccasionNotSigned { get; } =
        new(
            "OCCASION-NOT-SIGNED",
            "Belum ada catatan tanda tangan {party} pada {agreement}.",
            "No signature of {party} under {agreement} is on record."
        );

    /// <summary>A signature for a party is reported, and no act of signing is on record.</summary>
    public static ErrorDefinition OccasionSignatureReported { get; } =
        new(
            "OCCASION-SIGNATURE-REPORTED",
            "Tanda tangan {party} pada {agreement} baru dilaporkan; tanda tangan dengan hari dan kewenangannya belum dicatat.",
            "That {party} signed {agreement} is only reported; the signature with its day and authority is not on record yet."
        );

    /// <summary>No award under the agreement was given on the day.</summary>
    public static ErrorDefinition OccasionNoAward { get; } =
        new("OCCASION-NO-AWARD", "Tidak ada penghargaan menurut {agreement} pada {day}.", "No award under {agreement} was given on {day}.");

    /// <summary>A programme or facility does not exist on the day.</summary>
    public static ErrorDefinition OccasionNotThere { get; } =
        new("OCCASION-NOT-THERE", "{what} {id} belum ada atau tidak ada lagi pada {day}.", "The {what} {id} does not exist on {day}.");

    /// <summary>A cohort began before it was opened.</summary>
    public static ErrorDefinition OccasionBeganBefore { get; } =
        new(
            "OCCASION-BEGAN-BEFORE",
            "Angkatan {cohort} sudah mulai pada {first}, sebelum acara, {day}.",
            "The cohort {cohort} began on {first}, before the occasion, {day}."
        );
}
