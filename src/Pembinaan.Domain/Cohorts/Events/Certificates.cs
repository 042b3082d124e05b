namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(CertificateIssued), "certificate-issued")]
[JsonDerivedType(typeof(CertificateConfirmed), "certificate-confirmed")]
[JsonDerivedType(typeof(CertificateExtended), "certificate-extended")]
[JsonDerivedType(typeof(CertificateRevoked), "certificate-revoked")]
public abstract partial record CohortEvent;

/// <summary>A certificate under review was confirmed: it stands on what was looked at.</summary>
/// <param name="Number">The certificate, one of the provider's own.</param>
/// <param name="Evidence">What the records say now.</param>
/// <param name="Outcome">What follows from them.</param>
/// <param name="UncoveredDays">The days attended that no agreement or mandate covers, as far as coverage was looked at.</param>
/// <param name="Reason">Why it stands.</param>
public sealed record CertificateConfirmed(
    CertificateNumber Number,
    CertificateEvidence Evidence,
    CompletionOutcome Outcome,
    ValueList<LocalDate> UncoveredDays,
    [property: Personal(PersonalKind.Text)] string Reason
) : CohortEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Sertifikat {Number} dikukuhkan setelah ditinjau, {Outcome}{Evidence.Besides}{Evidence.Graded}{Uncovered}: {Reason}",
            $"Certificate {Number} confirmed on review, {Outcome}{Evidence.Besides}{Evidence.Graded}{Uncovered}: {Reason}"
        );

    private LocalisedText? Uncovered =>
        UncoveredDays.IsEmpty ? null : Say.Of($", hari tanpa cakupan {UncoveredDays}", $", days without coverage {UncoveredDays}");
}

/// <summary>The validity of a certificate of an outside body was extended, for example by decree.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="LastDay">The last day of validity now, inclusive; null if it does not expire any more.</param>
/// <param name="Reason">By what it was extended, for example the decree.</param>
public sealed record CertificateExtended(CertificateKey Certificate, LocalDate? LastDay, [property: Personal(PersonalKind.Text)] string Reason) : CohortEvent
{
    internal override LocalisedText Line =>
        LastDay is null
            ? Say.Of(
                $"Masa berlaku sertifikat {Certificate.Number}{Certificate.Body} diperpanjang tanpa batas akhir: {Reason}",
                $"Validity of certificate {Certificate.Number}{Certificate.Body} extended without end: {Reason}"
            )
            : Say.Of(
                $"Masa berlaku sertifikat {Certificate.Number}{Certificate.Body} diperpanjang{Say.Until(LastDay)}: {Reason}",
                $"Validity of certificate {Certificate.Number}{Certificate.Body} extended{Say.Until(LastDay)}: {Reason}"
            );
}

/// <summary>A certificate was issued, or that of an outside body put on record.</summary>
/// <param name="Certificate">The certificate, frozen.</param>
public sealed record CertificateIssued(Certificate Certificate) : CohortEvent, IAboutPeople
{
    internal override CertificateNumber? Issued => Certificate.Number;

    internal override IEnumerable<DomainError> FaultsBetween =>
        Certificate is { IsValidityUnknown: true } and ({ ValidUntil: not null } or { IssuedBy: null })
            ? [CertificateCheck.ValidityUnknown(Certificate)]
            : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"{Certificate.Kind} {Certificate.Number}{Certificate.Key.Body} diterbitkan pada {Certificate.IssuedOn} bagi {Certificate.Participant}{Says}",
            $"{Certificate.Kind} {Certificate.Number}{Certificate.Key.Body} issued on {Certificate.IssuedOn} to {Certificate.Participant}{Says}"
        );

    private LocalisedText Says =>
        Say.Of(
            $": {Certificate.Title}, {Certificate.Outcome}{Proof.Besides}{Proof.Graded}, {Ended}{Valid}{Instead}",
            $": {Certificate.Title}, {Certificate.Outcome}{Proof.Besides}{Proof.Graded}, {Ended}{Valid}{Instead}"
        );

    private LocalisedText Ended => Certificate.Outcome.EndedOn(Certificate.CompletedOn);

    private CertificateEvidence Proof => Certificate.Evidence;

    private LocalisedText? Valid =>
        Certificate.IsValidityUnknown ? new(", masa berlaku tidak diketahui", ", validity not known")
        : Certificate.ValidUntil is { } last ? Say.Of($", berlaku{Say.Until(last)}", $", valid{Say.Until(last)}")
        : null;

    private LocalisedText? Instead => Certificate.Replaces is { } earlier ? Say.Of($", pengganti {earlier}", $", in place of {earlier}") : null;
}

/// <summary>A certificate was revoked.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="FirstDay">The first day on which it no longer stands.</param>
/// <param name="Reason">Why.</param>
public sealed record CertificateRevoked(CertificateKey Certificate, LocalDate FirstDay, [property: Personal(PersonalKind.Text)] string Reason)
    : CohortEvent,
        IAboutPeople
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Sertifikat {Certificate.Number}{Certificate.Body} dicabut mulai {FirstDay}: {Reason}",
            $"Certificate {Certificate.Number}{Certificate.Body} revoked from {FirstDay}: {Reason}"
        );
}
