using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>What proves it: the provider's own papers and those of outside bodies; issued, reviewed, confirmed, extended, revoked, replaced.</content>
public sealed partial class Cohort
{
    /// <summary>All certificates, in the order of issue.</summary>
    public IEnumerable<IssuedCertificate> Certificates => State.Certificates.Order.Select(key => State.Certificates.All[key]);

    /// <summary>The certificate with a number: the provider's own, or the only one of an outside body.</summary>
    /// <param name="number">The number.</param>
    /// <returns>
    /// The certificate and what became of it; null if there is none, or if outside bodies gave the number more than once
    /// (<see cref="FindCertificate(CertificateKey)"/>).
    /// </returns>
    public IssuedCertificate? FindCertificate(CertificateNumber number)
    {
        Guard.Against.Null(number);
        return FindCertificate(new CertificateKey(number)) ?? (State.Certificates.Numbered(number) is [var only] ? only : null);
    }

    /// <summary>The certificate with a number, of one body and scheme.</summary>
    /// <param name="key">Number, body and scheme.</param>
    /// <returns>The certificate and what became of it, or null.</returns>
    public IssuedCertificate? FindCertificate(CertificateKey key) => State.Certificates.All.GetValueOrDefault(Guard.Against.Null(key));

    /// <summary>
    /// Where a certificate stands on a day. It is under review once the records support less than it says, or less than it was last confirmed on: fewer hours
    /// attended, a smaller part of those that count, another result, or an outcome that carries less.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day; sessions and assessments after it are not looked at.</param>
    /// <returns>The status, as far as the cohort itself knows; whether agreements still cover its days is asked with their coverage.</returns>
    internal CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day) => CertificateReview.StatusOf(this, certificate, day);

    /// <summary>
    /// Where a certificate stands on a day, with what the agreements say now: one is also under review while days that it rests on are covered no more.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day.</param>
    /// <param name="coverage">The coverage of the cohort's sessions, of exactly this revision.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    internal CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day, CoverageOfCohort coverage) =>
        CertificateReview.StatusOf(this, certificate, day, coverage);

    /// <summary>Issues a paper on a finding. What it prints is frozen.</summary>
    /// <param name="finding">The evidence.</param>
    /// <param name="kind">Which paper.</param>
    /// <param name="number">The number, given by the application.</param>
    /// <param name="names">The names as of completion and as of issue.</param>
    /// <param name="issuedOn">The day of issue, not before <see cref="CompletionFinding.SettledOn"/>; it may lie after the end of the agreement.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate that it replaces; null if it is the first.</param>
    /// <returns>
    /// The cohort, unchanged if that very paper was issued already; or <see cref="CohortErrors.UncoveredDays"/> with the days,
    /// <see cref="CohortErrors.NoRulesInForce"/>, <see cref="CohortErrors.PaperNotEarned"/>, <see cref="CohortErrors.PaperNotOffered"/>,
    /// <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.IssuedBeforeCompletion"/>,
    /// <see cref="CohortErrors.IssuedAhead"/>,
    /// <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.NumberUsed"/>,
    /// <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateReplacedAlready"/> or <see cref="CohortErrors.CertificateOfAnother"/>
    /// about the one replaced.
    /// </returns>
    internal DomainResult<Cohort> Certify(
        CompletionFinding finding,
        CertificateKind kind,
        CertificateNumber number,
        CertificateNames names,
        LocalDate issuedOn,
        Recording recording,
        CertificateNumber? replaces = null
    ) => CertificateSteps.Certify(this, finding, kind, number, names, issuedOn, recording, replaces);

    /// <summary>Confirms a certificate under review: it stands on what the records say now.</summary>
    /// <param name="number">The certificate, one of the provider's own.</param>
    /// <param name="reason">Why it stands; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its day is the day of review.</param>
    /// <param name="coverage">The coverage of the cohort's sessions, of exactly this revision, if it is part of the review; null if it is not.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotUnderReview"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    internal DomainResult<Cohort> ConfirmCertificate(CertificateNumber number, string reason, Recording recording, CoverageOfCohort? coverage = null) =>
        CertificateSteps.Confirm(this, number, reason, recording, coverage);

    /// <summary>What the records say through a day; the last one asked for is kept.</summary>
    internal CompletionReading ReadingOn(LocalDate day) => _reading is { } last && last.Day == day ? last : _reading = new(this, day);

    /// <summary>Puts a certificate of an outside body on record, whatever other cohorts hold: that is asked in a dossier.</summary>
    internal DomainResult<Cohort> RecordCompetence(
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
    /// Extends the validity of a certificate of an outside body, as by a decree, or says until when one holds of which nobody knew it. What is printed stays as
    /// it is; the extension stands beside it.
    /// </summary>
    /// <param name="certificate">The certificate: number, body and scheme.</param>
    /// <param name="lastDay">The last day of validity now, inclusive, later than before; null if it does not expire any more.</param>
    /// <param name="reason">By what it is extended, for example the decree; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotExtended"/>,
    /// <see cref="CohortErrors.ValidityBeforeIssue"/>, <see cref="CohortErrors.CertificateRevokedAlready"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    internal DomainResult<Cohort> ExtendCertificate(CertificateKey certificate, LocalDate? lastDay, string reason, Recording recording) =>
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
        RevocationSteps.Revoke(this, number, firstDay, reason, recording);

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
        RevocationSteps.Revoke(this, certificate, firstDay, reason, recording);
}
