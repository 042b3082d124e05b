using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <content>Certificates: issued once, reviewed, confirmed, revoked, replaced.</content>
public sealed partial class Cohort
{
    /// <summary>All certificates, in the order of issue.</summary>
    public IEnumerable<IssuedCertificate> Certificates => _state.Certificates.Order.Select(number => _state.Certificates.All[number]);

    /// <summary>The certificate with a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The certificate and what became of it, or null.</returns>
    public IssuedCertificate? FindCertificate(CertificateNumber number) => _state.Certificates.All.GetValueOrDefault(number);

    /// <summary>Where a certificate stands on a day. It is under review once the records support less than it was issued or confirmed on.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    public CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day)
    {
        Guard.Against.Null(certificate);
        if (!certificate.Certificate.IsGenuine)
        {
            return CertificateStatus.NotGenuine;
        }

        if (day < certificate.Certificate.IssuedOn)
        {
            return CertificateStatus.NotYetIssued;
        }

        if (certificate.RevokedFrom <= day)
        {
            return CertificateStatus.Revoked;
        }

        if (certificate.ReplacedOn <= day)
        {
            return CertificateStatus.Replaced;
        }

        if (certificate.Certificate.IssuedBy is null && !certificate.Needs.IsSupportedBy(EvidenceNow(certificate.Certificate.Participant)))
        {
            return CertificateStatus.UnderReview;
        }

        return certificate.Certificate.ValidUntil < day ? CertificateStatus.Expired : CertificateStatus.Valid;
    }

    /// <summary>Issues a paper on a finding. What it prints is frozen.</summary>
    /// <param name="finding">The evidence.</param>
    /// <param name="kind">Which paper.</param>
    /// <param name="number">The number, given by the application.</param>
    /// <param name="names">The names as of completion and as of issue.</param>
    /// <param name="issuedOn">The day of issue; it may lie after the end of the agreement.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate that it replaces; null if it is the first.</param>
    /// <returns>
    /// The cohort, unchanged if that very paper was issued already; or <see cref="CohortErrors.UncoveredDays"/> with the days, <see cref="CohortErrors.PaperNotEarned"/>, <see cref="CohortErrors.PaperNotOffered"/>,
    /// <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.IssuedBeforeCompletion"/>, <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.NumberUsed"/>,
    /// <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateReplacedAlready"/> or <see cref="CohortErrors.CertificateOfAnother"/> about the one replaced.
    /// </returns>
    public DomainResult<Cohort> Certify(
        CompletionFinding finding, CertificateKind kind, CertificateNumber number, CertificateNames names, LocalDate issuedOn, Recording recording, CertificateNumber? replaces = null)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(kind);
        Guard.Against.Null(number);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        var certificate = new Certificate
        {
            Number = number,
            Kind = kind,
            Participant = finding.Participant,
            Cohort = Id,
            Title = Curriculum.Title,
            Outcome = finding.Outcome,
            CompletedOn = finding.Evidence.LastDay ?? finding.Day,
            IssuedOn = issuedOn,
            Names = names,
            Agreements = finding.Agreements,
            Criteria = finding.Criteria,
            Evidence = finding.Evidence,
            Replaces = replaces,
        }.Sealed();
        if (FindCertificate(number)?.Certificate == certificate)
        {
            return this;
        }

