using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>Arrest and detention that the judgment takes off the sentence, wholly or in part. It is stated, never assumed (UU 1/2023 ps 61).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record DetentionCredit
{
    private DetentionCredit(ValidityPeriod period, int? days)
    {
        Period = period;
        Days = days;
    }

    /// <summary>The days in detention, both ends inclusive.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>How many of its days count, where the judgment takes off only a part; null where all count, the first and the last included.</summary>
    public int? Days { get; }

    /// <summary>Whether all days count.</summary>
    public bool IsWhole => Days is null;

    /// <summary>All days of a detention count as served.</summary>
    /// <param name="period">The days in detention; with a last day.</param>
    /// <returns>The credit, or <see cref="ParticipantErrors.DetentionOpenEnded"/>.</returns>
    public static DomainResult<DetentionCredit> Wholly(ValidityPeriod period)
    {
        Guard.Against.Null(period);
        return period.IsOpenEnded ? ParticipantErrors.DetentionOpenEnded.For(nameof(period)) : new DetentionCredit(period, null);
    }

    /// <summary>A number of days of a detention count as served.</summary>
    /// <param name="period">The days in detention; with a last day.</param>
    /// <param name="days">How many count; from 0 to the days of the detention.</param>
    /// <returns>The credit, or <see cref="ParticipantErrors.DetentionOpenEnded"/> or <see cref="ParticipantErrors.CreditOutOfRange"/>.</returns>
    public static DomainResult<DetentionCredit> InPart(ValidityPeriod period, int days)
    {
        Guard.Against.Null(period);
        if (period.Days is not { } most)
        {
            return ParticipantErrors.DetentionOpenEnded.For(nameof(period));
        }

        return days < 0 || days > most
            ? ParticipantErrors.CreditOutOfRange.For(nameof(days))
            : new DetentionCredit(period, days);
    }

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "credited detention";
}
