namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate was revoked.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="FirstDay">The first day on which it no longer stands.</param>
/// <param name="Reason">Why.</param>
public sealed record CertificateRevoked(CertificateKey Certificate, LocalDate FirstDay, string Reason) : CohortEvent;
