namespace Pembinaan.Domain.Participants;

/// <summary>One score of a monthly SPPN report.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record SppnScore
{
    private SppnScore(YearMonth month, SppnVariable variable, int score, SppnScale scale)
    {
        Scale = scale;
        Month = month;
        Variable = variable;
        Score = score;
    }

    /// <summary>The month that was assessed.</summary>
    public YearMonth Month { get; }

    /// <summary>What was assessed.</summary>
    public SppnVariable Variable { get; }

    /// <summary>The score, within its scale, both ends included.</summary>
    public int Score { get; }

    /// <summary>The scale.</summary>
    public SppnScale Scale { get; }

    /// <summary>A score.</summary>
    /// <param name="month">The month that was assessed.</param>
    /// <param name="score">The score, on the scale.</param>
    /// <param name="variable">What was assessed; by default the overall score of the register.</param>
    /// <param name="scale">The scale; by default <see cref="SppnScale.Reported"/>.</param>
    /// <returns>The score, or <see cref="ParticipantErrors.ScoreOutOfRange"/>.</returns>
    public static DomainResult<SppnScore> Of(YearMonth month, int score, SppnVariable? variable = null, SppnScale? scale = null)
    {
        scale ??= SppnScale.Reported;
        Guard.Against.NotIso(month.OnDayOfMonth(1), nameof(month));
        return scale.Contains(score)
            ? new SppnScore(month, variable ?? SppnVariable.Overall, score, scale)
            : ParticipantErrors.ScoreOutOfRange.For(
                nameof(score),
                Argument.Of("lowest", scale.Lowest),
                Argument.Of("highest", scale.Highest)
            );
    }

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "SPPN score";
}
