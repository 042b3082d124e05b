namespace Pembinaan.Domain.Cohorts;

/// <summary>A place on the waiting list on a day.</summary>
/// <param name="Application">The approved application.</param>
/// <param name="Place">The place, counted from 1, in order of application; 0 if the list is closed.</param>
/// <param name="ClosedOn">
/// The day on which the list closed: the day after the last session or after the agreement's last day of intake; where there is no day of intake, that of the
/// approval; null while it is open.
/// </param>
/// <param name="ClosedBecause">
/// Why it closed: <see cref="CohortErrors.CohortIsOver"/>, <see cref="CohortErrors.IntakeIsOver"/> or <see cref="CohortErrors.NoIntake"/>; null while it is
/// open.
/// </param>
public sealed record WaitingEntry(Application Application, int Place, LocalDate? ClosedOn, DomainError? ClosedBecause) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
