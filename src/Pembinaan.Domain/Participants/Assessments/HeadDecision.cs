namespace Pembinaan.Domain.Participants;

/// <summary>A decision of the head of the facility about taking part in skill programmes.</summary>
/// <param name="Day">The first day on which it holds.</param>
/// <param name="IsInFavour">Whether it lets the person take part.</param>
/// <param name="Subject">The subject it is about, or null for programmes in general.</param>
public sealed record HeadDecision(LocalDate Day, [property: JsonPropertyName("inFavour")] bool IsInFavour, SubjectId? Subject = null)
{
    /// <summary>The first day on which it holds.</summary>
    public LocalDate Day
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Day);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "decision of the head";
}
