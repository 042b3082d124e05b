namespace Pembinaan.Domain.Rules;

/// <content>Why a stored decision cannot be replayed.</content>
public static partial class RuleErrors
{
    /// <summary>The receipt is of another rule book.</summary>
    public static ErrorDefinition ReceiptOtherBook { get; } =
        new("RECEIPT-OTHER-BOOK", "Keputusan itu dibuat menurut {theirs}, bukan {book}.", "The decision was made by {theirs}, not by {book}.");

    /// <summary>The book no longer has the version.</summary>
    public static ErrorDefinition ReceiptVersionGone { get; } =
        new(
            "RECEIPT-VERSION-GONE",
            "Kumpulan aturan {book} tidak lagi memuat versi {version}.",
            "The rule book {book} no longer has the version {version}.",
            ResultStatus.NotFound
        );

    /// <summary>The version, or that there was none, does not apply to the day any more.</summary>
    public static ErrorDefinition ReceiptVersionMoved { get; } =
        new(
            "RECEIPT-VERSION-MOVED",
            "Menurut kumpulan aturan {book} yang sekarang, pada {day} berlaku versi lain daripada saat keputusan dibuat.",
            "By the rule book {book} as it is now, another version applies to {day} than when the decision was made."
        );

    /// <summary>The version's content is not what it was.</summary>
    public static ErrorDefinition ReceiptRulesDiffer { get; } =
        new(
            "RECEIPT-RULES-DIFFER",
            "Isi aturan versi {version} berbeda dari saat keputusan dibuat.",
            "The content of the version {version} differs from when the decision was made."
        );

    /// <summary>A fact handed in is not the one decided on.</summary>
    public static ErrorDefinition ReceiptFactDiffers { get; } =
        new("RECEIPT-FACT-DIFFERS", "Fakta \"{fact}\" berbeda dari saat keputusan dibuat.", "The fact \"{fact}\" differs from when the decision was made.");

    /// <summary>A waiver of the receipt cannot be given any more.</summary>
    public static ErrorDefinition ReceiptWaiverDiffers { get; } =
        new(
            "RECEIPT-WAIVER-DIFFERS",
            "Pengesampingan aturan {code} tidak dapat diberikan lagi; putuskan lagi tanpa itu.",
            "The waiver of the rule {code} cannot be given any more; decide again without it."
        );

    /// <summary>The same rules and facts give another answer: a function changed without a new revision, or the library did.</summary>
    public static ErrorDefinition ReceiptAnswerDiffers { get; } =
        new(
            "RECEIPT-ANSWER-DIFFERS",
            "Aturan dan fakta yang sama memberi jawaban lain ({before} menjadi {after}); periksa fungsi yang diubah tanpa menaikkan revisinya.",
            "The same rules and facts give another answer ({before} became {after}); look for a function that was changed without raising its revision.",
            ResultStatus.Error
        );

    /// <summary>The receipt does not say what it said when it was made.</summary>
    public static ErrorDefinition ReceiptNotGenuine { get; } =
        new(
            "RECEIPT-NOT-GENUINE",
            "Isi tanda keputusan itu tidak sesuai dengan jejak isinya; isinya telah berubah sejak keputusan dibuat.",
            "The content of the receipt does not fit its hash; it has been changed since the decision was made."
        );

    /// <summary>There is no fact of that name in the receipt.</summary>
    public static ErrorDefinition ReceiptNoSuchFact { get; } =
        new(
            "RECEIPT-NO-SUCH-FACT",
            "Tanda keputusan itu tidak memuat fakta bernama {fact}; sebutkan salah satu fakta yang dimuatnya.",
            "The receipt holds no fact named {fact}; name one of the facts that it holds.",
            ResultStatus.NotFound
        );

    /// <summary>The fact was kept without a salt, so that its hash would give its value away.</summary>
    public static ErrorDefinition ReceiptNotSalted { get; } =
        new(
            "RECEIPT-NOT-SALTED",
            "Fakta {fact} disimpan tanpa salt, sehingga nilainya dapat ditebak dari jejak isinya; hanya fakta dengan salt yang dapat dihapus.",
            "The fact {fact} was kept without a salt, so that its value can be guessed from its hash; only a salted fact can be redacted."
        );

    /// <summary>A fact is redacted at an instant before the day that was decided for.</summary>
    public static ErrorDefinition ReceiptRedactedEarlier { get; } =
        new(
            "RECEIPT-REDACTED-EARLIER",
            "Saat penghapusan, {at}, lebih awal daripada hari yang diputuskan, {day}; periksa saat penghapusan.",
            "The instant of the redaction, {at}, is before the day that was decided for, {day}; check that instant."
        );

    /// <summary>A fact of the receipt was redacted, so that it cannot be said whether the decision would be the same.</summary>
    public static ErrorDefinition ReceiptRedacted { get; } =
        new(
            "RECEIPT-REDACTED",
            "Fakta \"{fact}\" sudah dihapus pada {at}, sehingga belum dapat ditentukan apakah keputusannya sama.",
            "The fact \"{fact}\" was redacted at {at}, so whether the decision is the same cannot be determined."
        );
}
