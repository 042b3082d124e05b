namespace Pembinaan.Domain.Cohorts;

/// <summary>How quotas count what cannot be said to stand under an agreement.</summary>
internal enum QuotaUse
{
    /// <summary>Not at all, and it is taken to cover where another has no place: the most seats that there may be.</summary>
    Least,

    /// <summary>As if it did, and as if it covered only what nothing else does: the fewest seats that there may be.</summary>
    Most,

    /// <summary>As the least, and nobody of another cohort is counted whom an agreement that does not cover this one may cover there.</summary>
    OfReview,
}
