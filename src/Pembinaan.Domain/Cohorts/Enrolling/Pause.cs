namespace Pembinaan.Domain.Cohorts;

/// <summary>Days on which an enrolment goes on without taking part.</summary>
/// <param name="Status">Suspended or transferred out.</param>
/// <param name="FirstDay">The first day without taking part.</param>
/// <param name="LastDay">The last such day; null while it is open.</param>
/// <param name="Reason">Why.</param>
public sealed record Pause(EnrolmentStatus Status, LocalDate FirstDay, LocalDate? LastDay, string Reason) : IAboutPeople
{
    /// <summary>Whether it lasts on a day.</summary>
    internal bool Holds(LocalDate day) => day >= FirstDay && !(day > LastDay);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
