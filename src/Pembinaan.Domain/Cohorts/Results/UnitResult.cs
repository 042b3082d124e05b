namespace Pembinaan.Domain.Cohorts;

/// <summary>Where a person stands in a unit: the best of all assessments.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Assessments">How often it was assessed.</param>
/// <param name="IsCompetent">Whether one of them found competence.</param>
/// <param name="BestMark">The best mark; null if none was given.</param>
public sealed record UnitResult(string Unit, int Assessments, [property: JsonPropertyName("competent")] bool IsCompetent, int? BestMark) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
