using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What a certificate rests on: presence and results, as they were found.</summary>
/// <param name="Attended">The lesson hours attended.</param>
/// <param name="Counted">The lesson hours that counted.</param>
/// <param name="Units">The results by unit, in the order of the curriculum.</param>
/// <param name="LastDay">The day of the last session attended; null if none was.</param>
public sealed record CertificateEvidence(LessonHours Attended, LessonHours Counted, ValueList<UnitResult> Units, LocalDate? LastDay) : IAboutPeople
{
    /// <summary>Whether other evidence supports at least as much: as many hours attended, and no smaller a part of those that count.</summary>
    internal bool IsSupportedBy(CertificateEvidence now) =>
        now.Attended >= Attended
        && (long)now.Attended.Count * Counted.Count >= (long)Attended.Count * now.Counted.Count
        && Units.Where(static u => u.IsCompetent).All(u => now.Units.Any(n => n.Unit == u.Unit && n.IsCompetent))
        && Units.Where(static u => u.BestMark is not null).All(u => now.Units.Any(n => n.Unit == u.Unit && n.BestMark >= u.BestMark));

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
