using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Ends the entry that is meant and leaves later ones alone.</summary>
internal static class Endings
{
    /// <summary>The timeline with the segment of a day ended on that day; what is known to hold later stays.</summary>
    internal static Timeline<T> EndingOn<T>(this Timeline<T> timeline, LocalDate lastDay)
        where T : notnull
    {
        if (timeline.SegmentOn(lastDay) is not { } segment || segment.LastDay == lastDay || lastDay == LocalDate.MaxIsoValue)
        {
            return timeline;
        }

        var next = lastDay.PlusDays(1);
        return timeline.Except(segment.LastDay is { } last ? ValidityPeriod.Between(next, last).Value : ValidityPeriod.From(next));
    }
}
