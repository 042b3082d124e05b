using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate and what became of it. The certificate itself never changes.</summary>
/// <param name="Certificate">The certificate.</param>
public sealed record IssuedCertificate(Certificate Certificate) : IAboutPeople
{
    /// <summary>The certificate.</summary>
    public Certificate Certificate
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Certificate);

    /// <summary>The day from which it is revoked; null if it is not.</summary>
    public LocalDate? RevokedFrom { get; internal init; }

    /// <summary>Why it was revoked.</summary>
    public string? RevokedBecause { get; internal init; }

    /// <summary>Who recorded that it is revoked.</summary>
    public string? RevokedBy { get; internal init; }

    /// <summary>The certificate that took its place, of the same body; null if none did.</summary>
    public CertificateNumber? ReplacedBy { get; internal init; }

    /// <summary>The day on which that one was issued.</summary>
    public LocalDate? ReplacedOn { get; internal init; }

    /// <summary>The evidence on which it was confirmed after a correction; null if it was not.</summary>
    public CertificateEvidence? ConfirmedOn { get; internal init; }

    /// <summary>What followed from that evidence; null if it was not confirmed.</summary>
    public CompletionOutcome? ConfirmedAs { get; internal init; }

    /// <summary>The uncovered days that were known when it was confirmed.</summary>
    public ValueList<LocalDate> ConfirmedUncovered { get; internal init; }

    /// <summary>The extensions of its validity, in the order they were recorded.</summary>
    public ValueList<CertificateExtended> Extensions { get; internal init; }

    /// <summary>The last day of validity as it stands now, extensions included; null if it does not expire or is not known.</summary>
    public LocalDate? ValidUntil => Extensions.IsEmpty ? Certificate.ValidUntil : Extensions[^1].LastDay;

    /// <summary>Whether nobody knows until when it holds, and no extension said so since.</summary>
    public bool IsValidityUnknown => Extensions.IsEmpty && Certificate.IsValidityUnknown;

    /// <summary>What it must find in the cohort's records to stand.</summary>
    internal CertificateEvidence Needs => ConfirmedOn ?? Certificate.Evidence;

    /// <summary>The outcome that the records must support.</summary>
    internal CompletionOutcome Says => ConfirmedAs ?? Certificate.Outcome;

    /// <summary>The days on which it is revoked or replaced.</summary>
    internal DateSet GoneDays => From(RevokedFrom) | From(ReplacedOn);

    private static DateSet From(LocalDate? day) => day is { } first ? DateSet.From(first) : DateSet.None;

    /// <summary>Whether it may stand beside another of the person and kind: it was revoked or replaced, or had expired by the day.</summary>
    internal bool IsOverOn(LocalDate day) => RevokedFrom <= day || ReplacedOn <= day || ValidUntil < day;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
