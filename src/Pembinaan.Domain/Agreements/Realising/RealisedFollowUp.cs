namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one follow-up of an evaluation up to a day.</summary>
/// <param name="FollowUp">What, by whom and until when.</param>
/// <param name="ClosedOn">The day on which it was closed, or null.</param>
/// <param name="IsOverdue">Whether its due day has passed and it is not closed, or it was closed after it.</param>
public sealed record RealisedFollowUp(FollowUp FollowUp, LocalDate? ClosedOn, bool IsOverdue)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
