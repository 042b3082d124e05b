namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody on the waiting list who is not admitted on the day.</summary>
/// <param name="Entry">The place, which is kept.</param>
/// <param name="Reasons">Why not.</param>
internal sealed record NotAdmitted(WaitingEntry Entry, ValueList<DomainError> Reasons) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
