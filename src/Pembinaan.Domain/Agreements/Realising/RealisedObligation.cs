namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one obligation up to a day.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="FulfilledOn">The day on which it was fulfilled, or null.</param>
/// <param name="Held">Sessions held that serve it.</param>
/// <param name="IsOverdue">Whether its due day has passed without fulfilment, or it was fulfilled after it.</param>
/// <param name="IsDormant">Whether it is not fulfilled and nothing that serves it was held for the time asked about.</param>
public sealed record RealisedObligation(Obligation Obligation, LocalDate? FulfilledOn, int Held, bool IsOverdue, bool IsDormant)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
