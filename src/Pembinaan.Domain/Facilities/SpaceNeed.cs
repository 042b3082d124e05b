using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>What a programme or cohort needs of a training space.</summary>
/// <param name="People">How many people; positive.</param>
/// <param name="Period">When, both ends inclusive.</param>
/// <param name="Subject">What it must be equipped for, or null if no equipment is needed.</param>
/// <param name="Kind">What it must be, or null if that does not matter.</param>
/// <param name="Weekdays">The days of the week on which it is needed; empty for all seven.</param>
public sealed record SpaceNeed(int People, ValidityPeriod Period, SubjectId? Subject = null, SpaceKind? Kind = null, ValueList<IsoDayOfWeek> Weekdays = default)
{
    /// <summary>When, both ends inclusive.</summary>
    public ValidityPeriod Period
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Period);
}
