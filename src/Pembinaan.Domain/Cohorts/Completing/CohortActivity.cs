using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What cohorts made of an agreement: the figures that <see cref="Realisation"/> counts.</summary>
internal static class CohortActivity
{
    /// <summary>The figures of one cohort for one agreement: one line a session, and one a subject for the people, on the last day they were there.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="coverage">
    /// The coverage of the cohort's sessions, of exactly this revision; sessions of other agreements or of the facility's own mandate are left out.
    /// </param>
    /// <param name="obligation">The code of the obligation it serves; null for none.</param>
    /// <param name="workOf">Whether somebody went to work, or into a business of one's own, by a certificate of the cohort; null if that is not known.</param>
    /// <returns>The figures.</returns>
    public static IEnumerable<ActivityFacts> Of(
        Cohort cohort,
        AgreementId agreement,
        CoverageOfCohort coverage,
        string? obligation = null,
        Func<ParticipantId, (bool Employed, bool OwnBusiness)>? workOf = null
    )
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(agreement);
        Guard.Against.Null(coverage);
        return Figures(cohort, agreement, coverage, obligation, workOf);
    }

    private static IEnumerable<ActivityFacts> Figures(
        Cohort cohort,
        AgreementId agreement,
        CoverageOfCohort coverage,
        string? obligation,
        Func<ParticipantId, (bool Employed, bool OwnBusiness)>? workOf
    )
    {
        var under = coverage
            .Sessions.Where(s => coverage.Of(s.Id).Agreements.Contains(agreement) || (s.Coverage?.Agreements.Contains(agreement) ?? false))
            .ToList();
        foreach (var session in under)
        {
            yield return new(session.Plan.Subject, session.Day, 1, session.IsHeld ? 1 : 0, 0, 0, 0, obligation);
        }

        foreach (var subject in under.Where(static s => s.IsHeld).GroupBy(static s => s.Plan.Subject))
        {
            var took = cohort.Participants.Where(p => cohort.AttendedBy(p).Any(s => subject.Any(held => held.Id == s.Id))).ToHashSet();
            yield return new(
                subject.Key,
                subject.Max(static s => s.Day),
                0,
                0,
                took.Count,
                took.Count(p => cohort.ConclusionOf(p)?.Outcome == CompletionOutcome.Passed),
                took.Count(p =>
                    cohort.Certificates.Any(c =>
                        c.Certificate.Participant == p && c.Certificate.Kind != CertificateKind.StatementOfParticipation && c.RevokedFrom is null
                    )
                ),
                obligation,
                workOf is null ? null : took.Count(p => workOf(p).Employed),
                workOf is null ? null : took.Count(p => workOf(p).OwnBusiness)
            );
        }
    }
}
