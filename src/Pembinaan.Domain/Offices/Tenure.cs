using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Somebody's time in a post, as its holder or acting in it.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="Name">The name as the person signs.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
/// <param name="Acting">Plt, Plh or Pj, or null for the holder.</param>
public sealed record Tenure(PostId Post, OfficialId Official, string Name, ValidityPeriod Period, ActingKind? Acting)
{
    /// <summary>The post.</summary>
    public PostId Post
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Post);

    /// <summary>The person.</summary>
    public OfficialId Official
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Official);

    /// <summary>From the first to the last day, both inclusive.</summary>
    public ValidityPeriod Period
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Period);
}
