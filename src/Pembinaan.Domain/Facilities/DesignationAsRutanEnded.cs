using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A Lapas serves as Rutan no more after a day.</summary>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="FirstDay">The first day of the designation that ended; null where there is one only on the last day.</param>
public sealed record DesignationAsRutanEnded(LocalDate LastDay, LocalDate? FirstDay = null) : FacilityEvent
{
    /// <summary>Whether a designation is one that this can mean.</summary>
    internal bool CanMean(ValidityPeriod designation) => designation.Contains(LastDay) && (FirstDay is null || FirstDay == designation.FirstDay);
}
