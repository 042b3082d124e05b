namespace Pembinaan.Domain.Agreements;

/// <summary>What cannot be moved, and why.</summary>
/// <param name="Item">The cohort.</param>
/// <param name="Reasons">Every reason, for the first session that the other agreement does not cover.</param>
public sealed record RefusedTransfer(TransferItem Item, ValueList<DomainError> Reasons) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
