namespace Pembinaan.Domain.Cohorts;

/// <content>Papers and certificates.</content>
public static partial class CohortErrors
{
    /// <summary>The records support a certificate no longer; a warning.</summary>
    public static ErrorDefinition CertificateToReview { get; } =
        new(
            "COHORT-CERTIFICATE-TO-REVIEW",
            "Catatan tidak lagi mendukung sertifikat {number} milik {participant}; sertifikat itu perlu ditinjau.",
            "The records no longer support the certificate {number} of {participant}; it has to be reviewed."
        );

    /// <summary>The certificate was replaced already.</summary>
    public static ErrorDefinition CertificateReplacedAlready { get; } =
        new(
            "COHORT-CERTIFICATE-REPLACED",
            "Sertifikat {number} sudah diganti dengan {by}.",
            "The certificate {number} was replaced already, by {by}.",
            ResultStatus.Conflict
        );

    /// <summary>A party has no name on a day.</summary>
    public static ErrorDefinition NoName { get; } =
        new("COHORT-CERTIFICATE-NAME", "Tidak ada nama pada {day} untuk dicantumkan.", "There is no name to print for {day}.");

    /// <summary>The finding does not carry that paper; what it found comes with it, under the rules' own codes.</summary>
    public static ErrorDefinition PaperNotEarned { get; } =
        new(
            "COHORT-PAPER-NOT-EARNED",
            "Hasil {participant} tidak memberi hak atas {paper}.",
            "The result of {participant} gives no right to this paper: {paper}."
        );

    /// <summary>The curriculum does not offer the paper.</summary>
    public static ErrorDefinition PaperNotOffered { get; } =
        new("COHORT-PAPER-NOT-OFFERED", "Program ini tidak menawarkan {paper}.", "The programme does not offer this paper: {paper}.");

    /// <summary>Nothing is certified on sessions that are not covered.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 89 allows cooperation; no article makes an agreement a condition of a session.).</remarks>
    public static ErrorDefinition UncoveredDays { get; } =
        new(
            "COHORT-CERTIFICATE-UNCOVERED",
            "Bukti memuat hari yang tidak tercakup perjanjian: {days}.",
            "The evidence lies on days that no agreement covers: {days}.",
            basis: CoverageRules.AgreementCoversTheSession.Basis
        );

    /// <summary>A certificate dated before completion.</summary>
    public static ErrorDefinition IssuedBeforeCompletion { get; } =
        new(
            "COHORT-CERTIFICATE-EARLY",
            "Tanggal terbit {issued} mendahului hari lengkapnya bukti, {completed}.",
            "The day of issue, {issued}, is before the day on which the evidence was complete, {completed}."
        );

    /// <summary>A certificate of an outside body from before the first session, which cannot be what the cohort led to; a warning.</summary>
    public static ErrorDefinition CompetenceBeforeCohort { get; } =
        new(
            "COHORT-COMPETENCE-EARLY",
            "Sertifikat {number} bertanggal {issued}, sebelum sesi pertama, {first}; kompetensi itu tidak berasal dari angkatan ini.",
            "The certificate {number} is dated {issued}, before the first session, {first}; that competence does not come from this cohort."
        );

    /// <summary>A paper is not dated after the day on which its issue is recorded.</summary>
    public static ErrorDefinition IssuedAhead { get; } =
        new(
            "COHORT-CERTIFICATE-AHEAD",
            "Tanggal terbit {issued} sesudah tanggal pencatatannya, {recorded}; catat pada hari terbitnya.",
            "The day of issue, {issued}, is after the day on which it is recorded, {recorded}; record it on its day of issue."
        );

    /// <summary>That paper was issued; replace it instead.</summary>
    public static ErrorDefinition CertificateIssuedAlready { get; } =
        new(
            "COHORT-CERTIFICATE-ISSUED",
            "{participant} sudah memiliki {paper} bernomor {number}.",
            "{participant} already has a paper of this kind ({paper}), number {number}.",
            ResultStatus.Conflict
        );

    /// <summary>The number belongs to another certificate.</summary>
    public static ErrorDefinition NumberUsed { get; } =
        new(
            "COHORT-CERTIFICATE-NUMBER",
            "Nomor {number} sudah dipakai; beri nomor lain.",
            "The number {number} has been used; give another.",
            ResultStatus.Conflict
        );

    /// <summary>There is no such certificate.</summary>
    public static ErrorDefinition CertificateUnknown { get; } =
        new("COHORT-CERTIFICATE-UNKNOWN", "Sertifikat {number} tidak ada.", "There is no certificate {number}.", ResultStatus.NotFound);

    /// <summary>There is nothing to confirm.</summary>
    public static ErrorDefinition CertificateNotUnderReview { get; } =
        new(
            "COHORT-CERTIFICATE-NOT-REVIEWED",
            "Sertifikat {number} tidak sedang ditinjau.",
            "The certificate {number} is not under review.",
            ResultStatus.Conflict
        );

    /// <summary>The certificate was revoked already.</summary>
    public static ErrorDefinition CertificateRevokedAlready { get; } =
        new("COHORT-CERTIFICATE-REVOKED", "Sertifikat {number} sudah dicabut.", "The certificate {number} was revoked.", ResultStatus.Conflict);

    /// <summary>A certificate is not revoked from a day before its issue.</summary>
    public static ErrorDefinition RevokedBeforeIssue { get; } =
        new(
            "COHORT-CERTIFICATE-REVOKED-EARLY",
            "Sertifikat {number} tidak dapat dicabut mulai {day}, sebelum diterbitkan pada {issued}.",
            "The certificate {number} cannot be revoked from {day}, before its issue on {issued}."
        );

