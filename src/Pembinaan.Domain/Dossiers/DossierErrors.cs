namespace Pembinaan.Domain.Dossiers;

/// <summary>Why roots make no dossier, and what a question needs that a dossier does not have.</summary>
public static partial class DossierErrors
{
    /// <summary>One root, occasion or person was handed in twice, alike or not.</summary>
    public static ErrorDefinition Twice { get; } =
        new(
            "DOSSIER-TWICE",
            "{id} disertakan lebih dari sekali; sertakan setiap identitas satu kali, dengan isinya yang terakhir.",
            "{id} was handed in more than once; hand in each identity once, with its last content."
        );

    /// <summary>A root is of an earlier revision than the one held.</summary>
    public static ErrorDefinition Older { get; } =
        new(
            "DOSSIER-OLDER",
            "{id} berevisi {revision}, sedangkan berkas memuat revisi {held}; muat ulang dan ulangi.",
            "{id} is of revision {revision}, and the dossier holds revision {held}; load it again and repeat.",
            ResultStatus.Conflict
        );

    /// <summary>A root has another history than the one held.</summary>
    public static ErrorDefinition OtherHistory { get; } =
        new(
            "DOSSIER-OTHER-HISTORY",
            "Jurnal {id} tidak melanjutkan jurnal yang dimuat berkas (revisi {held}); muat ulang dan ulangi, atau beri identitas lain jika itu hal lain.",
            "The journal of {id} does not continue the one that the dossier holds (revision {held}); load it again and repeat, or give it "
                + "another identity if it is another one.",
            ResultStatus.Conflict
        );

    /// <summary>Roots name each other in a circle.</summary>
    public static ErrorDefinition Cycle { get; } =
        new(
            "DOSSIER-CYCLE",
            "{ids} melingkar: {links}; koreksi salah satunya.",
            "{ids} form a circle: {links}; correct one of them."
        );

    /// <summary>A root that the question needs is not in the dossier. Undetermined: whether it exists is not said.</summary>
    public static ErrorDefinition Missing { get; } =
        new(
            "DOSSIER-MISSING",
            "Tidak ada dalam berkas: {role} {id}. Karena itu belum dapat ditentukan; muat dan sertakan yang tidak ada itu.",
            "Not in the dossier: the {role} {id}. So this cannot be determined; load what is missing and hand it in."
        );

    /// <summary>Something changed on which a decision rests, and made anew it does not let the person in.</summary>
    public static ErrorDefinition DecisionOutdated { get; } =
        new(
            "DOSSIER-DECISION-OUTDATED",
            "Sesudah keputusan dibuat, yang mendasarinya berubah: {changed}. Keputusan baru tidak mengizinkannya; alasannya disertakan.",
            "After the decision was made, what it rests on changed: {changed}. A new decision does not allow this; its reasons are given as well.",
            ResultStatus.Conflict
        );

    /// <summary>Nothing in the dossier names somebody about whom a receipt is said to be, or who is to be merged with somebody else.</summary>
    public static ErrorDefinition NobodyNamed { get; } =
        new(
            "DOSSIER-NOBODY-NAMED",
            "Tidak ada angkatan, rujukan atau fakta dalam berkas yang menyebut {participant}; periksa peserta yang dimaksud.",
            "No cohort, referral or fact of the dossier names {participant}; check which participant is meant.",
            ResultStatus.NotFound
        );

    /// <summary>The day by which decisions have to be over had not come at the redaction, so that nothing can be said of it.</summary>
    public static ErrorDefinition RedactionAhead { get; } =
        new(
            "DOSSIER-REDACTION-AHEAD",
            "Tanggal {day}, saat semua keputusan harus sudah berakhir, belum tiba pada waktu penghapusan ({at}); tanggal itu harus tanggal penghapusan atau "
                + "sebelumnya.",
            "The day {day}, by which decisions have to be over, had not come at the redaction ({at}); it must be the day of the redaction or an earlier one."
        );

