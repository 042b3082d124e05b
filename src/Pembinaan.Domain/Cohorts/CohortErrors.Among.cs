namespace Pembinaan.Domain.Cohorts;

/// <content>What a cohort meets among other cohorts and people, and what is to be done.</content>
public static partial class CohortErrors
{
    /// <summary>A space is wanted by two cohorts at one time.</summary>
    public static ErrorDefinition SpaceTaken { get; } =
        new(
            "COHORT-SPACE-TAKEN",
            "{what} sudah dipakai: sesi {session} pada {day} bersamaan dengan sesi {other} dari angkatan {cohort}.",
            "{what} is taken: the session {session} on {day} is at the time of the session {other} of the cohort {cohort}.",
            ResultStatus.Conflict
        );

    /// <summary>The zone of a plan is not that of its facility on the first day.</summary>
    public static ErrorDefinition ZoneDiffers { get; } =
        new(
            "COHORT-ZONE-DIFFERS",
            "Rencana memakai waktu {zone}, sedangkan UPT berada di zona waktu {its} pada {day}.",
            "The plan is in {zone}; the facility lies in the time zone {its} on {day}."
        );

    /// <summary>An instructor is wanted by two cohorts at one time.</summary>
    public static ErrorDefinition InstructorTaken { get; } =
        new(
            "COHORT-INSTRUCTOR-TAKEN",
            "Pengajar {what} sudah mengajar: sesi {session} pada {day} bersamaan dengan sesi {other} dari angkatan {cohort}.",
            "The instructor {what} teaches elsewhere: the session {session} on {day} is at the time of the session {other} of the cohort {cohort}.",
            ResultStatus.Conflict
        );

    /// <summary>Somebody would have to be in two places.</summary>
    public static ErrorDefinition PersonTaken { get; } =
        new(
            "COHORT-PERSON-TAKEN",
            "Peserta {what} dijadwalkan pada dua sesi sekaligus: {session} pada {day} dan {other} dari angkatan {cohort}.",
            "{what} would be in two sessions at once: {session} on {day} and {other} of the cohort {cohort}."
        );

    /// <summary>Pembinaan is to open and the legal status of the day gives ground for another function.</summary>
    /// <remarks>Source: UU 22/2022 art. 29; UU 22/2022 art. 50; UU 22/2022 art. 55.</remarks>
    public static ErrorDefinition PembinaanNotForStatus { get; } =
        new(
            "COHORT-PEMBINAAN-STATUS",
            "Status hukum {participant} pada {day} memberi dasar untuk {track}, bukan untuk Pembinaan.",
            "The legal status of {participant} on {day} gives ground for {track}, not for Pembinaan.",
            basis: Basis.Law(Instruments.Uu22Of2022.Article("29"), Instruments.Uu22Of2022.Article("50"), Instruments.Uu22Of2022.Article("55"))
        );

    /// <summary>Pembinaan is to open and no Litmas for it is on record.</summary>
    /// <remarks>Source: UU 22/2022 art. 36(4-6); UU 22/2022 art. 48(5-6).</remarks>
    public static ErrorDefinition PembinaanWithoutLitmas { get; } =
        new(
            "COHORT-PEMBINAAN-LITMAS",
            "Belum ada Litmas untuk Pembinaan {participant} pada {day}; Pembinaan dibuka berdasarkan Litmas.",
            "No Litmas for the Pembinaan of {participant} is on record on {day}; Pembinaan opens on the basis of a Litmas.",
            basis: Basis.Law(Instruments.Uu22Of2022.Article("36", "4-6"), Instruments.Uu22Of2022.Article("48", "5-6"))
        );

    /// <summary>Pembinaan is to open and it is not known whether there is a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 36(4-6); UU 22/2022 art. 48(5-6).</remarks>
    public static ErrorDefinition LitmasNotKnown { get; } =
        new(
            "COHORT-LITMAS-NOT-KNOWN",
            "Belum diketahui apakah {participant} mempunyai Litmas untuk Pembinaan pada {day}.",
            "Whether {participant} has a Litmas for Pembinaan on {day} is not known.",
            basis: Basis.Law(Instruments.Uu22Of2022.Article("36", "4-6"), Instruments.Uu22Of2022.Article("48", "5-6"))
        );

    /// <summary>Hours on a day after the release.</summary>
    /// <remarks>Source: UU 22/2022 art. 46; UU 22/2022 art. 53.</remarks>
    public static ErrorDefinition HeldAfterRelease { get; } =
        new(
            "COHORT-HELD-AFTER-RELEASE",
            "Kehadiran {participant} dicatat pada {days}, sesudah tanggal bebasnya menurut data.",
            "{participant} is recorded as present on {days}, after the day of release on record.",
            basis: Basis.Law(Instruments.Uu22Of2022.Article("46"), Instruments.Uu22Of2022.Article("53"))
        );

    /// <summary>Hours on a day on which the sentence was not served, as in an escape.</summary>
    public static ErrorDefinition HeldNotServing { get; } =
        new(
            "COHORT-HELD-NOT-SERVING",
            "Kehadiran {participant} dicatat pada {days}, padahal menurut data pidananya tidak dijalani pada hari itu (misalnya melarikan diri); periksa "
                + "keduanya.",
            "{participant} is recorded as present on {days}, on which the sentence was not served by what is on record, as in an escape; check both."
        );

    /// <summary>
    /// Nobody looked whether somebody on a sheet was released, because neither the legal status nor a day of release is known for the day. Each is told alone.
    /// </summary>
    public static ErrorDefinition ReleaseNotChecked { get; } =
        new(
            "COHORT-RELEASE-NOT-CHECKED",
            "Belum diperiksa apakah {participant} yang hadir sudah bebas; berkas tidak memuat status hukum maupun tanggal bebasnya untuk hari itu.",
            "Whether {participant}, who was present, was released was not checked; the dossier has neither the legal status of that day nor a day of release."
        );

