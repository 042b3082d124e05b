using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Certificates revoked.</summary>
internal static class RevocationSteps
{
    internal static DomainResult<Cohort> Revoke(Cohort cohort, CertificateNumber number, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(firstDay);

        // A command sent again means the certificate that it meant the first time, whatever came on record with that number since.
        if (cohort.Journal.Find(recording.Id) is { Annulment: null, Event: CertificateRevoked earlier } && earlier.Certificate.Number == number)
        {
            return Revoke(cohort, earlier.Certificate, firstDay, reason, recording);
        }

        var numbered = cohort.State.Certificates.Numbered(number);
        return numbered.Count switch
        {
            0 => CertificateCheck.Unknown(number),
            1 => Revoke(cohort, numbered[0].Certificate.Key, firstDay, reason, recording),
            _ => CohortErrors.CertificateAmbiguous.For(nameof(number), Named.Numbered(number)),
        };
    }

    internal static DomainResult<Cohort> Revoke(Cohort cohort, CertificateKey certificate, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(certificate);
        Guard.Against.Null(reason);
        Guard.Against.NotIso(firstDay);
        var number = certificate.Number;
        return cohort.FindCertificate(certificate) is { } issued
            ? cohort.Recorded(
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
            : CertificateCheck.Unknown(number);
    }
}
