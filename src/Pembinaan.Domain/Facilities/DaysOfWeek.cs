using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Days of the week of which an empty list means all seven.</summary>
internal static class DaysOfWeek
{
    private const int Week = 7;

    private static readonly ValueList<IsoDayOfWeek> All = Enumerable.Range(1, Week).Select(static d => (IsoDayOfWeek)d).ToValueList();

    internal static ValueList<IsoDayOfWeek> In(ValueList<IsoDayOfWeek> weekdays) => weekdays.IsEmpty ? All : weekdays;

    /// <summary>The days of the week that are in both; none if there is none, all seven by their names.</summary>
    internal static ValueList<IsoDayOfWeek> Both(ValueList<IsoDayOfWeek> first, ValueList<IsoDayOfWeek> second) =>
        In(first).Intersect(In(second)).Order().ToValueList();

    /// <summary>Whether any of the days falls on one of the days of the week. A span of seven days has them all, so nothing is counted through.</summary>
    internal static bool AnyOf(DateSet days, ValueList<IsoDayOfWeek> weekdays)
    {
        foreach (var span in days.Spans)
        {
            if (span.Days is not { } length || length >= Week)
            {
                if (!weekdays.IsEmpty)
                {
                    return true;
                }

                continue;
            }

            for (var i = 0; i < length; i++)
            {
                if (weekdays.Contains(span.FirstDay!.Value.PlusDays(i).DayOfWeek))
                {
                    return true;
                }
            }
        }

        return false;
    }

    internal static string Names(ValueList<IsoDayOfWeek> weekdays, Language language) =>
        string.Join(", ", weekdays.Order().Select(d => IndonesianDate.NameOf(d, language)));
}
