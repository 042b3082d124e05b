namespace Pembinaan.Domain.Cohorts;

/// <summary>The validity of a certificate of an outside body was extended, for example by decree.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="LastDay">The last day of validity now, inclusive; null if it does not expire any more.</param>
/// <param name="Reason">By what it was extended, for example the decree.</param>
public sealed record CertificateExtended(CertificateKey Certificate, LocalDate? LastDay, string Reason) : CohortEvent;
