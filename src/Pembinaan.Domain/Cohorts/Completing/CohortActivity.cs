using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What cohorts made of an agreement: what <see cref="Realisation"/> counts.</summary>
internal static class CohortActivity
{
    /// <summary>
    /// What one cohort did under one agreement: one line a session with who was there and what came of them. Whoever was in several sessions is in the line of
    /// each, so that a result counts as long as one of them does.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="signing">The agreement and those recognised as the same.</param>
    /// <param name="coverage">
    /// The coverage of the cohort's sessions, of exactly this revision; sessions of other agreements or of the facility's own mandate are left out.
    /// </param>
    /// <param name="obligation">The code of the obligation it serves; null for none.</param>
    /// <param name="workOf">Whether somebody went to work or into business by a certificate of the cohort, and is at it; null if that is not known.</param>
    /// <param name="upTo">Results and certificates of this day or before count, unless revoked by it; null for all that stand.</param>
    /// <returns>What was done.</returns>
    public static IEnumerable<ActivityFacts> Of(
        Cohort cohort,
        ValueList<AgreementId> signing,
        CoverageOfCohort coverage,
        string? obligation = null,
        Func<ParticipantId, (bool Employed, bool OwnBusiness, bool AtWork)>? workOf = null,
        LocalDate? upTo = null
    )
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(coverage);
        return Figures(cohort, signing, coverage, obligation, workOf, upTo ?? LocalDate.MaxIsoValue);
    }

    /// <summary>
    /// The agreements under which a session stands: those that cover it, and those that covered it when it was held, so that what was realised stays so.
    /// </summary>
    internal static IEnumerable<AgreementId> AgreementsOf(CoverageOfCohort coverage, CohortSession session) =>
        coverage.Of(session.Id).Agreements.Concat(session.Coverage?.Agreements ?? []);

    /// <summary>
    /// The sessions held up to a day that nothing covers and that stand beside a signing: of its facility and its provider, on a day or a subject that it does
    /// not have. Those that were found so when they were held are among them.
    /// </summary>
    internal static IEnumerable<string> Outside(Cohort cohort, ValueList<AgreementId> signing, CoverageOfCohort coverage, LocalDate upTo) =>
        coverage
            .Sessions.Where(s =>
                s.IsHeld
                && s.Day <= upTo
                && !AgreementsOf(coverage, s).Any(signing.Contains)
                && coverage.Of(s.Id) is { Verdict: CoverageVerdict.NotCovered or CoverageVerdict.Blocked } found
                && found.Gaps.Where(g => g.Agreement is { } id && signing.Contains(id)).ToList() is { Count: > 0 } gaps
                && !gaps.Exists(static g => OfAnother.Contains(g.Code, StringComparer.Ordinal))
            )
            .Select(s => $"{cohort.Id}/{s.Id}");

    // Why a session is not one of an agreement at all.
    private static readonly string[] OfAnother =
    [
        AgreementErrors.CoverageFacility.Code,
        AgreementErrors.CoverageProvider.Code,
        AgreementErrors.CoverageProviderNotKnown.Code,
        AgreementErrors.CoverageOfficeLeft.Code,
        AgreementErrors.CoverageMoved.Code,
    ];

    /// <summary>
    /// The certificates, of training or of competence, by which somebody in a cohort is certified on a day: who has passed, by certificates issued by it, and
    /// neither revoked nor replaced by one that was. A statement is none; that one expires takes nothing away.
    /// </summary>
    internal static IEnumerable<IssuedCertificate> CertificatesOf(Cohort cohort, ParticipantId participant, LocalDate upTo) =>
        ResultOf(cohort, participant, upTo) == CompletionOutcome.Passed
            ? cohort
                .CertificatesByPerson[participant]
                .Where(static c => c.Certificate.Kind == CertificateKind.TrainingCertificate || c.Certificate.Kind == CertificateKind.CompetencyCertificate)
                .Where(c => Stands(cohort, c, upTo))
            : [];

    // Issued, and neither revoked nor replaced by one that was: the book of a cohort has them in the order of issue.
    private static bool Stands(Cohort cohort, IssuedCertificate held, LocalDate upTo) =>
        held.Certificate.IssuedOn <= upTo
        && !(held.RevokedFrom <= upTo)
        && (
            !(held.ReplacedOn <= upTo)
            || cohort
                .CertificatesByPerson[held.Certificate.Participant]
                .SkipWhile(c => !ReferenceEquals(c, held))
                .Skip(1)
                .Any(c => c.Certificate.Number == held.ReplacedBy && c.Certificate.Replaces == held.Certificate.Number && Stands(cohort, c, upTo))
        );

    /// <summary>
    /// The day of a period of whole months on which somebody was certified who was so at its end, and at the end of no period of as many months before it; null
    /// of everybody else.
    /// </summary>
    internal static LocalDate? CertifiedIn(Cohort cohort, ParticipantId participant, ValidityPeriod period)
    {
        if (!IsFirst(cohort, period, day => CertificatesOf(cohort, participant, day).Any()))
        {
            return null;
        }

        var (first, last) = (period.FirstDay, period.LastDay!.Value);
        var issued = CertificatesOf(cohort, participant, last).Min(static c => c.Certificate.IssuedOn);
        return cohort
            .CertificatesByPerson[participant]
            .Select(static c => c.Certificate.IssuedOn)
            .Append(cohort.ConclusionOf(participant)?.Day ?? last)
            .Where(d => d >= issued && d <= last && ResultOf(cohort, participant, d) == CompletionOutcome.Passed)
            .Append(last)
            .Min() is var day && day > first ? day : first;
    }

    /// <summary>
    /// Whether something stood at the end of a period of whole months, and at the end of no period of as many months before it: so periods add up, and one that
    /// is over stays as it was.
    /// </summary>
    internal static bool IsFirst(Cohort cohort, ValidityPeriod period, Func<LocalDate, bool> stoodOn)
    {
        var (months, last) = (period.WholeMonths, period.LastDay!.Value);
        for (var end = last; end == last || end >= cohort.FirstDay; end = end.PlusMonths(-months).With(DateAdjusters.EndOfMonth))
        {
            if (stoodOn(end) != (end == last))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The result of somebody that is on record on a day: what was put on record, else what a paper of the cohort says that stands; null if there is neither.
    /// </summary>
    internal static CompletionOutcome? ResultOf(Cohort cohort, ParticipantId participant, LocalDate upTo) =>
        cohort.ConclusionOf(participant) is { } result && result.Day <= upTo
            ? result.Outcome
            : cohort
                .CertificatesByPerson[participant]
                .Where(c => c.Certificate.Kind != CertificateKind.CompetencyCertificate && Stands(cohort, c, upTo))
                .Select(static c => (CompletionOutcome?)c.Says)
                .OrderBy(static outcome => outcome == CompletionOutcome.Passed ? 0 : 1)
                .FirstOrDefault();

    private static IEnumerable<ActivityFacts> Figures(
        Cohort cohort,
        ValueList<AgreementId> signing,
        CoverageOfCohort coverage,
        string? obligation,
        Func<ParticipantId, (bool Employed, bool OwnBusiness, bool AtWork)>? workOf,
        LocalDate upTo
    )
    {
        var under = coverage
            .Sessions.Where(s => AgreementsOf(coverage, s).Any(signing.Contains))
            .ToList();
        var people = cohort
            .Participants.Select(p => (Id: $"{cohort.Id}/{p}", Attended: cohort.AttendedBy(p).Select(static s => s.Id).ToHashSet(), Result: ResultsOf(p)))
            .ToList();
        foreach (var session in under)
        {
            ValueList<string> id = [$"{cohort.Id}/{session.Id}"];
            var took = people.FindAll(p => session.IsHeld && p.Attended.Contains(session.Id));
            yield return new(
                session.Plan.Subject,
                session.Day,
                id,
                session.IsHeld ? id : [],
                Ids(took),
                Ids(took.Where(static p => p.Result.Outcome == CompletionOutcome.Passed)),
                Ids(took.Where(static p => p.Result.IsCertified)),
                obligation,
                workOf is null ? null : Ids(took.Where(static p => p.Result is { IsCertified: true, Work.Employed: true })),
                workOf is null ? null : Ids(took.Where(static p => p.Result is { IsCertified: true, Work.OwnBusiness: true })),
                Ids(took.Where(static p => p.Result.Outcome is null)),
                workOf is null ? null : Ids(took.Where(static p => p.Result is { IsCertified: true, Work.AtWork: true }))
            );
        }

        PersonResult ResultsOf(ParticipantId person)
        {
            var isCertified = CertificatesOf(cohort, person, upTo).Any();
            return new(
                ResultOf(cohort, person, upTo),
                isCertified,
                isCertified && workOf is not null ? workOf(person) : default
            );
        }

        static ValueList<string> Ids(IEnumerable<(string Id, HashSet<SessionId>, PersonResult)> those) => those.Select(static p => p.Id).ToValueList();
    }

    private readonly struct PersonResult(CompletionOutcome? outcome, bool isCertified, (bool Employed, bool OwnBusiness, bool AtWork) work)
    {
        public CompletionOutcome? Outcome { get; } = outcome;

        public bool IsCertified { get; } = isCertified;

        public (bool Employed, bool OwnBusiness, bool AtWork) Work { get; } = work;
    }
}
