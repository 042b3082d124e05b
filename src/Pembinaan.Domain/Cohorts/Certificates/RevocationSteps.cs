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
        var revoked = new CertificateRevoked(certificate, firstDay, reason);
        return cohort.FindCertificate(certificate) is null
            ? CertificateCheck.Unknown(certificate.Number)
            : cohort.Recorded(revoked, recording, [.. cohort.FaultsOn(revoked, recording)]);
    }

    /// <summary>Why a revocation cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened)
    {
        if (happened is not CertificateRevoked revoked)
        {
            return [];
        }

        if (state.Certificates.All.GetValueOrDefault(revoked.Certificate) is not { } issued)
        {
            return [CertificateCheck.Unknown(revoked.Certificate.Number)];
        }

        var number = Named.Numbered(revoked.Certificate.Number);
        return
        [
            issued.RevokedFrom is null ? null : CohortErrors.CertificateRevokedAlready.For(nameof(number), number),
            revoked.FirstDay < issued.Certificate.IssuedOn
                ? CohortErrors.RevokedBeforeIssue.For(
                    "firstDay",
                    number,
                    Argument.Of("day", revoked.FirstDay),
                    Argument.Of("issued", issued.Certificate.IssuedOn)
                )
                : null,
        ];
    }
}
