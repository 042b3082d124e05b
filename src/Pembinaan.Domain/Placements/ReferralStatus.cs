namespace Pembinaan.Domain.Placements;

/// <summary>Where a referral stands on a day; derived.</summary>
public enum ReferralStatus
{
    /// <summary>Not made yet.</summary>
    NotYet,

    /// <summary>Referred; the employer has not answered.</summary>
    Referred,

    /// <summary>The employer accepted.</summary>
    Accepted,

    /// <summary>The employer or the person declined.</summary>
    Declined,

    /// <summary>At work.</summary>
    Placed,

    /// <summary>The work has ended.</summary>
    Ended,
}
