namespace Pembinaan.Domain.Journals;

/// <summary>Errors about journals.</summary>
public static class JournalErrors
{
    /// <summary>The identity was used for something else.</summary>
    public static ErrorDefinition EntryIdReused { get; } =
        new(
            "JOURNAL-ENTRY-REUSED",
            "Identitas entri {id} sudah dipakai untuk peristiwa lain.",
            "The entry identity {id} has been used for another event.",
            ResultStatus.Conflict
        );

    /// <summary>
    /// The instant lies before that of an earlier entry, by more than two clocks differ: sent again with an instant from that one on, the command is carried
    /// out.
    /// </summary>
    public static ErrorDefinition RecordedEarlier { get; } =
        new(
            "JOURNAL-TIME-DECREASES",
            "Saat pencatatan {at} mendahului saat pencatatan terakhir {last}; kirim ulang dengan saat pencatatan mulai {last}.",
            "The instant of recording, {at}, is before that of the last entry, {last}; send it again with an instant from {last} on.",
            ResultStatus.Conflict
        );

    /// <summary>That an entry is recorded before the last one: the same may be sent again once its clock is there.</summary>
    internal static DomainError Behind(Instant at, Instant last) =>
        RecordedEarlier.For("recording", Argument.Of("at", at), Argument.Of("last", last)).Until(last - at);

    /// <summary>What is redacted was recorded after the instant of its redaction.</summary>
    public static ErrorDefinition RedactedEarlier { get; } =
        new(
            "JOURNAL-REDACTED-EARLIER",
            "Entri {id} dicatat pada {recorded}, sesudah saat penghapusan, {at}; periksa saat penghapusan.",
            "The entry {id} was recorded at {recorded}, after the instant of the redaction, {at}; check that instant."
        );

    /// <summary>A text that is given says nothing: nothing of it can be seen. What may be missing is left out, and never blank.</summary>
    public static ErrorDefinition BlankText { get; } =
        new("JOURNAL-TEXT-BLANK", "Isian {field} kosong dan harus diisi.", "The field {field} is blank; fill it in.");

    /// <summary>
    /// A text holds half a character (an unpaired surrogate), so that it could not be read back, or a control character that is no line break and no tab.
    /// </summary>
    public static ErrorDefinition BrokenText { get; } =
        new("JOURNAL-TEXT", "Isian {field} memuat karakter yang rusak; tulis ulang.", "The field {field} holds a broken character; write it again.");

    /// <summary>A value that has to be given is missing from a record that is handed in.</summary>
    public static ErrorDefinition Missing { get; } = new("JOURNAL-MISSING", "Isian {field} belum ada.", "The field {field} is missing.");

    /// <summary>Entries of two journals are given for one.</summary>
    public static ErrorDefinition EntryOfAnother { get; } =
        new(
            "JOURNAL-ENTRY-OTHER",
            "Entri {id} tercatat dalam jurnal lain; muat hanya entri dari satu jurnal.",
            "Entry {id} was recorded in another journal; load the entries of one journal only."
        );

    /// <summary>A day lies outside the years with which the journal works.</summary>
    public static ErrorDefinition DayOutOfRange { get; } =
        new(
            "JOURNAL-DAY",
            "Tanggal {day} bukan tanggal kalender dalam tahun {first} sampai {last}{hint}.",
            "The day {day} is not a calendar day of the years {first} to {last}{hint}."
        );

    /// <summary>A length is more than a hundred years.</summary>
    public static ErrorDefinition LengthOutOfRange { get; } =
        new("JOURNAL-LENGTH", "Jangka waktu {length} melebihi seratus tahun.", "A length of {length} is more than a hundred years.");

    /// <summary>A time of day has a fraction of a second, which is not kept.</summary>
    public static ErrorDefinition TimeWithFraction { get; } =
        new(
            "JOURNAL-TIME-OF-DAY",
            "Jam pada isian {field} memuat pecahan detik; isikan detik yang utuh.",
            "The time in the field {field} has a fraction of a second; give whole seconds."
        );

    /// <summary>The clock of a stored entry was not behind its instant of recording, or further than is put right.</summary>
    public static ErrorDefinition ClockUnfit { get; } =
        new(
            "JOURNAL-CLOCK",
            "Waktu menurut jam yang tertinggal, {clock}, harus lebih awal daripada waktu pencatatan, {recorded}, dengan selisih paling banyak dua detik.",
            "The time of a clock that was behind, {clock}, must be earlier than the instant of recording, {recorded}, by at most two seconds."
        );

    /// <summary>An entry does not stand in its place in the order.</summary>
    public static ErrorDefinition SequenceBroken { get; } =
        new(
            "JOURNAL-SEQUENCE",
            "Entri {id} bernomor urut {sequence}, seharusnya {expected}.",
            "Entry {id} has the sequence number {sequence} instead of {expected}."
        );

    /// <summary>The reason of an annulment or correction is blank, or cannot be written and read back.</summary>
    public static ErrorDefinition ReasonUnreadable { get; } =
        new(
            "JOURNAL-REASON",
            "Alasan kosong atau memuat karakter yang rusak; tulis alasan tanpa karakter kendali.",
            "The reason is blank or holds a broken character; write a reason without control characters."
        );

