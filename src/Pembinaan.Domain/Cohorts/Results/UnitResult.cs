namespace Pembinaan.Domain.Cohorts;

/// <summary>Where a person stands in a unit: the best of all assessments.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Assessments">How often it was assessed.</param>
/// <param name="IsCompetent">Whether one of them found competence.</param>
/// <param name="BestMark">The best mark; null if none was given.</param>
/// <param name="IsRecognised">Whether it rests on what was learnt elsewhere too (<c>CohortInDossier.Recognise</c>).</param>
public sealed record UnitResult(
    string Unit,
    int Assessments,
    [property: JsonPropertyName("competent")] bool IsCompetent,
    int? BestMark,
    [property: JsonPropertyName("recognised"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsRecognised = false
) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
