namespace Pembinaan.Domain.Offices;

/// <summary>Errors about posts, holders and authority to sign.</summary>
public static partial class OfficeErrors
{
    /// <summary>A post that is not known.</summary>
    public static ErrorDefinition UnknownPost { get; } =
        new("OFFICE-POST-UNKNOWN", "Jabatan {post} tidak dikenal.", "The post {post} is not known.", ResultStatus.NotFound);

    /// <summary>A post that is known already.</summary>
    public static ErrorDefinition PostExists { get; } =
        new("OFFICE-POST-EXISTS", "Jabatan {post} sudah ada.", "The post {post} exists already.", ResultStatus.Conflict);

    /// <summary>A period or day on which the post does not exist.</summary>
    public static ErrorDefinition OutsidePost { get; } =
        new(
            "OFFICE-OUTSIDE-POST",
            "Masa yang dimaksud ({period}) harus seluruhnya berada dalam masa adanya jabatan {post} ({days}).",
            "These days ({period}) must all lie within the days on which the post {post} exists ({days})."
        );

    /// <summary>A post has one holder at a time.</summary>
    public static ErrorDefinition HoldersOverlap { get; } =
        new(
            "OFFICE-HOLDERS-OVERLAP",
            "Jabatan {post} sudah dipegang {name}, {period}; akhiri lebih dahulu atau pilih hari lain.",
            "The post {post} is held by {name}: {period}; end that first, or choose other days.",
            ResultStatus.Conflict
        );

    /// <summary>Only one person acts in a post at a time.</summary>
    public static ErrorDefinition ActingOverlap { get; } =
        new(
            "OFFICE-ACTING-OVERLAP",
            "Jabatan {post} sudah dijalankan {name} sebagai pelaksana, {period}; akhiri lebih dahulu atau pilih hari lain.",
            "{name} is acting in the post {post}: {period}; end that first, or choose other days.",
            ResultStatus.Conflict
        );

    /// <summary>A Plt or Pj stands in for nobody: the post has a holder.</summary>
    public static ErrorDefinition PltBesideHolder { get; } =
        new(
            "OFFICE-PLT-BESIDE-HOLDER",
            "Jabatan {post} dijalankan {acting} padahal ada pejabat definitif, {name}, {period}.",
            "A {acting} acts in the post {post} although it is held by {name}: {period}."
        );

    /// <summary>One identity is on record under two names, which may be two people; a warning.</summary>
    public static ErrorDefinition OfficialOtherName { get; } =
        new(
            "OFFICE-OFFICIAL-OTHER-NAME",
            "Identitas {official} sudah tercatat atas nama {earlier}, dan kini atas nama {name}; periksa apakah orangnya memang sama.",
            "The identity {official} is on record as {earlier}, and now as {name}; check whether it is the same person."
        );

    /// <summary>Somebody who is not in the post cannot leave it.</summary>
    public static ErrorDefinition NotInPost { get; } =
        new(
            "OFFICE-NOT-IN-POST",
            "{official} tidak menduduki jabatan {post} pada {day}.",
            "{official} is not in the post {post} on {day}.",
            ResultStatus.NotFound
        );

    /// <summary>Somebody is in the post in two ways on the day, for example as Plt and as its holder, and it is not said which of them ends.</summary>
    public static ErrorDefinition TenureAmbiguous { get; } =
        new(
            "OFFICE-TENURE-AMBIGUOUS",
            "{official} menduduki jabatan {post} pada {day} dengan lebih dari satu dasar ({tenures}); sebutkan masa jabatan mana yang berakhir.",
            "{official} is in the post {post} on {day} in more than one way ({tenures}); say which of them ends."
        );

    /// <summary>A post that is abolished has a title known from a later day, which stays.</summary>
    public static ErrorDefinition PostGoesOn { get; } =
        new(
            "OFFICE-POST-GOES-ON",
            "Jabatan ini sudah tercatat lagi mulai {day} sebagai {post}; catatan itu tetap. Batalkan catatan itu jika jabatan ini tidak ada lagi.",
            "The post is on record again from {day} on as {post}; that entry stays. Annul it if the post exists no more."
        );

    /// <summary>A mandate or power of attorney that is not on record, or not on that day.</summary>
    public static ErrorDefinition UnknownGrant { get; } =
        new(
            "OFFICE-GRANT-UNKNOWN",
            "Tidak ada mandat atau surat kuasa {id} pada {day}.",
            "There is no mandate or power of attorney {id} on {day}.",
            ResultStatus.NotFound
        );

    /// <summary>A mandate or power of attorney that is known already.</summary>
    public static ErrorDefinition GrantExists { get; } =
        new("OFFICE-GRANT-EXISTS", "Mandat atau surat kuasa {id} sudah ada.", "The mandate or power of attorney {id} exists already.", ResultStatus.Conflict);

    /// <summary>A sole mandate is for one post, a joint or several one for two or more different posts.</summary>
    public static ErrorDefinition MandatePosts { get; } =
        new(
            "OFFICE-MANDATE-POSTS",
            "Mandat diberikan kepada {count} jabatan; mandat sendiri harus diberikan kepada satu jabatan, mandat bersama atau masing-masing kepada "
            + "dua jabatan berbeda atau lebih.",
            "Posts to which the mandate is given: {count}. A sole mandate must be given to one post, a joint or several one to two or more different posts."
        );
}
