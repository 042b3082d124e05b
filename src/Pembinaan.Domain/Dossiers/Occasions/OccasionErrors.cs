namespace Pembinaan.Domain.Dossiers;

/// <summary>What does not agree between an occasion and the records that belong to it.</summary>
public static class OccasionErrors
{
    /// <summary>The day is not known.</summary>
    public static ErrorDefinition DayUnknown { get; } =
        new(
            "OCCASION-DAY-UNKNOWN",
            "Tanggal acara belum diketahui, sehingga belum dapat dibandingkan dengan catatan lain.",
            "The day of the occasion is not known, so that it cannot be held against other records."
        );

    /// <summary>An agreement was signed on another day.</summary>
    public static ErrorDefinition SignedOnOtherDay { get; } =
        new(
            "OCCASION-SIGNED-OTHER-DAY",
            "{agreement} ditandatangani untuk {party} pada {signed}, bukan pada hari acara, {day}.",
            "{agreement} was signed for {party} on {signed}, not on the day of the occasion, {day}."
        );

    /// <summary>An agreement states another day of signing.</summary>
    public static ErrorDefinition StatedOtherDay { get; } =
        new(
            "OCCASION-STATED-OTHER-DAY",
            "{agreement} mencantumkan hari penandatanganan {stated}, bukan hari acara, {day}.",
            "{agreement} states {stated} as the day of signing, not the day of the occasion, {day}."
        );

    /// <summary>An agreement states another place of signing.</summary>
    public static ErrorDefinition OtherPlace { get; } =
        new(
            "OCCASION-OTHER-PLACE",
            "{agreement} mencantumkan tempat penandatanganan {stated}, bukan tempat acara, {place}.",
            "{agreement} states {stated} as the place of signing, not that of the occasion, {place}."
        );

    /// <summary>No signature for a party is on record.</summary>
    public static ErrorDefinition NotSigned { get; } =
        new(
            "OCCASION-NOT-SIGNED",
            "Belum ada catatan tanda tangan {party} pada {agreement}.",
            "No signature of {party} under {agreement} is on record."
        );

    /// <summary>No award under the agreement was given on the day.</summary>
    public static ErrorDefinition NoAward { get; } =
        new("OCCASION-NO-AWARD", "Tidak ada penghargaan menurut {agreement} pada {day}.", "No award under {agreement} was given on {day}.");

    /// <summary>A programme or facility does not exist on the day.</summary>
    public static ErrorDefinition NotThere { get; } =
        new("OCCASION-NOT-THERE", "{what} {name} belum ada atau tidak ada lagi pada {day}.", "The {what} {name} does not exist on {day}.");

    /// <summary>A cohort began before it was opened.</summary>
    public static ErrorDefinition BeganBefore { get; } =
        new(
            "OCCASION-BEGAN-BEFORE",
            "Angkatan {cohort} sudah mulai pada {first}, sebelum acara, {day}.",
            "The cohort {cohort} began on {first}, before the occasion, {day}."
        );
}
