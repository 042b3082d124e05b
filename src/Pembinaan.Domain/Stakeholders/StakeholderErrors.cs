namespace Pembinaan.Domain.Stakeholders;

/// <summary>Errors about stakeholders.</summary>
public static class StakeholderErrors
{
    /// <summary>A tax number without its form.</summary>
    public static ErrorDefinition NpwpForm { get; } =
        new("STAKEHOLDER-NPWP-FORM", "{text} bukan NPWP; NPWP harus terdiri atas 15 atau 16 angka.", "{text} is no NPWP; an NPWP must have 15 or 16 digits.");

    /// <summary>A business number without its form.</summary>
    public static ErrorDefinition NibForm { get; } =
        new("STAKEHOLDER-NIB-FORM", "{text} bukan NIB; NIB harus terdiri atas 13 angka.", "{text} is no NIB; an NIB must have 13 digits.");

    /// <summary>A cycle of parents.</summary>
    public static ErrorDefinition CycleOfParents { get; } =
        new(
            "STAKEHOLDER-PARENT-CYCLE",
            "{parent} sejak {day} sudah berada di bawah {child}; pilih induk lain.",
            "{parent} is under {child} itself from {day} on; choose another parent."
        );

    /// <summary>A stakeholder that is not known.</summary>
    public static ErrorDefinition Unknown { get; } =
        new("STAKEHOLDER-UNKNOWN", "Mitra {id} tidak dikenal.", "The stakeholder {id} is not known.", ResultStatus.NotFound);

    /// <summary>Merging with itself, directly or through others.</summary>
    public static ErrorDefinition MergedWithItself { get; } =
        new(
            "STAKEHOLDER-MERGE-SELF",
            "Catatan {id} tidak dapat digabung dengan dirinya sendiri, langsung atau melalui catatan lain; pilih catatan yang tidak digabung ke {id}.",
            "The record {id} cannot be merged with itself, directly or through others; choose a record that is not merged into {id}."
        );

    /// <summary>The record has been merged into another.</summary>
    public static ErrorDefinition Merged { get; } =
        new(
            "STAKEHOLDER-MERGED",
            "Catatan ini sudah digabung ke dalam {into}; catat perubahan di sana.",
            "This record has been merged into {into}; record the change there.",
            ResultStatus.Conflict
        );

    /// <summary>The record has not been merged.</summary>
    public static ErrorDefinition NotMerged { get; } =
        new("STAKEHOLDER-NOT-MERGED", "Catatan ini tidak digabung.", "This record has not been merged.", ResultStatus.Conflict);

    /// <summary>Dissolved without a successor.</summary>
    public static ErrorDefinition Dissolved { get; } =
        new("STAKEHOLDER-DISSOLVED", "{name} sudah bubar pada {day} tanpa penerus.", "{name} was dissolved on {day} without a successor.");

    /// <summary>Dissolved, and not settled who follows.</summary>
    public static ErrorDefinition SuccessorUndetermined { get; } =
        new(
            "STAKEHOLDER-SUCCESSOR-UNDETERMINED",
            "{name} sudah bubar pada {day} dan penerusnya belum ditetapkan; komitmen baru menunggu penetapan. Yang mungkin: {bodies}.",
            "{name} was dissolved on {day} and its successor is not settled; new commitments wait until it is. Possible: {bodies}."
        );

    /// <summary>Dissolved, and followed by one.</summary>
    public static ErrorDefinition Succeeded { get; } =
        new("STAKEHOLDER-SUCCEEDED", "{name} sudah bubar pada {day}; penerusnya {bodies}.", "{name} was dissolved on {day}; it is followed by {bodies}.");

    /// <summary>Dissolved, and followed by several.</summary>
    public static ErrorDefinition SeveralSuccessors { get; } =
        new(
            "STAKEHOLDER-SUCCESSORS-SEVERAL",
            "{name} sudah bubar pada {day} dan diteruskan oleh beberapa badan; sebutkan yang mana: {bodies}.",
            "{name} was dissolved on {day} and is followed by several bodies; name one: {bodies}."
        );

