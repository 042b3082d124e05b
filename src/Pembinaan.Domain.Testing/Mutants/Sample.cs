using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Facts among which an example is looked for, a day, how to say what they are, and what in them was changed.</summary>
internal sealed record Sample<TFacts>(TFacts Facts, LocalDate Day, string Of)
{
    /// <summary>The days of the condition that the sample was made for.</summary>
    internal Window? Right { get; init; }

    internal ValueList<(Lens<TFacts> Lens, object? Value)> Changes { get; init; }

    internal string Said =>
        Changes.IsEmpty ? Of : $"{Of} with {string.Join(" and ", Changes.Select(static c => $"{c.Lens.Name} = {c.Lens.Say(c.Value)}"))}";
}
