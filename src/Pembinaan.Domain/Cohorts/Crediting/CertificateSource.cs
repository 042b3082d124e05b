namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate that is recognised elsewhere: its number among those of one body and cohort.</summary>
internal sealed record CertificateSource(CertificateNumber Number, StakeholderId? Body, CohortId? Cohort);
