using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// How long a certificate of an outside body is valid, as the body says it: for a length, to the last day that is printed, or without expiry; or that nobody
/// knows until when.
/// </summary>
public sealed record CertificateValidity
{
    private readonly Term? _length;

    private CertificateValidity(Term? length, LocalDate? lastDay)
    {
        _length = length;
        LastDay = lastDay;
    }

    /// <summary>It does not expire.</summary>
    public static CertificateValidity WithoutExpiry { get; } = new(null, null);

    /// <summary>
    /// Nobody here knows until when, as of a paper that the person brings; <see cref="Dossiers.CohortInDossier.ExtendCertificate"/> says it once it is known.
    /// </summary>
    public static CertificateValidity Unknown { get; } = new(null, null) { IsUnknown = true };

    /// <summary>The last day that is printed, inclusive; null if a length was given, it does not expire or is not known.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether nobody knows until when.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>For a length from the day of issue.</summary>
    /// <param name="length">The length; positive.</param>
    /// <returns>The validity.</returns>
    public static implicit operator CertificateValidity(Term length) => For(length);

    /// <summary>For a length from the day of issue.</summary>
    /// <param name="length">The length; positive.</param>
    /// <returns>The validity.</returns>
    public static CertificateValidity For(Term length) => new(length, null);

    /// <summary>To the last day that is printed.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The validity.</returns>
    public static CertificateValidity Until(LocalDate lastDay) => new(null, Guard.Against.NotIso(lastDay));

    /// <summary>The last day of validity, inclusive; null if it does not expire or is not known.</summary>
    internal LocalDate? LastDayFrom(LocalDate issuedOn) => _length is { } length ? length.LastDayFrom(issuedOn) : LastDay;

    /// <summary>What is wrong with it from a day on: a last day after the year 9999.</summary>
    internal DomainError? FaultFrom(LocalDate issuedOn) =>
        _length is { } length && ValidityPeriod.Lasting(issuedOn, length) is { IsSuccess: false } failed ? failed.ValidationErrors[0].At("validity") : null;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
