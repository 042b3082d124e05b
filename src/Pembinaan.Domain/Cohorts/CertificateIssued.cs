namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate was issued, or that of an outside body put on record.</summary>
/// <param name="Certificate">The certificate, frozen.</param>
public sealed record CertificateIssued(Certificate Certificate) : CohortEvent;
