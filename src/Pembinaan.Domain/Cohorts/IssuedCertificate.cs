using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate and what became of it. The certificate itself never changes.</summary>
/// <param name="Certificate">The certificate.</param>
public sealed record IssuedCertificate(Certificate Certificate)
{
    /// <summary>The day from which it is revoked; null if it is not.</summary>
    public LocalDate? RevokedFrom { get; internal init; }

    /// <summary>Why it was revoked.</summary>
    public string? RevokedBecause { get; internal init; }

    /// <summary>Who recorded that it is revoked.</summary>
    public string? RevokedBy { get; internal init; }

    /// <summary>The certificate that took its place; null if none did.</summary>
    public CertificateNumber? ReplacedBy { get; internal init; }

    /// <summary>The day on which that one was issued.</summary>
    public LocalDate? ReplacedOn { get; internal init; }

    /// <summary>The evidence on which it was confirmed after a correction; null if it was not.</summary>
    public CertificateEvidence? ConfirmedOn { get; internal init; }

    /// <summary>What it must find in the cohort's records to stand.</summary>
    internal CertificateEvidence Needs => ConfirmedOn ?? Certificate.Evidence;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
