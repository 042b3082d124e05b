using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>Which event of a penalty a condition counts from, in words.</summary>
internal static class DisciplineWords
{
    /// <summary>A window of a year or more is by the calendar: in months of 30 days it would make a year of 360 days.</summary>
    internal static bool IsWindow(SentenceTerm length, MonthConvention months) =>
        Enum.IsDefined(months) && (months != MonthConvention.ThirtyDays || length.TotalMonths < 12);
}
