namespace Pembinaan.Domain.Placements;

/// <summary>The person went to work.</summary>
/// <param name="FirstDay">The first day of work.</param>
public sealed record WorkStarted(LocalDate FirstDay) : ReferralEvent;
