namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The number of a certificate as a row: unique over all cohorts, and the way from a number to the cohort that issued it.</summary>
public sealed class StoredCertificate
{
    internal StoredCertificate(CertificateNumber number, string issuedBy, string scheme, CohortId cohort, LocalDate issuedOn)
    {
        Number = number;
        IssuedBy = issuedBy;
        Scheme = scheme;
        Cohort = cohort;
        IssuedOn = issuedOn;
    }

    /// <summary>The number, in capitals: small letters make no other number.</summary>
    public CertificateNumber Number { get; private set; }

    /// <summary>The outside body whose number it is; empty for the provider's own papers.</summary>
    public string IssuedBy { get; private set; }

    /// <summary>The scheme of the outside body; empty if it was not told.</summary>
    public string Scheme { get; private set; }

    /// <summary>The cohort whose journal holds the certificate.</summary>
    public CohortId Cohort { get; private set; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; private set; }

    /// <summary>The number.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Number.Value;
}
