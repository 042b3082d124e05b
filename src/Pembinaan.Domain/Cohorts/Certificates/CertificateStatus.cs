namespace Pembinaan.Domain.Cohorts;

/// <summary>Where an issued certificate stands on a day; derived.</summary>
public enum CertificateStatus
{
    /// <summary>It is issued on a later day.</summary>
    NotYetIssued,

    /// <summary>It stands.</summary>
    Valid,

    /// <summary>What it rests on was corrected since, and nobody has decided about it yet. It is not void.</summary>
    UnderReview,

    /// <summary>Its validity has ended.</summary>
    Expired,

    /// <summary>Another certificate took its place.</summary>
    Replaced,

    /// <summary>It was revoked.</summary>
    Revoked,

    /// <summary>Its content is not what was issued: the content hash does not match. <see cref="CohortErrors.CertificateNotGenuine"/> says so.</summary>
    NotGenuine,
}
