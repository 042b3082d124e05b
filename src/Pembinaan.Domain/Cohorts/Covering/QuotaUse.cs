namespace Pembinaan.Domain.Cohorts;

/// <summary>How quotas count a session of which it cannot be said whether an agreement covers it.</summary>
internal enum QuotaUse
{
    /// <summary>
    /// For the most seats that there may be: the agreement covers the session where another covers it for certain, so that its place may be taken instead of
    /// that one's. Where none covers it for certain, the session uses no quota.
    /// </summary>
    Least,

    /// <summary>
    /// For the fewest seats that there may be: the agreement does not cover the session where another covers it for certain. Where none covers it for certain,
    /// the session uses the quotas of all that may cover it.
    /// </summary>
    Most,

    /// <summary>
    /// For a review: as <see cref="Least"/>; and a session of another cohort uses no quota where an agreement that does not cover this cohort covers it, or
    /// may cover it.
    /// </summary>
    OfReview,
}
