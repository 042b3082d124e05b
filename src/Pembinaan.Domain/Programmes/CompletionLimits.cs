using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The limits of completion that hold for a cohort: those of the law on its first day, and beside them the programme's own.</summary>
/// <param name="LawfulPresence">The least presence in percent that the law asks for, with its article; null if no law asks for one.</param>
/// <param name="OwnPresence">The least presence in percent that the programme itself asks for; null if it asks for none.</param>
/// <param name="MostAssessments">How often one unit may be assessed; null for as often as wished.</param>
internal sealed record CompletionLimits(DatedValue<int>? LawfulPresence, int? OwnPresence, int? MostAssessments)
{
    /// <summary>The presence that passing asks for, in percent: the stricter of the two; null if none does.</summary>
    public int? Presence => LawfulPresence is { } lawful && !(OwnPresence > lawful.Value) ? lawful.Value : OwnPresence;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
