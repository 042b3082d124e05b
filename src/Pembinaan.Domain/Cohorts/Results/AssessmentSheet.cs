namespace Pembinaan.Domain.Cohorts;

/// <summary>The results of one assessment of one unit.</summary>
/// <param name="Unit">The code of the unit, one of the curriculum's.</param>
/// <param name="Day">The day of the assessment.</param>
/// <param name="Results">The results; each person once.</param>
public sealed record AssessmentSheet(string Unit, LocalDate Day, ValueList<AssessmentResult> Results) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