    /// <summary>A certificate is not replaced by one issued before it.</summary>
    public static ErrorDefinition ReplacedBeforeIssue { get; } =
        new(
            "COHORT-CERTIFICATE-REPLACED-EARLY",
            "Sertifikat {number} diterbitkan pada {issued}; penggantinya tidak dapat diterbitkan pada {day}, sebelum tanggal itu.",
            "The certificate {number} was issued on {issued}; what replaces it cannot be issued before, on {day}."
        );

    /// <summary>The content of a certificate is not what was issued; a warning.</summary>
    public static ErrorDefinition CertificateNotGenuine { get; } =
        new(
            "COHORT-CERTIFICATE-NOT-GENUINE",
            "Isi sertifikat {number} berbeda dari yang diterbitkan: jejak isinya tidak cocok.",
            "The content of the certificate {number} is not what was issued: its content hash does not match."
        );

    /// <summary>The person has no paper of the provider that stands.</summary>
    public static ErrorDefinition NoCertificateOf { get; } =
        new(
            "COHORT-CERTIFICATE-NONE",
            "{participant} tidak mempunyai sertifikat dari angkatan ini yang masih berlaku.",
            "{participant} has no certificate of this cohort that stands.",
            ResultStatus.NotFound
        );

    /// <summary>The text of a slip is not the one that was written.</summary>
    public static ErrorDefinition SlipChanged { get; } =
        new(
            "CERTIFICATE-SLIP-CHANGED",
            "Isi kutipan sertifikat ini berubah atau terpotong: jejak isinya tidak cocok. Mintalah kutipan baru.",
            "The content of this slip was changed or cut: its content hash does not match. Ask for a new slip."
        );

    /// <summary>The signature of a slip is no text in Base64.</summary>
    public static ErrorDefinition SlipSignatureBroken { get; } =
        new(
            "CERTIFICATE-SLIP-SIGNATURE",
            "Tanda tangan elektronik pada kutipan sertifikat ini rusak atau terpotong: bukan teks Base64. Mintalah kutipan baru.",
            "The signature of this slip is damaged or cut: it is not Base64 text. Ask for a new slip."
        );

    /// <summary>A slip says something else than the certificate on record.</summary>
    public static ErrorDefinition SlipDiffers { get; } =
        new(
            "CERTIFICATE-SLIP-DIFFERS",
            "Kutipan ini bukan dari sertifikat {number} yang tercatat; yang berbeda: {fields}.",
            "This slip is not one of the certificate {number} on record; what differs: {fields}.",
            ResultStatus.Conflict
        );

    /// <summary>
    /// A slip says what is on record and names another person: a forgery, or one from before the person got another pseudonym. Which of the two, the record
    /// does not tell without the secret that was given when the pseudonym was replaced.
    /// </summary>
    public static ErrorDefinition SlipOfAnotherIdentity { get; } =
        new(
            "CERTIFICATE-SLIP-IDENTITY",
            "Kutipan ini sesuai dengan sertifikat {number} yang tercatat, kecuali identitas orangnya. Apakah identitas itu diganti sesudah kutipan diberikan "
                + "belum dapat ditentukan; berikan kutipan baru kepada pemegang yang berhak.",
            "This slip says what the certificate {number} on record says, except for the person's identity. Whether that was replaced since the slip was "
                + "handed out cannot be determined; hand out a new slip to whoever is entitled to it.",
            ResultStatus.Conflict
        );

    /// <summary>Several bodies or schemes have the number.</summary>
    public static ErrorDefinition CertificateAmbiguous { get; } =
        new(
            "COHORT-CERTIFICATE-AMBIGUOUS",
            "Lebih dari satu lembaga atau skema memakai nomor {number}; sebutkan lembaga dan skemanya.",
            "More than one body or scheme has the number {number}; name body and scheme.",
            ResultStatus.Conflict
        );

    /// <summary>The printed last day of validity lies before the issue.</summary>
    public static ErrorDefinition ValidityBeforeIssue { get; } =
        new(
            "COHORT-CERTIFICATE-VALIDITY",
            "Hari terakhir masa berlaku, {last}, mendahului tanggal terbit {issued}.",
            "The last day of validity, {last}, is before the day of issue, {issued}."
        );

    /// <summary>Whether a certificate holds cannot be said, as nobody knows until when; an extension says it.</summary>
    public static ErrorDefinition CertificateValidityUnknown { get; } =
        new(
            "COHORT-CERTIFICATE-VALIDITY-UNKNOWN",
            "Sampai kapan sertifikat {number} berlaku tidak diketahui. Karena itu hal ini belum dapat ditentukan; tanyakan kepada penerbitnya "
                + "dan catat harinya.",
            "Until when the certificate {number} is valid is not known. So this cannot be determined; ask whoever issued it, and record the day."
        );

    /// <summary>An extension that does not extend.</summary>
    public static ErrorDefinition CertificateNotExtended { get; } =
        new(
            "COHORT-CERTIFICATE-NOT-EXTENDED",
            "Masa berlaku sertifikat {number} sekarang: {until}; perpanjangan harus melewatinya.",
            "The validity of the certificate {number} now: {until}; an extension must go beyond it."
        );

    /// <summary>A certificate replaces only one of the same person, kind and body.</summary>
    public static ErrorDefinition CertificateOfAnother { get; } =
        new("COHORT-CERTIFICATE-OTHER", "Sertifikat {number} bukan {paper} milik {participant}.", "The certificate {number} is not {participant}'s {paper}.");
}
