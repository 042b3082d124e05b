namespace Pembinaan.Domain.Cohorts;

/// <summary>Who is promoted from the waiting list, and who was passed over and why. Those passed over keep their place.</summary>
/// <param name="Promoted">The first on the list who is admitted on the day; null if nobody is.</param>
/// <param name="Admission">The evidence for <c>CohortInDossier.Enrol</c>; null if nobody is promoted.</param>
/// <param name="PassedOver">Those before, with every reason.</param>
internal sealed record Promotion(WaitingEntry? Promoted, Admission? Admission, ValueList<NotAdmitted> PassedOver) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
