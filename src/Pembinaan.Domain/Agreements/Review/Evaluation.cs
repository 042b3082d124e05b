using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>A closed evaluation of an agreement. It may be dated after the end; what it is about is its period.</summary>
/// <param name="Code">A code within the agreement. Small and capital letters make no difference; it is printed as it was written.</param>
/// <param name="Period">The days evaluated.</param>
/// <param name="ClosedOn">The day on which it was closed; before the last day of the period that is warned of.</param>
/// <param name="Score">The score with its scale.</param>
/// <param name="Recommendation">What it recommends.</param>
/// <param name="Note">Anything else, or null.</param>
public sealed record Evaluation(
    string Code,
    ValidityPeriod Period,
    LocalDate ClosedOn,
    EvaluationScore Score,
    Recommendation Recommendation,
    string? Note = null
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
