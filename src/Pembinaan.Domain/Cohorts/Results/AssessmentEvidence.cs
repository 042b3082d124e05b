namespace Pembinaan.Domain.Cohorts;

/// <summary>Something an assessment rests on, for example a work piece or a test paper.</summary>
/// <param name="Participant">Whose it is; it counts for nobody else.</param>
/// <param name="Reference">The application's own reference.</param>
public sealed record AssessmentEvidence(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    [property: Personal(PersonalKind.Text)] string Reference
) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
