namespace Pembinaan.Domain.Agreements;

/// <summary>One bar of a timeline: an agreement on consecutive days.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="FirstDay">The first day, inclusive.</param>
/// <param name="LastDay">The last day, inclusive; null without an end.</param>
/// <param name="Hold">What holds on these days.</param>
public sealed record TimelineBar(AgreementId Agreement, LocalDate FirstDay, LocalDate? LastDay, SpanHold Hold)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
