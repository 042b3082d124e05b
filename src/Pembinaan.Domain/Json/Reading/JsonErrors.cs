namespace Pembinaan.Domain.Json;

/// <summary>Faults of JSON text. The identifier of each error is the JSON path of the fault, such as <c>$.entries[2].event.period.lastDay</c>.</summary>
public static class JsonErrors
{
    /// <summary>The text is not JSON.</summary>
    public static ErrorDefinition Syntax { get; } =
        new("JSON-SYNTAX", "Bukan JSON yang sah (baris {line}, kolom {column}).", "This is not valid JSON (line {line}, column {column}).");

    /// <summary>More levels, one in the other, than are read.</summary>
    public static ErrorDefinition TooDeep { get; } =
        new(
            "JSON-DEPTH",
            "Susunannya lebih dalam daripada {most} tingkat; kurangi tingkatnya.",
            "This is nested deeper than {most} levels; take levels out."
        );

    /// <summary>A schema version where none is carried: only a dossier does, not a journal, an entry or what stands in them.</summary>
    public static ErrorDefinition SchemaElsewhere { get; } =
        new(
            "JSON-SCHEMA-ELSEWHERE",
            "Hanya berkas (dossier) yang memuat \"schema\"; jurnal dan entri tidak. Hapus isian ini.",
            "Only a dossier carries a \"schema\"; journals and entries do not. Leave this member out."
        );

    /// <summary>A member that this version of the library does not know; nothing is dropped in silence.</summary>
    public static ErrorDefinition UnknownMember { get; } =
        new(
            "JSON-UNKNOWN-MEMBER",
            "Isian \"{name}\" tidak dikenal oleh versi pustaka ini.",
            "The member \"{name}\" is not known to this version of the library."
        );

    /// <summary>A member that must be there is missing.</summary>
    public static ErrorDefinition MissingMember { get; } = new("JSON-MISSING-MEMBER", "Isian \"{name}\" wajib ada.", "The member \"{name}\" is missing.");

    /// <summary>A member that is given more than once.</summary>
    public static ErrorDefinition DuplicateMember { get; } =
        new("JSON-DUPLICATE-MEMBER", "Isian \"{name}\" muncul lebih dari sekali.", "The member \"{name}\" is given more than once.");

    /// <summary>A kind that this version of the library does not know.</summary>
    public static ErrorDefinition UnknownKind { get; } =
        new("JSON-UNKNOWN-KIND", "Jenis \"{kind}\" tidak dikenal oleh versi pustaka ini.", "The kind \"{kind}\" is not known to this version of the library.");

    /// <summary>A version, of a document or a slip, that is newer than this version of the library.</summary>
    public static ErrorDefinition UnknownSchema { get; } =
        new(
            "JSON-SCHEMA",
            "Skema versi {version} tidak dikenal; pustaka ini membaca sampai versi {newest}.",
            "The schema version {version} is not known; this library reads up to version {newest}."
        );

    /// <summary>A version from before those that this version of the library reads.</summary>
    public static ErrorDefinition EarlierSchema { get; } =
        new("JSON-SCHEMA-EARLIER", "Pustaka ini tidak membaca versi {version}; {remedy}.", "This library does not read version {version}; {remedy}.");

    /// <summary>A text that holds half a surrogate pair or bytes that are no UTF-8.</summary>
    public static ErrorDefinition BrokenText { get; } = new("JSON-BROKEN-TEXT", "Teks ini memuat karakter yang rusak.", "This text holds a broken character.");

    /// <summary>A member that is not known, in a document about people: its name may be personal and is not repeated.</summary>
    public static ErrorDefinition UnknownMemberWithheld { get; } =
        new(
            "JSON-UNKNOWN-MEMBER-WITHHELD",
            "Isian ke-{position} di sini tidak dikenal oleh versi pustaka ini; namanya tidak disebut karena dokumen ini tentang orang.",
            "Member number {position} here is not known to this version of the library; its name is withheld, as the document is about people."
        );

