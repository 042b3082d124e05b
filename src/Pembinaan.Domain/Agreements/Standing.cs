namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement stands on one day, on four axes. Derived from its history, never stored.</summary>
/// <param name="Day">The day.</param>
/// <param name="Formation">How far it has come.</param>
/// <param name="Force">Whether it binds.</param>
/// <param name="Intake">Whether new commitments may be made.</param>
/// <param name="Hold">Whether it is held up.</param>
/// <param name="WasEverInForce">Whether it was in force on that day or on any day before.</param>
public sealed record Standing(LocalDate Day, Formation Formation, Force Force, Intake Intake, Hold Hold, bool WasEverInForce)
{
    /// <summary>Whether it can be relied on: it binds, and it is not suspended.</summary>
    public bool IsInForce => Force == Force.InForce && Hold == Hold.None;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
