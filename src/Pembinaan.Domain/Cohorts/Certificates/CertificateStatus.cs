namespace Pembinaan.Domain.Cohorts;

/// <summary>Where an issued certificate stands on a day; derived.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CertificateStatus
{
    /// <summary>It is issued on a later day.</summary>
    [InWords("belum terbit", "not issued yet")]
    NotYetIssued,

    /// <summary>It stands.</summary>
    [InWords("sah", "valid")]
    Valid,

    /// <summary>
    /// It stands, and the slip that was verified names the person by an identity that was replaced since (<c>Repseudonymise</c>): the slip is to be handed out
    /// anew. Only <c>Dossier.Verify</c> says so.
    /// </summary>
    [InWords("sah, tetapi kutipannya memuat identitas yang sudah diganti", "valid, but the slip carries an identity that was replaced")]
    IdentityReplaced,

    /// <summary>What it rests on was corrected since, and nobody has decided about it yet. It is not void.</summary>
    [InWords("sedang ditinjau", "under review")]
    UnderReview,

    /// <summary>It was issued on an earlier day, and nobody knows until when it holds: whether it is valid cannot be said.</summary>
    [InWords("belum dapat ditentukan, karena masa berlakunya tidak diketahui", "undetermined, as its validity is not known")]
    ValidityUnknown,

    /// <summary>Its validity has ended.</summary>
    [InWords("habis masa berlakunya", "expired")]
    Expired,

    /// <summary>Another certificate took its place.</summary>
    [InWords("digantikan sertifikat lain", "replaced by another certificate")]
    Replaced,

    /// <summary>It was revoked.</summary>
    [InWords("dicabut", "revoked")]
    Revoked,

    /// <summary>Its content is not what was issued: the content hash does not match. <see cref="CohortErrors.CertificateNotGenuine"/> says so.</summary>
    [InWords("tidak asli", "not genuine")]
    NotGenuine,
}
