using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What two pseudonyms have on record that one person cannot have: then they are two people, or one of the records is wrong.</summary>
internal static class PseudonymClashes
{
    /// <summary>Every clash of two pseudonyms in a dossier, in the order of the cohorts.</summary>
    internal static IEnumerable<DomainError> Of(Dossier dossier, ParticipantId one, ParticipantId other)
    {
        var (ofOne, ofOther) = (CohortsNaming(dossier, one), CohortsNaming(dossier, other));
        foreach (var cohort in ofOne.Intersect(ofOther))
        {
            yield return DossierErrors.MergeCohort.For("from", Named.Of(cohort));
        }

        // Of two cohorts the first such day is told.
        foreach (
            var clash in PresentTwice(PresencesOf(dossier, one), PresencesOf(dossier, other))
                .OrderBy(static c => c.First.Session.Day)
                .DistinctBy(static c => (c.First.Cohort.Id, c.Second.Cohort.Id))
                .Select(static c => Told(c.First, c.Second))
        )
        {
            yield return clash;
        }

        foreach (var clash in CertifiedTwice(ofOne, one, ofOther, other))
        {
            yield return clash;
        }

        if (dossier.Find(one) is { } facts && dossier.Find(other) is { } others && PseudonymFacts.Differing(facts, others) is { } differing)
        {
            yield return DossierErrors.MergeFacts.For("from", Argument.Of("facts", differing));
        }
    }

    /// <summary>
    /// What is planned for two pseudonyms at one time in two cohorts, as warnings: where people go is decided by people. Of two cohorts the first such day.
    /// </summary>
    internal static IEnumerable<DomainError> Planned(Dossier dossier, ParticipantId one, ParticipantId other) =>
        PresentTwice(TakenUpBy(dossier, one), TakenUpBy(dossier, other))
            .Where(static c => !(c.First.Session.IsHeld && c.Second.Session.IsHeld))
            .OrderBy(static c => c.First.Session.Day)
            .DistinctBy(static c => (c.First.Cohort.Id, c.Second.Cohort.Id))
            .Select(static c => DossierErrors.MergePlanned.Warning("from", Both(c.First, c.Second)));

    // Whoever applied or taught only is on record there too.
    private static List<Cohort> CohortsNaming(Dossier dossier, ParticipantId participant) =>
        [
            .. dossier.Cohorts.Where(c =>
                !c.EnrolmentsOf(participant).IsEmpty
                || c.Applications.Any(a => a.Participant == participant)
                || c.Sessions.Any(s => s.Plan.Instructor == SessionInstructor.Of(participant))
            ),
        ];

    /// <summary>The sessions in which somebody was present or taught.</summary>
    private static ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> PresencesOf(Dossier dossier, ParticipantId participant) =>
        SessionsOf(dossier, participant, null);

    /// <summary>The same, and the sessions to come in which somebody takes part or is to teach.</summary>
    private static ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> TakenUpBy(Dossier dossier, ParticipantId participant) =>
        SessionsOf(dossier, participant, (cohort, day) => cohort.TakingPartOn(day).Contains(participant));

    private static ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> SessionsOf(
        Dossier dossier,
        ParticipantId participant,
        Func<Cohort, LocalDate, bool>? isToCome
    )
    {
        var taught = SessionInstructor.Of(participant);
        return dossier
            .CohortsWith(participant)
            .SelectMany(c => c.Sessions.Select(s => (Cohort: c, Session: s)))
            .Where(p =>
                p.Session.Counts
                && (
                    p.Session.IsHeld ? p.Session.Plan.Instructor == taught || p.Session.MarkOf(participant) is { Attended.Count: > 0 }
                    : isToCome is not null && (p.Session.Plan.Instructor == taught || isToCome(p.Cohort, p.Session.Day))
                )
            )
            .ToLookup(static p => p.Session.Day);
    }

    private static IEnumerable<((Cohort Cohort, CohortSession Session) First, (Cohort Cohort, CohortSession Session) Second)> PresentTwice(
        ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> one,
        ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> other
    ) =>
        from day in one
        from first in day
        from second in SessionCheck.DaysAround(day.Key).SelectMany(d => other[d])
        where first.Cohort.Id != second.Cohort.Id && SessionCheck.Overlap(first.Cohort, first.Session.Plan, second.Cohort, second.Session.Plan)
        select (first, second);

    private static DomainError Told((Cohort Cohort, CohortSession Session) first, (Cohort Cohort, CohortSession Session) second) =>
        DossierErrors.MergePresence.For("from", Both(first, second));

    private static Argument[] Both((Cohort Cohort, CohortSession Session) first, (Cohort Cohort, CohortSession Session) second) =>
        [
            Argument.Of("day", first.Session.Day),
            Argument.Of("session", first.Session.Id.Value),
            Named.Of(first.Cohort),
            Argument.Of("other", second.Session.Id.Value),
            Argument.Of("otherCohort", Named.Text(second.Cohort)),
        ];

    // Of one cohort it is told already that both are on record there.
    private static IEnumerable<DomainError> CertifiedTwice(List<Cohort> ofOne, ParticipantId one, List<Cohort> ofOther, ParticipantId other) =>
        from first in StandingOf(ofOne, one)
        from second in StandingOf(ofOther, other)
        where
            first.Cohort.Id != second.Cohort.Id
            && first.Issued.Certificate is var paper
            && second.Issued.Certificate is var same
            && paper.Kind == same.Kind
            && paper.IssuedBy == same.IssuedBy
            && paper.Scheme == same.Scheme
            && (paper.IssuedBy is not null || first.Cohort.Programme == second.Cohort.Programme)
            && !first.Issued.IsOverOn(same.IssuedOn)
            && !second.Issued.IsOverOn(paper.IssuedOn)
        select DossierErrors.MergeCertificate.For(
            "from",
            Argument.Of("paper", first.Issued.Certificate.Kind.Name),
            Argument.Of("number", first.Issued.Certificate.Number.Value),
            Named.Of(first.Cohort),
            Argument.Of("other", second.Issued.Certificate.Number.Value),
            Argument.Of("otherCohort", Named.Text(second.Cohort))
        );

    // One that was revoked or replaced, on whatever day, is out of the way: the refusal asks for that.
    private static IEnumerable<(Cohort Cohort, IssuedCertificate Issued)> StandingOf(List<Cohort> cohorts, ParticipantId participant) =>
        cohorts.SelectMany(c =>
            c.Certificates.Where(i => i.Certificate.Participant == participant && i is { RevokedFrom: null, ReplacedBy: null }).Select(i => (c, i))
        );
}
