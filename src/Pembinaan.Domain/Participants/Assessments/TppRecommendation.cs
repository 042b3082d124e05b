namespace Pembinaan.Domain.Participants;

/// <summary>What a TPP hearing recommended about taking part in skill programmes. The TPP recommends, the head of the facility decides.</summary>
/// <param name="Day">The day of the hearing; it counts from this day on, the day itself included.</param>
/// <param name="IsInFavour">Whether it recommends taking part.</param>
/// <param name="Subject">The subject it is about, or null for programmes in general.</param>
public sealed record TppRecommendation(LocalDate Day, [property: JsonPropertyName("inFavour")] bool IsInFavour, SubjectId? Subject = null)
{
    /// <summary>The day of the hearing.</summary>
    public LocalDate Day
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Day);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "TPP recommendation";
}
