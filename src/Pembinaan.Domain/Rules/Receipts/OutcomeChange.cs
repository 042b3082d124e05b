namespace Pembinaan.Domain.Rules;

/// <summary>How many decisions went from one outcome to another.</summary>
/// <param name="Before">The outcome of the past.</param>
/// <param name="After">The outcome under the other rules.</param>
/// <param name="Count">How many.</param>
public sealed record OutcomeChange(Outcome Before, Outcome After, int Count);
