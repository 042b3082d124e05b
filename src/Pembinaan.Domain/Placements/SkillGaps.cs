using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>What an opening asks for and no valid certificate shows: everything, not only the first.</summary>
internal static class SkillGaps
{
    /// <summary>The gaps of a candidate for an opening, on its first day of work.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>
    /// One a skill: <see cref="PlacementErrors.SubjectNotShown"/>, <see cref="PlacementErrors.UnitNotShown"/>,
    /// <see cref="PlacementErrors.CompetenceNotShown"/>; or what is not here, where a certificate that is not here may show it; and
    /// <see cref="CohortErrors.CertificateValidityUnknown"/> for each that shows it if it is valid.
    /// </returns>
    public static IEnumerable<DomainError> Of(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        if (!candidate.Undetermined.IsEmpty && !(CertifiedDaysOf(candidate, opening).IsKnown && AbleDaysOf(candidate, opening).IsKnown))
        {
            return candidate.Undetermined;
        }

        var open = OpenOn(candidate, opening.FirstDay).ToList();
        var gaps = Asked(candidate, opening).Where(a => !DaysOf(candidate, a.Shows).Contains(opening.FirstDay)).ToList();
        return
        [
            .. gaps.Where(a => !open.Any(a.Shows)).Select(static a => a.Gap),
            .. open.Where(c => gaps.Any(a => a.Shows(c)) || !CertifiedDaysOf(candidate, opening).IsKnown).Select(static c => c.ValidityUnknown),
        ];
    }

    /// <summary>The certificates of which it cannot be said whether they show ability on a day, as nobody knows until when they hold.</summary>
    internal static IEnumerable<HeldCertificate> OpenOn(Candidate candidate, LocalDate day) => candidate.Certificates.Where(c => c.MayShowAbilityOn(day));

    /// <summary>The certificates that show something of what an opening asks for, on its first day; any, where it asks for no skill.</summary>
    internal static IEnumerable<HeldCertificate> ShownBy(Candidate candidate, JobOpening opening)
    {
        var asked = Asked(candidate, opening).ToList();
        return candidate.Certificates.Where(c => c.ShowsAbilityOn(opening.FirstDay) && (asked.Count == 0 || asked.Exists(a => a.Shows(c))));
    }

    /// <summary>The days on which a certificate shows that the candidate passed.</summary>
    internal static Fact<DateSet> CertifiedDaysOf(Candidate candidate, JobOpening opening) =>
        Known(DaysOf(candidate, static _ => true), candidate, opening, OpenOn(candidate, opening.FirstDay).Any());

    /// <summary>The days on which every skill asked for is shown.</summary>
    internal static Fact<DateSet> AbleDaysOf(Candidate candidate, JobOpening opening) =>
        Known(
            Asked(candidate, opening).Aggregate(DateSet.All, (days, asked) => days & DaysOf(candidate, asked.Shows)),
            candidate,
            opening,
            Asked(candidate, opening)
                .All(a => candidate.Certificates.Any(c => a.Shows(c) && (c.ShowsAbilityOn(opening.FirstDay) || c.MayShowAbilityOn(opening.FirstDay))))
        );

    // What a certificate shows is known whatever is not here; that none shows it is known only where nothing is missing.
    private static Fact<DateSet> Known(DateSet shown, Candidate candidate, JobOpening opening, bool isOpen) =>
        (candidate.Undetermined.IsEmpty && !isOpen) || shown.Contains(opening.FirstDay) ? shown : Fact<DateSet>.Unknown;

    private static IEnumerable<(Func<HeldCertificate, bool> Shows, DomainError Gap)> Asked(Candidate candidate, JobOpening opening)
    {
        var day = Argument.Of("day", opening.FirstDay);
        foreach (var subject in opening.Subjects)
        {
            yield return (
                c => Has(c, subject),
                PlacementErrors.SubjectNotShown.Refusal(
                    ReferralRules.ShowsEverySkill.Code,
                    "subjects",
                    Argument.Of("subject", candidate.SubjectOf(subject, opening.FirstDay)),
                    day
                )
            );
        }

        foreach (var unit in opening.Units)
        {
            yield return (
                c => Has(c, unit),
                PlacementErrors.UnitNotShown.Refusal(ReferralRules.ShowsEverySkill.Code, "units", Argument.Of("unit", candidate.UnitOf(unit)), day)
            );
        }

        if (opening.NeedsCompetencyCertificate)
        {
            yield return (
                IsOfCompetence,
                PlacementErrors.CompetenceNotShown.Refusal(ReferralRules.ShowsEverySkill.Code, "certificates", day)
            );
        }
    }

    private static bool Has(HeldCertificate certificate, SubjectId subject) => certificate.Subjects.Contains(subject);

    private static bool Has(HeldCertificate certificate, string unit) => certificate.Evidence.Units.Any(r => r.Unit == unit && r.IsCompetent);

    private static bool IsOfCompetence(HeldCertificate certificate) => certificate.Certificate.Kind == CertificateKind.CompetencyCertificate;

    private static DateSet DaysOf(Candidate candidate, Func<HeldCertificate, bool> shows) =>
        DateSet.UnionOf([.. candidate.Certificates.Where(shows).Select(static c => c.AbilityDays)]);
}