    /// <summary>The legal status gives another function than the one under which somebody takes part.</summary>
    /// <remarks>Source: UU 22/2022 art. 24; UU 22/2022 art. 29; UU 22/2022 art. 38; UU 22/2022 art. 50; UU 22/2022 art. 55.</remarks>
    public static ErrorDefinition TrackDiffers { get; } =
        new(
            "COHORT-TRACK-DIFFERS",
            "{participant} tercatat dalam {track}, sedangkan status hukumnya memberi dasar untuk {other}.",
            "{participant} is on record under {track}, while the legal status gives ground for {other}.",
            basis: Basis.Law(
                Instruments.Uu22Of2022.Article("24"),
                Instruments.Uu22Of2022.Article("29"),
                Instruments.Uu22Of2022.Article("38"),
                Instruments.Uu22Of2022.Article("50"),
                Instruments.Uu22Of2022.Article("55")
            )
        );

    /// <summary>Pelayanan has ended and what Pembinaan rests on is on record.</summary>
    /// <remarks>Source: UU 22/2022 art. 36(4-6); UU 22/2022 art. 38.</remarks>
    public static ErrorDefinition PembinaanToOpen { get; } =
        new(
            "COHORT-TO-OPEN",
            "{participant} berada antara Pelayanan dan Pembinaan, dan Litmas untuk Pembinaan sudah ada.",
            "{participant} is between Pelayanan and Pembinaan, and there is a Litmas for Pembinaan.",
            basis: Basis.Law(Instruments.Uu22Of2022.Article("36", "4-6"), Instruments.Uu22Of2022.Article("38"))
        );

    /// <summary>A transfer to another agreement was taken back by half: the change of provider that was recorded with it was not, or only that was.</summary>
    public static ErrorDefinition TransferByHalf { get; } =
        new(
            "COHORT-TRANSFER-BY-HALF",
            "Pengalihan {cohort} ke {agreement} mulai {day} dan pergantian penyelenggaranya dicatat bersama, tetapi kini hanya {counts} yang masih berlaku; "
                + "batalkan juga yang itu, atau catat kembali keduanya.",
            "The transfer of {cohort} to {agreement} from {day} and the change of its provider were recorded together, but only {counts} still counts; annul "
                + "that too, or record both again."
        );

    /// <summary>A waiver by which somebody was let in has ended.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static ErrorDefinition WaiverEnded { get; } =
        new(
            "COHORT-WAIVER-ENDED",
            "Pengesampingan {rule} bagi {participant} berakhir pada {last}.",
            "The waiver of {rule} for {participant} ended on {last}.",
            basis: Basis.FacilityPolicy
        );

    /// <summary>A session whose day has come and that is not on record as held.</summary>
    public static ErrorDefinition SessionToHold { get; } =
        new("COHORT-TO-HOLD", "Daftar hadir sesi {session} pada {day} belum dicatat.", "The sheet of the session {session} on {day} is not on record.");

    /// <summary>An application that was not answered.</summary>
    public static ErrorDefinition ApplicationToAnswer { get; } =
        new("COHORT-TO-ANSWER", "Permohonan {participant} tanggal {day} belum dijawab.", "The application of {participant} of {day} is not answered.");

    /// <summary>People wait and seats are free.</summary>
    public static ErrorDefinition SeatsForThoseWaiting { get; } =
        new("COHORT-TO-SELECT", "Tempat kosong: {free}; orang dalam daftar tunggu: {waiting}.", "Free seats: {free}; people on the waiting list: {waiting}.");

    /// <summary>Every session was held, and a unit of somebody is neither reached nor closed to a further assessment.</summary>
    public static ErrorDefinition ToAssess { get; } =
        new("COHORT-TO-ASSESS", "Penilaian {participant} masih terbuka.", "The assessment of {participant} is still open.");

    /// <summary>A completion that is settled and not on record.</summary>
    public static ErrorDefinition CompletionToRecord { get; } =
        new(
            "COHORT-TO-COMPLETE",
            "Hasil {participant} sudah tetap dan belum dicatat.",
            "The result of {participant} is settled and not on record."
        );

    /// <summary>A result on record that is not what the records say any more.</summary>
    public static ErrorDefinition ResultDiffers { get; } =
        new(
            "COHORT-RESULT-DIFFERS",
            "Hasil {participant} yang ditetapkan tidak sesuai lagi dengan catatan. Batalkan hasil itu, lalu tetapkan lagi.",
            "The result of {participant} on record is not what the records say any more. Annul it and put the result on record again."
        );

    /// <summary>A paper that was earned and not issued.</summary>
    /// <remarks>Source: PP 32/1999 art. 13 (on education and teaching; of training by analogy).</remarks>
    public static ErrorDefinition CertificateToIssue { get; } =
        new(
            "COHORT-TO-CERTIFY",
            "{paper} bagi {participant} belum diterbitkan.",
            "{paper} for {participant} is not issued.",
            basis: Basis
                .Law(Instruments.Pp32Of1999.Article("13"))
                .Noting(new("tentang pendidikan dan pengajaran; bagi pelatihan sebagai analogi", "on education and teaching; of training by analogy"))
        );

    /// <summary>A certificate that records no longer support, or whose days are covered no more.</summary>
    public static ErrorDefinition CertificateUnderReview { get; } =
        new("COHORT-TO-CONFIRM", "Sertifikat {number} harus ditinjau kembali.", "The certificate {number} must be reviewed.");
}
