namespace Pembinaan.Domain.Testing;

/// <summary>One row of a decision table.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
/// <param name="Name">What is special about it; unique in its table.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Day">The day decided for.</param>
/// <param name="Expected">What is expected.</param>
public sealed record DecisionRow<TFacts>(string Name, TFacts Facts, LocalDate Day, Expected Expected)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
