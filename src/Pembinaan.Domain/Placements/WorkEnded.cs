namespace Pembinaan.Domain.Placements;

/// <summary>The work ended.</summary>
/// <param name="LastDay">The last day of work, inclusive.</param>
/// <param name="How">How it ended.</param>
/// <param name="Reason">Why; null if that needs no word.</param>
public sealed record WorkEnded(LocalDate LastDay, ReferralEnd How, string? Reason) : ReferralEvent;
