namespace Pembinaan.Domain.Rules;

/// <summary>
/// A fact that is not known, of whatever type: <c>fits with { Course = Unknown }</c>, under <c>using static Pembinaan.Domain.Rules.NoFact</c>.
/// </summary>
public readonly record struct NoFact
{
    /// <summary>Not known.</summary>
    public static NoFact Unknown => default;

    /// <inheritdoc/>
    public override string ToString() => "unknown";
}
