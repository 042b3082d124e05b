using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Placements;

/// <summary>A certificate that a person holds, with the subjects it was earned in and where it stands.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Subjects">The subjects of the sessions attended.</param>
/// <param name="Status">Where it stands on the day.</param>
public sealed record HeldCertificate(Certificate Certificate, ValueList<SubjectId> Subjects, CertificateStatus Status)
{
    /// <summary>Whether it shows ability on that day: valid, and of having passed.</summary>
    public bool ShowsAbility => Status == CertificateStatus.Valid && Certificate.Outcome == CompletionOutcome.Passed;
}
