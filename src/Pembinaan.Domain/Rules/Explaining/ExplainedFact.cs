namespace Pembinaan.Domain.Rules;

/// <summary>A fact as a rule read it.</summary>
public sealed record ExplainedFact : ILocalisable
{
    internal ExplainedFact(LocalisedText label, LocalisedText? value, LocalDate? knownUntil, bool isKnownOnTheDay)
    {
        Label = label;
        Value = value;
        KnownUntil = knownUntil;
        IsKnownOnTheDay = isKnownOnTheDay;
    }

    /// <summary>What a person calls it.</summary>
    public LocalisedText Label { get; }

    /// <summary>The value in words; null if it is unknown.</summary>
    public LocalisedText? Value { get; }

    /// <summary>The last day on which it is known, inclusive; null if it is unknown or known without end.</summary>
    public LocalDate? KnownUntil { get; }

    /// <summary>Whether it is known on the day of the decision.</summary>
    public bool IsKnownOnTheDay { get; }

    /// <inheritdoc/>
    public string In(Language language) =>
        (Value, KnownUntil) switch
        {
            (null, _) => ExplanationText.UnknownFact.Fill(Argument.Of("label", Label)).In(language),
            ({ } value, { } until) => ExplanationText
                .FactKnownUntil.Fill(Argument.Of("label", Label), Argument.Of("value", value), Argument.Of("day", until))
                .In(language),
            ({ } value, _) => ExplanationText.KnownFact.Fill(Argument.Of("label", Label), Argument.Of("value", value)).In(language),
        };

    /// <inheritdoc/>
    /// <remarks>Never the value.</remarks>
    public override string ToString() => Label.En;
}