    /// <summary>What is to be annulled is not in the journal.</summary>
    public static ErrorDefinition NothingToAnnul { get; } =
        new("JOURNAL-ANNUL-UNKNOWN", "Entri {id} tidak ada dalam jurnal.", "There is no entry {id} in the journal.", ResultStatus.NotFound);

    /// <summary>
    /// The entry was annulled or corrected already, or is itself an annulment. What was corrected is corrected again, or taken back, by the entry of its
    /// correction.
    /// </summary>
    public static ErrorDefinition CannotBeAnnulled { get; } =
        new(
            "JOURNAL-ANNUL-TWICE",
            "Entri {id} sudah dibatalkan atau dikoreksi, atau merupakan pembatalan.",
            "Entry {id} is annulled or corrected already, or is itself an annulment.",
            ResultStatus.Conflict
        );

    /// <summary>The first entry begins the journal; without it there would be nothing that the others are about.</summary>
    public static ErrorDefinition CannotAnnulBeginning { get; } =
        new(
            "JOURNAL-ANNUL-BEGINNING",
            "Entri pertama {id} memulai jurnal dan tidak dapat dibatalkan.",
            "The first entry, {id}, begins the journal and cannot be annulled.",
            ResultStatus.Conflict
        );

    /// <summary>A correction says how the same fact should have been recorded; another fact is annulled and recorded anew.</summary>
    public static ErrorDefinition CorrectionOfAnotherKind { get; } =
        new(
            "JOURNAL-CORRECT-KIND",
            "Koreksi atas entri {id} tidak sejenis atau tentang hal lain; harus peristiwa yang sejenis tentang hal yang sama. Yang lain dibatalkan lalu "
            + "dicatat baru.",
            "The correction of entry {id} is of another kind or about another thing; it must be an event of the same kind about the same thing. "
            + "Anything else is annulled and recorded anew."
        );

    /// <summary>The correction says what the entry says already.</summary>
    public static ErrorDefinition NothingToCorrect { get; } =
        new("JOURNAL-CORRECT-SAME", "Entri {id} sudah berbunyi demikian.", "Entry {id} says so already.", ResultStatus.Conflict);

    /// <summary>With the correction, an entry after it would have been refused.</summary>
    public static ErrorDefinition CorrectionContradicts { get; } =
        new(
            "JOURNAL-CORRECT-CONTRADICTS",
            "Dengan koreksi ini entri {id} tidak lagi mungkin: {reason}.",
            "With this correction entry {id} is no longer possible: {reason}.",
            ResultStatus.Conflict
        );

    /// <summary>A command was given to a view of the past.</summary>
    public static ErrorDefinition ReadOnlyView { get; } =
        new(
            "JOURNAL-READ-ONLY",
            "Ini pandangan sebagaimana diketahui pada {at}; perubahan dicatat pada keadaan terkini.",
            "This is a view as known at {at}; changes are recorded on the current state.",
            ResultStatus.Forbidden
        );

    /// <summary>A decision, or a command, was made for a revision that is no longer the current one.</summary>
    public static ErrorDefinition Stale { get; } =
        new(
            "JOURNAL-STALE",
            "Keadaan sudah berubah: dibuat untuk revisi {revision}, sekarang revisi {current}.",
            "The state has moved on: made for revision {revision}, now at revision {current}.",
            ResultStatus.Conflict
        );

    /// <summary>What is to begin is stored already, with a beginning of its own.</summary>
    public static ErrorDefinition ThereAlready { get; } =
        new("JOURNAL-THERE-ALREADY", "{id} sudah tercatat.", "{id} is on record already.", ResultStatus.Conflict);

    /// <summary>A journal without entries has no state.</summary>
    public static ErrorDefinition Empty { get; } = new("JOURNAL-EMPTY", "Jurnal tidak memuat satu entri pun.", "The journal holds no entry.");

    /// <summary>An entry that is not the first begins once more what has begun.</summary>
    public static ErrorDefinition BeginsTwice { get; } =
        new(
            "JOURNAL-BEGINS-TWICE",
            "Entri {id} memulai jurnal sekali lagi; hanya entri pertama yang memulainya.",
            "Entry {id} begins the journal once more; only the first entry begins it.",
            ResultStatus.Conflict
        );

    internal static DomainError? SecondBeginning(bool begins, EntryId id) => begins ? BeginsTwice.For("entry", Argument.Of("id", id.Value)) : null;

    /// <summary>The first entry of a journal does not begin anything.</summary>
    public static ErrorDefinition NoBeginning { get; } =
        new("JOURNAL-NO-BEGINNING", "Entri pertama {id} bukan peristiwa pembuka.", "The first entry, {id}, is not one that begins a journal.");

    /// <summary>That a reason is asked for and none is given.</summary>
    internal static DomainError NoReason(string field) => BlankText.For(field, Argument.Of("field", FieldNames.Of("reason")));
}
