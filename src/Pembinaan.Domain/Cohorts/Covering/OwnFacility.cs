using System.Runtime.CompilerServices;
using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Cohorts.Covering;

/// <summary>What is asked about a cohort and a facility is asked about the facility of the cohort.</summary>
internal static class OwnFacility
{
    internal static void ThrowUnless(Cohort cohort, Facility facility, [CallerArgumentExpression(nameof(facility))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(facility, name);
        if (facility.Id != cohort.Facility)
        {
            throw new ArgumentException($"The facility {facility.Id.Value} is not that of the cohort, {cohort.Facility.Value}.", name);
        }
    }
}
