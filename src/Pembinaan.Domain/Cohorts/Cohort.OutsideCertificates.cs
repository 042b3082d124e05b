using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <content>Certificates of outside bodies, their extension, and revoking of any.</content>
public sealed partial class Cohort
{
    /// <summary>
    /// Puts a certificate of competence of an outside body on record. A person may hold one of each body and scheme at a time; one that has expired by the day
    /// of issue stands in the way of nothing.
    /// </summary>
    /// <param name="participant">Whose.</param>
    /// <param name="body">The body, for example an LSP.</param>
    /// <param name="number">The number that the body gave; unique among those of the body and scheme.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="validity">How long it is valid, as the body says: a length from the day of issue, a printed last day, or without expiry.</param>
    /// <param name="names">The names as of the last session and as of issue.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate of the same body that it replaces; null if it is the first.</param>
    /// <param name="scheme">The scheme, as the body names it, not blank; null if it was not told.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.ValidityBeforeIssue"/>, <see cref="CohortErrors.NumberUsed"/>,
    /// <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.CertificateUnknown"/>,
    /// <see cref="CohortErrors.CertificateAmbiguous"/>, <see cref="CohortErrors.CertificateReplacedAlready"/>, <see cref="CohortErrors.CertificateOfAnother"/>
    /// or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> RecordCompetence(
        ParticipantId participant,
        StakeholderId body,
        CertificateNumber number,
        LocalDate issuedOn,
        CertificateValidity validity,
        CertificateNames names,
        Recording recording,
        CertificateNumber? replaces = null,
        string? scheme = null
    ) => OutsideCertificates.Record(this, participant, body, number, issuedOn, validity, names, recording, replaces, scheme);

    /// <summary>
    /// Extends the validity of a certificate of an outside body, as by a decree. What is printed stays as it is; the extension stands beside it.
    /// </summary>
    /// <param name="certificate">The certificate: number, body and scheme.</param>
    /// <param name="lastDay">The last day of validity now, inclusive, later than before; null if it does not expire any more.</param>
    /// <param name="reason">By what it is extended, for example the decree; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotExtended"/>,
    /// <see cref="CohortErrors.CertificateRevokedAlready"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> ExtendCertificate(CertificateKey certificate, LocalDate? lastDay, string reason, Recording recording) =>
        OutsideCertificates.Extend(this, certificate, lastDay, reason, recording);

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="number">The certificate: the provider's own with the number, or the only one of an outside body.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateAmbiguous"/> or what <see cref="RevokeCertificate(CertificateKey, LocalDate, string, Recording)"/> may
    /// answer.
    /// </returns>
    public DomainResult<Cohort> RevokeCertificate(CertificateNumber number, LocalDate firstDay, string reason, Recording recording) =>
        Revoking.Revoke(this, number, firstDay, reason, recording);

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="certificate">The certificate: number, body and scheme.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateRevokedAlready"/>,
    /// <see cref="CohortErrors.RevokedBeforeIssue"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> RevokeCertificate(CertificateKey certificate, LocalDate firstDay, string reason, Recording recording) =>
        Revoking.Revoke(this, certificate, firstDay, reason, recording);
}
