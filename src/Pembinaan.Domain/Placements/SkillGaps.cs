using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Placements;

/// <summary>What an opening asks for and no valid certificate shows: everything, not only the first.</summary>
public static class SkillGaps
{
    /// <summary>The gaps of a candidate for an opening.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>One a skill: <see cref="PlacementErrors.SubjectNotShown"/>, <see cref="PlacementErrors.UnitNotShown"/>, <see cref="PlacementErrors.CompetenceNotShown"/>.</returns>
    public static IEnumerable<DomainError> Of(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        return Find(candidate, opening);
    }

    private static IEnumerable<DomainError> Find(Candidate candidate, JobOpening opening)
    {
        var shown = candidate.Certificates.Where(static c => c.ShowsAbility).ToList();
        foreach (var subject in opening.Subjects.Where(s => !shown.Exists(c => c.Subjects.Contains(s))))
        {
            yield return PlacementErrors.SubjectNotShown.For("subjects", Argument.Of("subject", subject.Value));
        }

        foreach (var unit in opening.Units.Where(u => !shown.Exists(c => c.Certificate.Evidence.Units.Any(r => r.Unit == u && r.IsCompetent))))
        {
            yield return PlacementErrors.UnitNotShown.For("units", Argument.Of("unit", unit));
        }

        if (opening.NeedsCompetencyCertificate && !shown.Exists(static c => c.Certificate.Kind == CertificateKind.CompetencyCertificate))
        {
            yield return PlacementErrors.CompetenceNotShown.For("certificates");
        }
    }
}
