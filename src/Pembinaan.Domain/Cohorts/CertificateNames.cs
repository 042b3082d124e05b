namespace Pembinaan.Domain.Cohorts;

/// <summary>The names a certificate prints and keeps: those of the day of completion are printed, those of the day of issue are kept beside them.</summary>
/// <param name="Facility">The facility's name on the day of completion; printed.</param>
/// <param name="Provider">The provider's name on the day of completion; printed.</param>
/// <param name="FacilityAtIssue">The facility's name on the day of issue.</param>
/// <param name="ProviderAtIssue">The provider's name on the day of issue.</param>
public sealed record CertificateNames(string Facility, string Provider, string FacilityAtIssue, string ProviderAtIssue);
