namespace Pembinaan.Domain.Dossiers;

/// <content>People who get other pseudonyms, or have two.</content>
public static partial class DossierErrors
{
    /// <summary>Two people would have one pseudonym. Nobody is named: who is meant follows from the map.</summary>
    public static ErrorDefinition NamesCollide { get; } =
        new(
            "DOSSIER-NAMES-COLLIDE",
            "Pseudonim baru yang diberikan kepada lebih dari satu orang, atau masih dipakai orang lain: {count}; "
            + "setiap orang harus mendapat pseudonim sendiri.",
            "New pseudonyms given to more than one person, or still in use by somebody else: {count}; each person must get one of their own."
        );

    /// <summary>People of the dossier are not in the map and keep their pseudonyms; a warning.</summary>
    public static ErrorDefinition NamesKept { get; } =
        new(
            "DOSSIER-NAMES-KEPT",
            "Orang dalam berkas yang tidak ada dalam daftar pseudonim baru dan tetap memakai yang lama: {count}.",
            "People of the dossier who are not in the map of new pseudonyms and keep theirs: {count}."
        );

    /// <summary>The map gives new pseudonyms to people whom no root of the dossier names; a warning.</summary>
    public static ErrorDefinition NamesUnknown { get; } =
        new(
            "DOSSIER-NAMES-UNKNOWN",
            "Pseudonim lama dalam daftar yang tidak disebut dalam berkas: {count}; periksa penulisannya, atau muat berkas yang menyebutnya.",
            "Old pseudonyms of the map that nothing in the dossier names: {count}; check how they are written, or load what names them."
        );

    /// <summary>A pseudonym is to be merged with, or taken apart from, itself.</summary>
    public static ErrorDefinition MergeOfOne { get; } =
        new(
            "DOSSIER-MERGE-OF-ONE",
            "Kedua pseudonim itu sama; sebutkan dua pseudonim yang berbeda.",
            "The two pseudonyms are the same; name two that differ."
        );

    /// <summary>Two pseudonyms are on record in one cohort.</summary>
    public static ErrorDefinition MergeCohort { get; } =
        new(
            "DOSSIER-MERGE-COHORT",
            "Kedua pseudonim tercatat dalam angkatan {cohort}, padahal satu orang tidak dapat tercatat dua kali di sana; "
            + "jika memang satu orang, batalkan dulu catatan yang keliru.",
            "Both pseudonyms are on record in the cohort {cohort}, where one person cannot be twice; if they are one person, first annul what is wrong there.",
            ResultStatus.Conflict
        );

    /// <summary>Two pseudonyms were present at one time in two places.</summary>
    public static ErrorDefinition MergePresence { get; } =
        new(
            "DOSSIER-MERGE-PRESENCE",
            "Pada {day} kedua pseudonim hadir pada waktu yang sama: sesi {session} dari angkatan {cohort} dan sesi {other} dari angkatan {otherCohort}; "
            + "jika memang satu orang, koreksi dulu kehadiran yang keliru.",
            "On {day} both pseudonyms were present at one time: in the session {session} of the cohort {cohort} and the session {other} of the cohort "
            + "{otherCohort}; if they are one person, first correct the presence that is wrong.",
            ResultStatus.Conflict
        );

    /// <summary>Two pseudonyms are to be at one time in two places, in sessions of which one is still to come; a warning.</summary>
    public static ErrorDefinition MergePlanned { get; } =
        new(
            "DOSSIER-MERGE-PLANNED",
            "Pada {day} orang itu dijadwalkan dalam dua sesi pada waktu yang sama: sesi {session} dari angkatan {cohort} dan sesi {other} dari angkatan "
            + "{otherCohort}; ubah salah satu jadwalnya.",
            "On {day} the person is to be in two sessions at one time: the session {session} of the cohort {cohort} and the session {other} of the cohort "
            + "{otherCohort}; change one of the two plans."
        );

    /// <summary>Two pseudonyms hold the same paper.</summary>
    public static ErrorDefinition MergeCertificate { get; } =
        new(
            "DOSSIER-MERGE-CERTIFICATE",
            "Kedua pseudonim memegang {paper} yang sama: {number} dari angkatan {cohort} dan {other} dari angkatan {otherCohort}; "
            + "jika memang satu orang, cabut atau ganti dulu salah satunya.",
            "Both pseudonyms hold the same {paper}: {number} of the cohort {cohort} and {other} of the cohort {otherCohort}; "
            + "if they are one person, first revoke or replace one of them.",
            ResultStatus.Conflict
        );

    /// <summary>Facts handed in about two pseudonyms are known of both, and not the same. Which is told, and never what they are.</summary>
    public static ErrorDefinition MergeFacts { get; } =
        new(
            "DOSSIER-MERGE-FACTS",
            "Fakta yang disertakan tentang kedua pseudonim berbeda: {facts}; sertakan fakta yang sama tentang keduanya, atau hanya tentang salah satunya.",
            "The facts handed in about the two pseudonyms differ: {facts}; hand in the same of both, or of one of them only.",
            ResultStatus.Conflict
        );

    /// <summary>Two pseudonyms are one from now on; a warning, because only the dossier as it was before can take them apart again.</summary>
    public static ErrorDefinition Merged { get; } =
        new(
            "DOSSIER-MERGED",
            "Kedua pseudonim kini satu. Hanya dengan catatan sebelumnya keduanya dapat dipisahkan lagi; simpan catatan itu jika mungkin harus dibatalkan.",
            "The two pseudonyms are one now. Only the roots as they were before can take them apart again; keep them if it may have to be undone."
        );

    /// <summary>The pseudonym that somebody is to get back is in use.</summary>
    public static ErrorDefinition UnmergeTaken { get; } =
        new(
            "DOSSIER-UNMERGE-TAKEN",
            "Pseudonim {participant} masih atau sudah dipakai lagi dalam berkas, sehingga tidak dapat diberikan kembali; "
            + "periksa apakah keduanya memang sudah digabungkan.",
            "The pseudonym {participant} is in use in the dossier, so it cannot be given back; check whether the two were merged at all.",
            ResultStatus.Conflict
        );

    /// <summary>An entry names the person, and nothing tells which of the two it is about.</summary>
    public static ErrorDefinition UnmergeUndetermined { get; } =
        new(
            "DOSSIER-UNMERGE-UNDETERMINED",
            "Entri {entry} tidak ada dalam berkas sebelum penggabungan, atau menyebut keduanya dan sudah diubah; nyatakan tentang siapa entri itu.",
            "The entry {entry} is not in the dossier from before the merger, or names both and was rewritten since; say about whom it is.",
            ResultStatus.Conflict
        );
}
