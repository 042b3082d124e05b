using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>One score of a monthly SPPN report.</summary>
public sealed record SppnScore
{
    private SppnScore(YearMonth month, SppnVariable variable, int score)
    {
        Month = month;
        Variable = variable;
        Score = score;
    }

    /// <summary>The month that was assessed.</summary>
    public YearMonth Month { get; }

    /// <summary>What was assessed.</summary>
    public SppnVariable Variable { get; }

    /// <summary>The score, from 0 to 100.</summary>
    public int Score { get; }

    /// <summary>A score.</summary>
    /// <param name="month">The month that was assessed.</param>
    /// <param name="score">The score, from 0 to 100.</param>
    /// <param name="variable">What was assessed; by default the overall score of the register.</param>
    /// <returns>The score, or <see cref="ParticipantErrors.ScoreOutOfRange"/>.</returns>
    public static Result<SppnScore> Of(YearMonth month, int score, SppnVariable? variable = null) => score is < 0 or > 100
        ? ParticipantErrors.ScoreOutOfRange.For(nameof(score), Argument.Of("score", score))
        : new SppnScore(month, variable ?? SppnVariable.Overall, score);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
