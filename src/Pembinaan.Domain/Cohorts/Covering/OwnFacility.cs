using System.Runtime.CompilerServices;
using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Refuses a facility that is not the one of the cohort.</summary>
internal static class OwnFacility
{
    internal static void ThrowUnless(Cohort cohort, Facility facility, [CallerArgumentExpression(nameof(facility))] string? name = null)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(facility, name);
        Guard.Against.Violation(
            facility.Id != cohort.Facility,
            $"The facility must be that of the cohort, {cohort.Facility.Value}, and is {facility.Id.Value}.",
            name
        );
    }
}
