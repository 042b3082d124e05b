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
            yield return DossierErrors.MergeCohort.For("from", Argument.Of("cohort", cohort.Id.Value));
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

        if (dossier.Find(one) is { } facts && dossier.Find(other) is { } others && facts with { Id = other } != others)
        {
            yield return DossierErrors.MergeFacts.For("from");
        }
    }

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
    private static ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> PresencesOf(Dossier dossier, ParticipantId participant)
    {
        var taught = SessionInstructor.Of(participant);
        return dossier
            .CohortsWith(participant)
            .SelectMany(c => c.Sessions.Select(s => (Cohort: c, Session: s)))
            .Where(p =>
                p.Session is { Counts: true, IsHeld: true }
                && (p.Session.Plan.Instructor == taught || p.Session.MarkOf(participant) is { Attended.Count: > 0 })
            )
            .ToLookup(static p => p.Session.Day);
    }

    private static IEnumerable<((Cohort Cohort, CohortSession Session) First, (Cohort Cohort, CohortSession Session) Second)> PresentTwice(
        ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> one,
        ILookup<LocalDate, (Cohort Cohort, CohortSession Session)> other
    ) =>
        from day in one
        from first in day
        from second in other[day.Key]
        where
            first.Cohort.Id != second.Cohort.Id
            && SessionCheck.Overlap(
                first.Session.Plan,
                second.Session.Plan,
                first.Cohort.Curriculum.MinutesPerLessonHour,
                second.Cohort.Curriculum.MinutesPerLessonHour
            )
        select (first, second);

    private static DomainError Told((Cohort Cohort, CohortSession Session) first, (Cohort Cohort, CohortSession Session) second) =>
        DossierErrors.MergePresence.For(
            "from",
            Argument.Of("day", first.Session.Day),
            Argument.Of("session", first.Session.Id.Value),
            Argument.Of("cohort", first.Cohort.Id.Value),
            Argument.Of("other", second.Session.Id.Value),
            Argument.Of("otherCohort", second.Cohort.Id.Value)
        );

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
            Argument.Of("cohort", first.Cohort.Id.Value),
            Argument.Of("other", second.Issued.Certificate.Number.Value),
            Argument.Of("otherCohort", second.Cohort.Id.Value)
        );

    private static IEnumerable<(Cohort Cohort, IssuedCertificate Issued)> StandingOf(List<Cohort> cohorts, ParticipantId participant) =>
        cohorts.SelectMany(c =>
            c.Certificates.Where(i => i.Certificate.Participant == participant && i is { RevokedFrom: null, ReplacedBy: null }).Select(i => (c, i))
        );
}
