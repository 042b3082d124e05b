namespace Pembinaan.Domain.Rules;

/// <summary>A named fact that rules read, whatever its type.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public abstract class NamedFact<TFacts>
{
    private protected NamedFact(string name, LocalisedText label)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(label);
        Name = name;
        Label = label;
    }

    /// <summary>The stable name in receipts, for example <c>birth-date</c>.</summary>
    public string Name { get; }

    /// <summary>What a person calls it.</summary>
    public LocalisedText Label { get; }

    /// <summary>The facts it is made of; itself, unless it combines others.</summary>
    public abstract ValueList<NamedFact<TFacts>> Parts { get; }

    /// <summary>Whether it is known on a day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public abstract bool IsKnownOn(in TFacts facts, LocalDate day);

    /// <summary>The value in invariant form, as receipts store it.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The value, or null if it is unknown.</returns>
    public abstract string? Write(in TFacts facts);

    /// <summary>The value as text for a reader.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, or null if the fact is unknown.</returns>
    public abstract string? Say(in TFacts facts, Language language);

    /// <summary>
    /// What it says of a day, as a sentence without its full stop: a flag in its own words, anything else after its label, and of what changes over time only
    /// what holds on the day.
    /// </summary>
    internal abstract string? Tell(in TFacts facts, LocalDate day, Language language);

    /// <summary>The last day on which it is known, inclusive.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>That day, or null if it is unknown or known without end.</returns>
    public abstract LocalDate? KnownUntil(in TFacts facts);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
