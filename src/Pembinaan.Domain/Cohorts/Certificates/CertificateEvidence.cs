using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What a certificate rests on: presence and results, as they were found.</summary>
/// <param name="Attended">The lesson hours attended.</param>
/// <param name="Counted">The lesson hours that counted.</param>
/// <param name="Units">The results by unit, in the order of the curriculum.</param>
/// <param name="LastDay">The day of the last session attended; null if none was.</param>
/// <param name="Recognised">The lesson hours recognised of what was learnt elsewhere, apart from those attended.</param>
/// <param name="Grade">The grade (<i>predikat</i>) of all units together, by the programme's scale; null if it gives none or a mark is missing.</param>
public sealed record CertificateEvidence(
    LessonHours Attended,
    LessonHours Counted,
    ValueList<UnitResult> Units,
    LocalDate? LastDay,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LessonHours Recognised = default,
    Grade? Grade = null
) : IAboutPeople
{
    /// <summary>Whether other evidence supports at least as much: as many hours attended, and no smaller a part of those that count.</summary>
    internal bool IsSupportedBy(CertificateEvidence now) =>
        now.Attended >= Attended
        && now.Recognised >= Recognised
        && (long)now.Attended.Count * Counted.Count >= (long)Attended.Count * now.Counted.Count
        && Units.Where(static u => u.IsCompetent).All(u => now.Units.Any(n => n.Unit == u.Unit && n.IsCompetent))
        && Units.Where(static u => u.BestMark is not null).All(u => now.Units.Any(n => n.Unit == u.Unit && n.BestMark >= u.BestMark));

    /// <summary>The hours recognised besides those attended, after a comma; nothing where there are none.</summary>
    internal LocalisedText? Besides =>
        Recognised == LessonHours.None ? null : Say.Of($", diakui pula {Recognised}", $", recognised besides {Recognised}");

    /// <summary>The grade, after a comma; nothing where there is none.</summary>
    internal LocalisedText? Graded => Grade is null ? null : Say.Of($", predikat {Grade}", $", grade {Grade}");

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
