namespace Pembinaan.Domain.Placements;

/// <summary>The employer accepted.</summary>
/// <param name="Day">The day.</param>
public sealed record ReferralAccepted(LocalDate Day) : ReferralEvent;
