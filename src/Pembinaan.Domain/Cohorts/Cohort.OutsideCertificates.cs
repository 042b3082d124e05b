using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

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
    )
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(body);
        Guard.Against.Null(number);
        Guard.Against.Null(validity);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(issuedOn);
        if (EventWalk.FaultsIn(names, EventYears.OfOurTime, nameof(names)) is { Length: > 0 } missing)
        {
            return DomainResult<Cohort>.Failure(missing);
        }

        if (validity.FaultFrom(issuedOn) is { } endless)
        {
            return endless;
        }

        var evidence = ReadingOn(issuedOn).EvidenceOf(participant);
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
            Scheme = scheme,
            Replaces = replaces,
        }.Sealed();
        return Journal.Find(recording.Id) is { Annulment: null, Event: CertificateIssued earlier } && earlier.Certificate.IsSameAs(certificate)
            ? Again(recording)
            : Recorded(
                new CertificateIssued(certificate),
                recording,
                State.Enrolments.Last(participant) is null ? CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant)) : null,
                certificate.ValidUntil < issuedOn
                    ? CohortErrors.ValidityBeforeIssue.For(nameof(validity), Argument.Of("last", certificate.ValidUntil.Value), Argument.Of("issued", issuedOn))
                    : null,
                NumberFault(certificate)
            );
    }

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
    public DomainResult<Cohort> ExtendCertificate(CertificateKey certificate, LocalDate? lastDay, string reason, Recording recording)
    {
        Guard.Against.Null(certificate);
        Guard.Against.Null(reason);
        if (FindCertificate(certificate) is not { } issued)
        {
            return CohortErrors.CertificateUnknown.For(nameof(certificate), Named.Numbered(certificate.Number));
        }

        return Recorded(
            new CertificateExtended(certificate, lastDay, reason),
            recording,
            issued.RevokedFrom is null ? null : CohortErrors.CertificateRevokedAlready.For(nameof(certificate), Named.Numbered(certificate.Number)),
            issued.ValidUntil is not { } until
                    ? CohortErrors.CertificateNotExtended.For(nameof(lastDay), Named.Numbered(certificate.Number), Argument.Of("until", NoExpiry))
                : lastDay <= until ? CohortErrors.CertificateNotExtended.For(nameof(lastDay), Named.Numbered(certificate.Number), Argument.Of("until", until))
                : null
        );
    }

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="number">The certificate: the provider's own with the number, or the only one of an outside body.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateAmbiguous"/> or what <see cref="RevokeCertificate(CertificateKey, LocalDate, string, Recording)"/> may
    /// answer.
    /// </returns>
    public DomainResult<Cohort> RevokeCertificate(CertificateNumber number, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(firstDay);

        // A command sent again means the certificate that it meant the first time, whatever came on record with that number since.
        if (Journal.Find(recording.Id) is { Annulment: null, Event: CertificateRevoked earlier } && earlier.Certificate.Number == number)
        {
            return RevokeCertificate(earlier.Certificate, firstDay, reason, recording);
        }

        var numbered = State.Certificates.Numbered(number);
        return numbered.Count switch
        {
            0 => UnknownCertificate(number),
            1 => RevokeCertificate(numbered[0].Certificate.Key, firstDay, reason, recording),
            _ => CohortErrors.CertificateAmbiguous.For(nameof(number), Named.Numbered(number)),
        };
    }

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="certificate">The certificate: number, body and scheme.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateRevokedAlready"/>,
    /// <see cref="CohortErrors.RevokedBeforeIssue"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> RevokeCertificate(CertificateKey certificate, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(certificate);
        Guard.Against.Null(reason);
        Guard.Against.NotIso(firstDay);
        var number = certificate.Number;
        return FindCertificate(certificate) is { } issued
            ? Recorded(
                new CertificateRevoked(certificate, firstDay, reason),
                recording,
                issued.RevokedFrom is null ? null : CohortErrors.CertificateRevokedAlready.For(nameof(number), Named.Numbered(number)),
                firstDay < issued.Certificate.IssuedOn
                    ? CohortErrors.RevokedBeforeIssue.For(
                        nameof(firstDay),
                        Named.Numbered(number),
                        Argument.Of("day", firstDay),
                        Argument.Of("issued", issued.Certificate.IssuedOn)
                    )
                    : null
            )
            : UnknownCertificate(number);
    }

    private static LocalisedText NoExpiry { get; } = new("tidak kedaluwarsa", "without expiry");
}