        return Carry(
            new CertificateIssued(certificate),
            recording,
            EvidenceFault(finding.Cohort, finding.Revision),
            finding.UncoveredDays.IsEmpty
                ? null
                : CohortErrors.UncoveredDays.For(nameof(finding), Argument.Of("days", DateSet.UnionOf([.. finding.UncoveredDays.Select(DateSet.On)]))),
            PaperFault(finding, kind),
            issuedOn < certificate.CompletedOn
                ? CohortErrors.IssuedBeforeCompletion.For(nameof(issuedOn), Argument.Of("issued", issuedOn), Argument.Of("completed", certificate.CompletedOn))
                : null,
            NumberFault(certificate));
    }

    /// <summary>Puts a certificate of competence of an outside body on record.</summary>
    /// <param name="participant">Whose.</param>
    /// <param name="body">The body, for example an LSP.</param>
    /// <param name="number">The number that the body gave.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="validity">How long it is valid, from the day of issue; it is the body's to say.</param>
    /// <param name="names">The names as of the last session and as of issue.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate that it replaces; null if it is the first.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.NumberUsed"/>, <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateReplacedAlready"/> or <see cref="CohortErrors.CertificateOfAnother"/>.</returns>
    public DomainResult<Cohort> RecordCompetence(
        ParticipantId participant, StakeholderId body, CertificateNumber number, LocalDate issuedOn, Term validity, CertificateNames names, Recording recording, CertificateNumber? replaces = null)
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(body);
        Guard.Against.Null(number);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        var evidence = EvidenceNow(participant);
        var certificate = new Certificate
        {
            Number = number,
            Kind = CertificateKind.CompetencyCertificate,
            Participant = participant,
            Cohort = Id,
            Title = Curriculum.Title,
            Outcome = CompletionOutcome.Passed,
            CompletedOn = evidence.LastDay ?? issuedOn,
            IssuedOn = issuedOn,
            ValidUntil = validity.LastDayFrom(issuedOn),
            Names = names,
            Agreements = [],
            Criteria = null,
            Evidence = evidence,
            IssuedBy = body,
            Replaces = replaces,
        }.Sealed();
        return Journal.Find(recording.Id)?.Event is CertificateIssued earlier && earlier.Certificate.IsSameAs(certificate) ? this : Carry(
            new CertificateIssued(certificate),
            recording,
            _state.Enrolments.Last(participant) is null ? CohortErrors.NotEnrolled.For(nameof(participant), Who(participant)) : null,
            NumberFault(certificate));
    }

    /// <summary>Confirms a certificate under review: it stands on what the records say now.</summary>
    /// <param name="number">The certificate.</param>
    /// <param name="reason">Why it stands; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its day is the day of review.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotUnderReview"/> or <see cref="CohortErrors.Blank"/>.</returns>
    public DomainResult<Cohort> ConfirmCertificate(CertificateNumber number, string reason, Recording recording)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        var day = DayOf(recording);
        if (Journal.Find(recording.Id)?.Event is CertificateConfirmed earlier && earlier.Number == number && earlier.Reason == reason)
        {
            return this;
        }

        return FindCertificate(number) is { } issued
            ? Carry(
                new CertificateConfirmed(number, EvidenceNow(issued.Certificate.Participant), reason),
                recording,
                StatusOf(issued, day) == CertificateStatus.UnderReview ? null : CohortErrors.CertificateNotUnderReview.For(nameof(number), Numbered(number)))
            : UnknownCertificate(number);
    }

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="number">The certificate.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateRevokedAlready"/>, <see cref="CohortErrors.RevokedBeforeIssue"/> or <see cref="CohortErrors.Blank"/>.</returns>
    public DomainResult<Cohort> RevokeCertificate(CertificateNumber number, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        return FindCertificate(number) is { } issued
            ? Carry(
                new CertificateRevoked(number, firstDay, reason),
                recording,
                issued.RevokedFrom is null ? null : CohortErrors.CertificateRevokedAlready.For(nameof(number), Numbered(number)),
                firstDay < issued.Certificate.IssuedOn
                    ? CohortErrors.RevokedBeforeIssue.For(nameof(firstDay), Numbered(number), Argument.Of("day", firstDay), Argument.Of("issued", issued.Certificate.IssuedOn))
                    : null)
            : UnknownCertificate(number);
    }

    private static DomainError[] NotGenuine(CertificateBook certificates) =>
        [.. certificates.Order.Where(n => !certificates.All[n].Certificate.IsGenuine).Select(static n => CohortErrors.CertificateNotGenuine.Warning("certificates", Numbered(n)))];

    private static Argument Numbered(CertificateNumber number) => Argument.Of("number", number.Value);

    private static DomainError UnknownCertificate(CertificateNumber number) => CohortErrors.CertificateUnknown.For(nameof(number), Numbered(number));

    private CertificateEvidence EvidenceNow(ParticipantId participant) => EvidenceOf(participant, Attendance, Assessments);

    private DomainError? PaperFault(CompletionFinding finding, CertificateKind kind)
    {
        if (!finding.Papers.Contains(kind))
        {
            var reason = string.Join("; ", finding.Reasons.Select(static r => r.ErrorCode));
            return CohortErrors.PaperNotEarned.For(
                nameof(kind), Argument.Of("paper", kind.Name), Who(finding.Participant), Argument.Of("reason", reason.Length == 0 ? finding.Outcome.ToString() : reason));
        }

        return kind == CertificateKind.TrainingCertificate && !Curriculum.Certificates.Contains(kind)
            ? CohortErrors.PaperNotOffered.For(nameof(kind), Argument.Of("paper", kind.Name))
            : null;
    }

    private DomainError? NumberFault(Certificate certificate)
    {
        if (FindCertificate(certificate.Number) is not null)
        {
            return CohortErrors.NumberUsed.For("number", Numbered(certificate.Number));
        }

        if (certificate.Replaces is { } old)
        {
            if (FindCertificate(old)?.Certificate is not { } replaced)
            {
                return UnknownCertificate(old);
            }

            if (FindCertificate(old)?.ReplacedBy is { } by)
            {
                return CohortErrors.CertificateReplacedAlready.For("replaces", Numbered(old), Argument.Of("by", by.Value));
            }

            return replaced.Participant == certificate.Participant && replaced.Kind == certificate.Kind
                ? null
                : CohortErrors.CertificateOfAnother.For("replaces", Numbered(old), Argument.Of("paper", certificate.Kind.Name), Who(certificate.Participant));
        }

        var standing = Certificates.FirstOrDefault(c =>
            c.Certificate.Participant == certificate.Participant && c.Certificate.Kind == certificate.Kind && c.RevokedFrom is null && c.ReplacedBy is null);
        return standing is null
            ? null
            : CohortErrors.CertificateIssuedAlready.For("kind", Who(certificate.Participant), Argument.Of("paper", certificate.Kind.Name), Numbered(standing.Certificate.Number));
    }
}
