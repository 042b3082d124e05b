using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What cohorts made of an agreement: what <see cref="Realisation"/> counts.</summary>
internal static class CohortActivity
{
    /// <summary>
    /// What one cohort did under one agreement: one line a session with who was there, and one a subject for what came of them, on the last day they were
    /// there.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="coverage">
    /// The coverage of the cohort's sessions, of exactly this revision; sessions of other agreements or of the facility's own mandate are left out.
    /// </param>
    /// <param name="obligation">The code of the obligation it serves; null for none.</param>
    /// <param name="workOf">Whether somebody went to work, or into a business of one's own, by a certificate of the cohort; null if that is not known.</param>
    /// <param name="upTo">Results and certificates of this day or before count, unless revoked by it; null for all that stand.</param>
    /// <returns>What was done.</returns>
    public static IEnumerable<ActivityFacts> Of(
        Cohort cohort,
        AgreementId agreement,
        CoverageOfCohort coverage,
        string? obligation = null,
        Func<ParticipantId, (bool Employed, bool OwnBusiness)>? workOf = null,
        LocalDate? upTo = null
    )
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(agreement);
        Guard.Against.Null(coverage);
        return Figures(cohort, agreement, coverage, obligation, workOf, upTo ?? LocalDate.MaxIsoValue);
    }

    private static IEnumerable<ActivityFacts> Figures(
        Cohort cohort,
        AgreementId agreement,
        CoverageOfCohort coverage,
        string? obligation,
        Func<ParticipantId, (bool Employed, bool OwnBusiness)>? workOf,
        LocalDate upTo
    )
    {
        var under = coverage
            .Sessions.Where(s => coverage.Of(s.Id).Agreements.Contains(agreement) || (s.Coverage?.Agreements.Contains(agreement) ?? false))
            .ToList();
        var people = cohort
            .Participants.Select(p => (Id: $"{cohort.Id}/{p}", Person: p, Attended: cohort.AttendedBy(p).Select(static s => s.Id).ToHashSet()))
            .ToList();
        foreach (var session in under)
        {
            ValueList<string> id = [$"{cohort.Id}/{session.Id}"];
            var took = people.Where(p => session.IsHeld && p.Attended.Contains(session.Id)).Select(static p => p.Id).ToValueList();
            yield return new(session.Plan.Subject, session.Day, id, session.IsHeld ? id : [], took, [], [], obligation);
        }

        foreach (var subject in under.Where(static s => s.IsHeld).GroupBy(static s => s.Plan.Subject))
        {
            var took = people.FindAll(p => subject.Any(held => p.Attended.Contains(held.Id)));
            var certified = took.FindAll(p =>
                cohort
                    .CertificatesByPerson[p.Person]
                    .Any(c => c.Certificate.Kind != CertificateKind.StatementOfParticipation && c.Certificate.IssuedOn <= upTo && !(c.RevokedFrom <= upTo))
            );
            yield return new(
                subject.Key,
                subject.Max(static s => s.Day),
                [],
                [],
                Ids(took),
                Ids(took.Where(p => cohort.ConclusionOf(p.Person) is { Outcome: CompletionOutcome.Passed } result && result.Day <= upTo)),
                Ids(certified),
                obligation,
                workOf is null ? null : Ids(certified.Where(p => workOf(p.Person).Employed)),
                workOf is null ? null : Ids(certified.Where(p => workOf(p.Person).OwnBusiness))
            );
        }

        static ValueList<string> Ids(IEnumerable<(string Id, ParticipantId, HashSet<SessionId>)> those) => those.Select(static p => p.Id).ToValueList();
    }
}
