using Pembinaan.Domain.Programmes;
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
    /// <see cref="PlacementErrors.CompetenceNotShown"/>.
    /// </returns>
    public static IEnumerable<DomainError> Of(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        return Asked(candidate, opening).Where(a => !a.Shown.Contains(opening.FirstDay)).Select(static a => a.Gap);
    }

    /// <summary>The days on which a certificate shows that the candidate passed.</summary>
    internal static DateSet CertifiedDaysOf(Candidate candidate) => DaysOf(candidate, static _ => true);

    /// <summary>The days on which every skill asked for is shown.</summary>
    internal static DateSet AbleDaysOf(Candidate candidate, JobOpening opening) =>
        Asked(candidate, opening).Aggregate(DateSet.All, static (days, asked) => days & asked.Shown);

    private static IEnumerable<(DateSet Shown, DomainError Gap)> Asked(Candidate candidate, JobOpening opening)
    {
        var day = Argument.Of("day", opening.FirstDay);
        foreach (var subject in opening.Subjects)
        {
            yield return (
                DaysOf(candidate, c => Has(c, subject)),
                PlacementErrors.SubjectNotShown.Refusal(ReferralRules.ShowsEverySkill.Code, "subjects", Argument.Of("subject", subject.Value), day)
            );
        }

        foreach (var unit in opening.Units)
        {
            yield return (
                DaysOf(candidate, c => c.Certificate.Evidence.Units.Any(r => r.Unit == unit && r.IsCompetent)),
                PlacementErrors.UnitNotShown.Refusal(ReferralRules.ShowsEverySkill.Code, "units", Argument.Of("unit", unit), day)
            );
        }

        if (opening.NeedsCompetencyCertificate)
        {
            yield return (
                DaysOf(candidate, static c => c.Certificate.Kind == CertificateKind.CompetencyCertificate),
                PlacementErrors.CompetenceNotShown.Refusal(ReferralRules.ShowsEverySkill.Code, "certificates", day)
            );
        }
    }

    private static bool Has(HeldCertificate certificate, SubjectId subject) => certificate.Subjects.Contains(subject);

    private static DateSet DaysOf(Candidate candidate, Func<HeldCertificate, bool> shows) =>
        DateSet.UnionOf([.. candidate.Certificates.Where(shows).Select(static c => c.AbilityDays)]);
}