    /// <summary>An enrolment that still runs rests on what should be redacted.</summary>
    public static ErrorDefinition StillEnrolled { get; } =
        new(
            "DOSSIER-STILL-ENROLLED",
            "{participant} masih mengikuti angkatan {cohort} pada {day} atau sesudahnya; "
                + "catatan yang mendasarinya baru dapat dihapus setelah itu berakhir. Jika sudah keluar, catat dulu keluarnya.",
            "{participant} takes part in the cohort {cohort} on {day} or later; what that rests on can be redacted only when it is over. If the "
                + "participant has left, record that first.",
            ResultStatus.Conflict
        );

    /// <summary>An application that is neither answered nor closed rests on what should be redacted.</summary>
    public static ErrorDefinition ApplicationOpen { get; } =
        new(
            "DOSSIER-APPLICATION-OPEN",
            "Permohonan {participant} untuk mengikuti angkatan {cohort} masih terbuka pada {day}; "
                + "catatan yang mendasarinya baru dapat dihapus setelah permohonan itu dijawab atau ditutup.",
            "The application of {participant} to join the cohort {cohort} is open on {day}; what it rests on can be redacted only when it is answered or "
                + "closed.",
            ResultStatus.Conflict
        );

    /// <summary>A certificate that stands rests on what should be redacted.</summary>
    public static ErrorDefinition CertificateStands { get; } =
        new(
            "DOSSIER-CERTIFICATE-STANDS",
            "Sertifikat {number} dari angkatan {cohort} masih berlaku pada {day} atau sesudahnya; "
            + "catatan yang mendasarinya baru dapat dihapus setelah itu berakhir.",
            "The certificate {number} of the cohort {cohort} stands on {day} or later; what it rests on can be redacted only when it is over.",
            ResultStatus.Conflict
        );

    /// <summary>A referral that still runs rests on what should be redacted.</summary>
    public static ErrorDefinition ReferralRuns { get; } =
        new(
            "DOSSIER-REFERRAL-RUNS",
            "Rujukan kerja {referral} masih berjalan pada {day}; catatan yang mendasarinya baru dapat dihapus setelah itu berakhir.",
            "The referral to work {referral} still runs on {day}; what it rests on can be redacted only when it is over.",
            ResultStatus.Conflict
        );

    /// <summary>A facility is left out that does not follow from the programme or the dossier.</summary>
    public static ErrorDefinition FacilityNotTold { get; } =
        new(
            "DOSSIER-FACILITY-OPEN",
            "UPT belum disebutkan dan tidak dapat disimpulkan: program tidak menyebut satu UPT sebagai penyelenggara, dan berkas memuat {count} UPT. Sebutkan "
                + "UPT-nya (facility).",
            "The facility is left out and does not follow: the programme names no facility as its only provider, and the dossier holds {count} facilities. "
                + "Hand in the facility."
        );

    /// <summary>A first day is left out that does not follow from what is declared.</summary>
    public static ErrorDefinition FirstDayNotTold { get; } =
        new(
            "DOSSIER-FIRST-DAY-OPEN",
            "Tanggal pertama belum disebutkan dan tidak dapat disimpulkan: isi berkas tidak dinyatakan lengkap menurut keadaan pada satu tanggal. Sebutkan "
                + "tanggal pertamanya (from).",
            "The first day is left out and does not follow: the dossier is not declared complete as known on one day. Hand in the first day (from)."
        );

    /// <summary>The question needs to know that everything of a kind is in the dossier.</summary>
    public static ErrorDefinition NotDeclared { get; } =
        new(
            "DOSSIER-NOT-DECLARED",
            "Belum dinyatakan bahwa berkas memuat {holding}, sehingga belum dapat ditentukan.",
            "It is not declared that the dossier holds {holding}, so this cannot be determined."
        );
}
