namespace Pembinaan.Domain.Cohorts;

/// <summary>A slip that says what is on record, and where its paper stands on a day.</summary>
public sealed record VerifiedSlip : IAboutPeople, ILocalisable
{
    private static readonly LocalisedTemplate Extended = new(
        "{status} Masa berlakunya diperpanjang sampai dengan {last}.",
        "{status} Its validity was extended through {last}."
    );

    private static readonly LocalisedTemplate ExtendedWithoutEnd = new(
        "{status} Masa berlakunya diperpanjang tanpa batas akhir.",
        "{status} Its validity was extended without end."
    );

    private static readonly LocalisedTemplate OfEarlierIdentity = new(
        "{status} Identitas orangnya sudah diganti sejak kutipan ini diberikan; berikan kutipan baru.",
        "{status} The person's identity was replaced since this slip was handed out; hand it out anew."
    );

    internal VerifiedSlip(CertificateSlip slip, LocalDate day, CertificateStatus status)
    {
        Slip = slip;
        Day = day;
        Status = status;
    }

    /// <summary>The slip.</summary>
    public CertificateSlip Slip { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>
    /// Where the paper stands on the day. Of a paper that is valid, <see cref="CertificateStatus.IdentityReplaced"/> where the slip names the person by an
    /// identity that was replaced since.
    /// </summary>
    public CertificateStatus Status { get; }

    /// <summary>
    /// Since which day it is revoked, replaced, expired or under review, or from which day it is issued: of the review the day on which what supports it no
    /// longer was recorded; null if it is valid, if nobody knows until when it holds, or if that was recorded only after the day.
    /// </summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>The last day of validity as it stands now, extensions included, inclusive; null if it does not expire or is not known.</summary>
    public LocalDate? ValidUntil { get; internal init; }

    /// <summary>The number of the paper that took its place; null if none did.</summary>
    public CertificateNumber? ReplacedBy { get; internal init; }

    /// <summary>Whether the slip names the person by an identity that was replaced since, however the paper stands: it is to be handed out anew.</summary>
    public bool IsOfEarlierIdentity { get; internal init; }

    /// <summary>Whether the validity was extended beyond what is printed, or is known now and was not.</summary>
    public bool IsExtended { get; internal init; }

    /// <summary>What was found, in one to three sentences.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string In(Language language)
    {
        var status = Sentence.Fill(
            Argument.Of("number", Slip.Number.Value),
            Argument.Of("day", Day),
            Argument.Of("since", Since ?? Day),
            Argument.Of("last", (Since ?? Day).PlusDays(-1)),
            Argument.Of("by", ReplacedBy?.Value ?? "")
        );
        status = IsOfEarlierIdentity ? OfEarlierIdentity.Fill(Argument.Of("status", status)) : status;
        var said = Argument.Of("status", status);
        return !IsExtended ? status.In(language)
            : ValidUntil is { } last ? Extended.Fill(said, Argument.Of("last", last)).In(language)
            : ExtendedWithoutEnd.Fill(said).In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    private LocalisedTemplate Sentence =>
        Status switch
        {
            CertificateStatus.Valid or CertificateStatus.IdentityReplaced => Valid,
            CertificateStatus.NotYetIssued => NotYet,
            CertificateStatus.UnderReview => Since is null ? UnderReviewThen : UnderReview,
            CertificateStatus.ValidityUnknown => Unknown,
            CertificateStatus.Expired => Expired,
            CertificateStatus.Replaced => Replaced,
            CertificateStatus.Revoked => Revoked,
            _ => NotGenuine,
        };

    private static readonly LocalisedTemplate Valid = new(
        "Sertifikat {number} asli dan sah pada {day}.",
        "The certificate {number} is genuine and valid on {day}."
    );

    private static readonly LocalisedTemplate NotYet = new(
        "Sertifikat {number} asli, dan pada {day} belum terbit; terbitnya {since}.",
        "The certificate {number} is genuine, and on {day} not issued yet; it is issued on {since}."
    );

    private static readonly LocalisedTemplate UnderReview = new(
        "Sertifikat {number} asli dan sedang ditinjau sejak {since}; belum dicabut.",
        "The certificate {number} is genuine and under review since {since}; it is not revoked."
    );

    private static readonly LocalisedTemplate UnderReviewThen = new(
        "Sertifikat {number} asli dan, menurut catatan yang masuk kemudian, sedang ditinjau pada {day}; belum dicabut.",
        "The certificate {number} is genuine and, by what was recorded later, under review on {day}; it is not revoked."
    );

    private static readonly LocalisedTemplate Unknown = new(
        "Sertifikat {number} asli; apakah berlaku pada {day} belum dapat ditentukan, karena masa berlakunya tidak diketahui.",
        "The certificate {number} is genuine; whether it is valid on {day} cannot be determined, as its validity is not known."
    );

    private static readonly LocalisedTemplate Expired = new(
        "Sertifikat {number} asli; masa berlakunya berakhir {last}.",
        "The certificate {number} is genuine; it expired on {last}."
    );

    private static readonly LocalisedTemplate Replaced = new(
        "Sertifikat {number} asli, tetapi digantikan sertifikat {by} sejak {since}.",
        "The certificate {number} is genuine, but was replaced by the certificate {by} on {since}."
    );

    private static readonly LocalisedTemplate Revoked = new(
        "Sertifikat {number} asli, tetapi dicabut sejak {since}.",
        "The certificate {number} is genuine, but revoked since {since}."
    );

    private static readonly LocalisedTemplate NotGenuine = new(
        "Sertifikat {number} pada catatan bukan lagi yang diterbitkan; keasliannya tidak dapat dinyatakan.",
        "The certificate {number} on record is not what was issued any more; whether it is genuine cannot be said."
    );
}
