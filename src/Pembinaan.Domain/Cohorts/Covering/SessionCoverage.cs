using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Is this session covered: asked of a cohort, the days on which its facility exists, and the agreements that may cover it.</summary>
internal static class SessionCoverage
{
    /// <summary>What is found about all sessions that count.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facilityDays">The days on which the facility exists.</param>
    /// <param name="doubts">What may be missing.</param>
    /// <param name="agreements">The agreements that may cover them.</param>
    /// <returns>The evidence, made for exactly this revision of the cohort.</returns>
    public static CoverageOfCohort OfAll(Cohort cohort, in DateSet facilityDays, CoverageDoubts doubts, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        Guard.Against.Null(cohort);
        Guard.Against.NullItem(agreements);
        var finder = new CoverageFinder(cohort, facilityDays, agreements.ToArray(), doubts);
        var counting = cohort.Sessions.Where(static s => s.Counts).ToList();
        return new(
            cohort,
            counting.ToImmutableDictionary(static s => s.Id, finder.Find),
            counting.ToImmutableDictionary(static s => s.Id, finder.IntakeDaysOf),
            finder.Doubts,
            finder.Unsettled,
            finder.IntakeDoubtsOn
        );
    }
}
