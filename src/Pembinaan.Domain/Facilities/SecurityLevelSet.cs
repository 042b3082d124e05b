namespace Pembinaan.Domain.Facilities;

/// <summary>A facility, or one block of it, has a security level from a day on.</summary>
/// <param name="Level">The level.</param>
/// <param name="Block">The block, or null for the whole.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record SecurityLevelSet(SecurityLevel Level, string? Block, LocalDate FirstDay) : FacilityEvent;
