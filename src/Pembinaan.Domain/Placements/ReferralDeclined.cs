namespace Pembinaan.Domain.Placements;

/// <summary>The employer or the person declined.</summary>
/// <param name="Day">The day.</param>
/// <param name="ByEmployer">Whether it was the employer; otherwise the person.</param>
/// <param name="Reason">Why.</param>
public sealed record ReferralDeclined(LocalDate Day, bool ByEmployer, string Reason) : ReferralEvent;
