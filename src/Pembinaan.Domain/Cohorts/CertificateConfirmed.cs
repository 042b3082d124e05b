using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate under review was confirmed: it stands on what was looked at.</summary>
/// <param name="Number">The certificate, one of the provider's own.</param>
/// <param name="Evidence">What the records say now.</param>
/// <param name="Outcome">What follows from them.</param>
/// <param name="UncoveredDays">The days attended that no agreement or mandate covers, as far as coverage was looked at.</param>
/// <param name="Reason">Why it stands.</param>
public sealed record CertificateConfirmed(
    CertificateNumber Number, CertificateEvidence Evidence, CompletionOutcome Outcome, ValueList<LocalDate> UncoveredDays, string Reason) : CohortEvent;
