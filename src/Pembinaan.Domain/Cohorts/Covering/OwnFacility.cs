using System.Runtime.CompilerServices;
using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is asked about a cohort and a facility is asked about the facility of the cohort.</summary>
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
