using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Is this session covered: asked of a cohort, the days on which its facility exists, and the agreements that may cover it.</summary>
internal static class SessionCoverage
{
    /// <summary>What is found about one session on its day.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="session">A session that was not cancelled.</param>
    /// <param name="facilityDays">The days on which the facility exists; sessions after its closing stand under nothing.</param>
    /// <param name="agreements">The agreements that may cover it.</param>
    /// <returns>
    /// The evidence, made for exactly this revision of the cohort; or <see cref="CohortErrors.SessionUnknown"/> or
    /// <see cref="CohortErrors.SessionIsCancelled"/>.
    /// </returns>
    public static DomainResult<CoverageOfSession> Of(
        Cohort cohort,
        SessionId session,
        in DateSet facilityDays,
        params ReadOnlySpan<CoveringAgreement> agreements
    )
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(session);
        Guard.Against.NullItem(agreements);
        if (cohort.FindSession(session) is not { } found)
        {
            return CohortErrors.SessionUnknown.For(nameof(session), Argument.Of("session", session.Value));
        }

        if (!found.Counts)
        {
            return CohortErrors.SessionIsCancelled.For(nameof(session), Argument.Of("session", session.Value));
        }

        var desk = new CoverageFinder(cohort, facilityDays, agreements.ToArray(), CoverageDoubts.None);
        return new CoverageOfSession(cohort.Id, cohort.Revision, session, found.Day, found.Plan.Subject, desk.Find(found));
    }

    /// <summary>What is found about one session on its day.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="session">A session that was not cancelled.</param>
    /// <param name="facility">The facility of the cohort.</param>
    /// <param name="agreements">The agreements that may cover it.</param>
    /// <returns>The evidence, or what <see cref="Of(Cohort, SessionId, in DateSet, ReadOnlySpan{CoveringAgreement})"/> may answer.</returns>
    /// <exception cref="ArgumentException">The facility is not that of the cohort.</exception>
    public static DomainResult<CoverageOfSession> Of(Cohort cohort, SessionId session, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        OwnFacility.ThrowUnless(cohort, facility);
        return Of(cohort, session, facility.Existence, agreements);
    }

    /// <summary>What is found about all sessions that count.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facility">The facility of the cohort.</param>
    /// <param name="agreements">The agreements that may cover them.</param>
    /// <returns>The evidence, made for exactly this revision of the cohort.</returns>
    /// <exception cref="ArgumentException">The facility is not that of the cohort.</exception>
    public static CoverageOfCohort OfAll(Cohort cohort, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        OwnFacility.ThrowUnless(cohort, facility);
        return OfAll(cohort, facility.Existence, agreements);
    }

    /// <summary>What is found about all sessions that count.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facilityDays">The days on which the facility exists.</param>
    /// <param name="agreements">The agreements that may cover them.</param>
    /// <returns>The evidence, made for exactly this revision of the cohort.</returns>
    public static CoverageOfCohort OfAll(Cohort cohort, in DateSet facilityDays, params ReadOnlySpan<CoveringAgreement> agreements) =>
        OfAll(cohort, facilityDays, CoverageDoubts.None, agreements);

    /// <summary>What is found about all sessions that count, where something may be missing.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="facilityDays">The days on which the facility exists.</param>
    /// <param name="doubts">What is missing.</param>
    /// <param name="agreements">The agreements that may cover them.</param>
    /// <returns>The evidence, made for exactly this revision of the cohort.</returns>
    public static CoverageOfCohort OfAll(Cohort cohort, in DateSet facilityDays, CoverageDoubts doubts, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        Guard.Against.Null(cohort);
        Guard.Against.NullItem(agreements);
        var desk = new CoverageFinder(cohort, facilityDays, agreements.ToArray(), doubts);
        var counting = cohort.Sessions.Where(static s => s.Counts).ToList();
        return new(
            cohort,
            counting.ToImmutableDictionary(static s => s.Id, desk.Find),
            counting.ToImmutableDictionary(static s => s.Id, desk.IntakeDaysOf),
            desk.Doubts,
            desk.Unsettled
        );
    }
}