    /// <summary>More faults than are told.</summary>
    public static ErrorDefinition MoreFaults { get; } =
        new("JSON-MORE-FAULTS", "Masih ada kesalahan lain; hanya {count} yang pertama disebut.", "There are more faults; only the first {count} are told.");

    /// <summary>A value of another type than expected.</summary>
    public static ErrorDefinition WrongType { get; } = new("JSON-TYPE", "Seharusnya {expected}.", "It should be {expected}.");

    /// <summary>A value that does not have the expected form.</summary>
    public static ErrorDefinition MalformedValue { get; } =
        new("JSON-VALUE", "Nilai \"{value}\" bukan {expected}.", "The value \"{value}\" is not {expected}.");

    /// <summary>A text that must be filled in.</summary>
    public static ErrorDefinition BlankText { get; } = new("JSON-BLANK", "Teks tidak boleh kosong.", "The text must not be blank.");

    /// <summary>A value that its type refuses.</summary>
    public static ErrorDefinition RefusedValue { get; } =
        new("JSON-REFUSED", "Isian ini tidak dapat diterima: {detail}.", "What is given here cannot be accepted: {detail}.");

    /// <summary>Two segments of a timeline that share a day.</summary>
    public static ErrorDefinition SegmentsOverlap { get; } =
        new("JSON-SEGMENTS-OVERLAP", "Dua segmen garis waktu sama-sama mencakup {day}.", "Two segments of the timeline both cover {day}.");

    /// <summary>Two items of a document with the same identity.</summary>
    public static ErrorDefinition DuplicateId { get; } =
        new("JSON-DUPLICATE-ID", "Identitas {id} dipakai lebih dari sekali.", "The identity {id} is used more than once.");

    internal static string NoForm(Type type) =>
        $"{type} has no form of its own in JSON and would not be read again as it was. Put its identity, or the values of it that you need, into a type of "
        + "your own; roots, dossiers and entries with their events are written by PembinaanJson. Or add a converter of your own before AddPembinaan().";

    internal static DomainError OtherVersion(int version, int newest, LocalisedText earlier) =>
        version > newest
            ? UnknownSchema.For("", Argument.Of("version", version), Argument.Of("newest", newest))
            : EarlierSchema.For("", Argument.Of("version", version), Argument.Of("remedy", earlier));

    /// <summary>Whether it is of the version, which is told first: what another version has is not known.</summary>
    internal static bool IsOfVersion(DomainError fault) => fault.ErrorCode == UnknownSchema.Code || fault.ErrorCode == EarlierSchema.Code;

    internal static LocalisedText FirstSchema { get; } = new("versi skema dimulai dari 1", "schema versions begin with 1");

    internal static LocalisedText NewSlip { get; } = new("mintalah kutipan baru", "ask for a new slip");

    internal static LocalisedText BeyondLimits { get; } =
        new("nilainya di luar batas yang berlaku; berikan nilai di dalamnya", "the value is beyond its limits; give one within them");

    internal static LocalisedText Mismatch { get; } =
        new("nilai-nilainya tidak sesuai satu sama lain; sesuaikan salah satunya", "its values do not go together; change one of them");

    internal static LocalisedText AnnulsAlone { get; } =
        new(
            "\"annuls\" berdiri sendiri; koreksi memuat \"event\" dan \"corrects\"",
            "\"annuls\" stands alone; a correction has \"event\" and \"corrects\""
        );

    internal static LocalisedText NoTerms { get; } =
        new("pidana sementara harus menyebutkan paling sedikit satu lama pidana", "a fixed term must have at least one term");

    internal static LocalisedText NotOfMeasure { get; } =
        new("\"measure\" ini tidak memakainya; hapus", "this \"measure\" does not use it; leave it out");

    internal static LocalisedText Array { get; } = new("larik", "an array");

    internal static LocalisedText Item { get; } = new("isi yang bukan null", "an item that is not null");

    internal static LocalisedText Object { get; } = new("objek", "an object");

    internal static LocalisedText ObjectWithKind { get; } = new("objek dengan isian \"kind\"", "an object with a member \"kind\"");

    internal static LocalisedText WholeNumber { get; } = new("bilangan bulat", "a whole number");
}