    /// <summary>Successors of a body that exists, or that has them already.</summary>
    public static ErrorDefinition NothingToSettle { get; } =
        new(
            "STAKEHOLDER-SUCCESSION-SETTLED",
            "Tidak ada penerus yang perlu ditetapkan pada {day}.",
            "There is no successor to be settled on {day}.",
            ResultStatus.Conflict
        );

    /// <summary>A succession that names the body itself, or one of several twice.</summary>
    public static ErrorDefinition SuccessorsUnclear { get; } =
        new(
            "STAKEHOLDER-SUCCESSORS-UNCLEAR",
            "Penerus tidak boleh kosong, ganda, atau badan itu sendiri.",
            "Successors must not be missing, repeated or the body itself."
        );

    /// <summary>A visit or talk that is on record already.</summary>
    public static ErrorDefinition EngagementExists { get; } =
        new("STAKEHOLDER-ENGAGEMENT-EXISTS", "Pertemuan {id} sudah tercatat.", "The visit or talk {id} is on record already.", ResultStatus.Conflict);

    /// <summary>A visit or talk that is not on record.</summary>
    public static ErrorDefinition EngagementUnknown { get; } =
        new("STAKEHOLDER-ENGAGEMENT-UNKNOWN", "Pertemuan {id} tidak tercatat.", "The visit or talk {id} is not on record.", ResultStatus.NotFound);

    /// <summary>A visit or talk without place, purpose or anybody present.</summary>
    public static ErrorDefinition EngagementIncomplete { get; } =
        new(
            "STAKEHOLDER-ENGAGEMENT-INCOMPLETE",
            "Catatan pertemuan belum lengkap; harus menyebut tempat, maksud, dan jabatan yang hadir.",
            "The record of the visit or talk is incomplete; it must name the place, the purpose and the offices present."
        );

    /// <summary>A person or body that is on record already.</summary>
    public static ErrorDefinition AssociateExists { get; } =
        new("STAKEHOLDER-ASSOCIATE-EXISTS", "Orang atau badan {id} sudah tercatat.", "The person or body {id} is on record already.", ResultStatus.Conflict);

    /// <summary>A person or body that is not brought on the day.</summary>
    public static ErrorDefinition AssociateUnknown { get; } =
        new(
            "STAKEHOLDER-ASSOCIATE-UNKNOWN",
            "Orang atau badan {id} tidak diikutsertakan oleh mitra ini pada {day}.",
            "The person or body {id} is not introduced by this partner on {day}.",
            ResultStatus.NotFound
        );

    /// <summary>Registration numbers without any number.</summary>
    public static ErrorDefinition NoNumber { get; } = new("STAKEHOLDER-NUMBER-MISSING", "Sebutkan NPWP atau NIB.", "Name an NPWP or an NIB.");

    /// <summary>A visit or talk is dated after the day on which it is recorded, wherever in the country that is.</summary>
    public static ErrorDefinition RecordedAhead { get; } =
        new(
            "STAKEHOLDER-RECORDED-AHEAD",
            "Tanggal {day} sesudah hari pencatatannya, {recorded}; catat setelah terjadi.",
            "The day {day} is after the day on which it is recorded, {recorded}; record it once it has happened."
        );

    /// <summary>It is under no body on the day.</summary>
    public static ErrorDefinition NoParent { get; } =
        new("STAKEHOLDER-PARENT-NONE", "Tidak ada induk pada {day}.", "There is no body above it on {day}.", ResultStatus.NotFound);

    /// <summary>The annulment brings back a merging or a body above, and whether that makes a cycle only a directory can tell.</summary>
    public static ErrorDefinition DirectoryNeeded { get; } =
        new(
            "STAKEHOLDER-DIRECTORY-NEEDED",
            "Pembatalan ini memberlakukan kembali penggabungan atau induk {id}; daftar mitra harus disertakan untuk memeriksa lingkaran.",
            "This annulment brings back that {id} was merged, or which body it stands under; the directory must be handed in to look for a cycle."
        );
}
