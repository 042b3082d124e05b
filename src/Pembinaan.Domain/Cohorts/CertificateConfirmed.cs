using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate under review was confirmed.</summary>
/// <param name="Number">The certificate.</param>
/// <param name="Evidence">What the records say now.</param>
/// <param name="Reason">Why it stands.</param>
public sealed record CertificateConfirmed(CertificateNumber Number, CertificateEvidence Evidence, string Reason) : CohortEvent;
