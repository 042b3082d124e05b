namespace Pembinaan.Domain.Agreements;

/// <summary>Where and in what setting an agreement was signed. The place need not belong to a party.</summary>
/// <param name="Place">The place as printed, or null.</param>
/// <param name="Facility">The facility at which it was, or null.</param>
/// <param name="Occasion">The event as printed, or null.</param>
/// <param name="Day">The day as printed, or null.</param>
/// <param name="Within">The occasion of several things that it was part of, whose place, day and guests need not be said again here; or null.</param>
public sealed record SigningOccasion(
    string? Place,
    FacilityId? Facility = null,
    string? Occasion = null,
    LocalDate? Day = null,
    OccasionId? Within = null
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
