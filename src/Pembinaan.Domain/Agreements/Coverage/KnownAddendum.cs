namespace Pembinaan.Domain.Agreements;

/// <summary>An addendum with the days that matter.</summary>
/// <param name="Addendum">What it changes.</param>
/// <param name="EffectiveFrom">
/// The first day from which it counts: its own, or that of its last signature if that is later and nothing makes it retroactive.
/// </param>
/// <param name="SignedOn">The day of its last signature.</param>
/// <param name="KnownOn">The day on which it was recorded, in the agreement's zone.</param>
internal sealed record KnownAddendum(Addendum Addendum, LocalDate EffectiveFrom, LocalDate SignedOn, LocalDate KnownOn)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
