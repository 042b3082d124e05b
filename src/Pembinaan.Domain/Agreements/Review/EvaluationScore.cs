namespace Pembinaan.Domain.Agreements;

/// <summary>The score of an evaluation with the scale it was given on: 4 says nothing without "of 5".</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record EvaluationScore : ILocalisable
{
    private EvaluationScore(int value, int lowest, int highest)
    {
        Value = value;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The score.</summary>
    public int Value { get; }

    /// <summary>The lowest score of the scale, inclusive; not negative.</summary>
    public int Lowest { get; }

    /// <summary>The highest score of the scale, inclusive.</summary>
    public int Highest { get; }

    /// <summary>A score on a scale.</summary>
    /// <param name="value">The score.</param>
    /// <param name="lowest">The lowest score of the scale, inclusive; not negative.</param>
    /// <param name="highest">The highest score of the scale, inclusive; above the lowest.</param>
    /// <returns>The score, or <see cref="AgreementErrors.ScaleImpossible"/> or <see cref="AgreementErrors.ScoreOutOfScale"/>.</returns>
    public static DomainResult<EvaluationScore> Of(int value, int lowest, int highest) =>
        lowest < 0 || highest <= lowest ? AgreementErrors.ScaleImpossible.For("highest", Argument.Of("lowest", lowest), Argument.Of("highest", highest))
        : value < lowest || value > highest
            ? AgreementErrors.ScoreOutOfScale.For("value", Argument.Of("value", value), Argument.Of("lowest", lowest), Argument.Of("highest", highest))
        : new EvaluationScore(value, lowest, highest);

    /// <inheritdoc/>
    public string In(Language language) => Say.Of($"{Value} pada skala {Lowest}–{Highest}", $"{Value} on a scale of {Lowest} to {Highest}").In(language);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Value} ({Lowest}–{Highest})");
}
