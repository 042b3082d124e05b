namespace Pembinaan.Domain.Agreements;

/// <summary>What one party must do under an agreement.</summary>
/// <param name="Code">A code within the agreement.</param>
/// <param name="Party">Who must do it.</param>
/// <param name="Text">What must be done, as printed.</param>
/// <param name="DueOn">The day by which, inclusive; null if it does not say.</param>
/// <param name="Subject">The subject it belongs to, or null for the whole.</param>
public sealed record Obligation(string Code, PartyId Party, string Text, LocalDate? DueOn = null, SubjectId? Subject = null)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
