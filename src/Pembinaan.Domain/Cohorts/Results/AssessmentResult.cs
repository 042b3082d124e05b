namespace Pembinaan.Domain.Cohorts;

/// <summary>What one assessment of one unit found about one person.</summary>
/// <param name="Participant">Who was assessed.</param>
/// <param name="IsCompetent">Whether the critical aspects were met: competent (<i>kompeten</i>) or not yet (<i>belum kompeten</i>).</param>
/// <param name="Mark">The mark from 0 to 100; null if none was given.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record AssessmentResult(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    [property: JsonPropertyName("competent")] bool IsCompetent,
    int? Mark = null,
    ValueList<AssessmentEvidence> Evidence = default
) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
