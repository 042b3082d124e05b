using System.Collections;
using System.Reflection;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>The first and the last day that a journal names: outside them nothing turns, but for what runs on from them.</summary>
internal static class DaysIn
{
    private const int Deepest = 6;

    /// <summary>A year before the first day, and five after the last: offers lapse and cooling-off ends after a day that is named.</summary>
    internal static (LocalDate First, LocalDate Last) All<TEvent>(IEnumerable<(TEvent Event, Stamp Stamp)> entries, IEnumerable<LocalDate> further)
    {
        var days = new SortedSet<LocalDate>(further);
        foreach (var (happened, stamp) in entries)
        {
            days.Add(stamp.RecordedAt.InUtc().Date);
            Add(happened, days, 0);
        }

        days.RemoveWhere(static d => d.Calendar != CalendarSystem.Iso || d.Year is < 2 or > 9000);
        return days.Count == 0 ? (new(2000, 1, 1), new(2000, 1, 1)) : (days.Min.PlusYears(-1), days.Max.PlusYears(5));
    }

    private static void Add(object? value, SortedSet<LocalDate> days, int depth)
    {
        switch (value)
        {
            case null or string:
                return;
            case LocalDate day:
                days.Add(day);
                return;
            case DateSet set:
                days.UnionWith(set.Edges());
                return;
            case IEnumerable many when depth < Deepest:
                foreach (var one in many)
                {
                    Add(one, days, depth + 1);
                }

                return;
            case var other
                when depth < Deepest && other.GetType().Namespace?.StartsWith("Pembinaan.Domain", StringComparison.Ordinal) == true && !other.GetType().IsEnum:
                foreach (
                    var property in other
                        .GetType()
                        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(static p => p.GetIndexParameters().Length == 0)
                )
                {
                    Add(Read(property, other), days, depth + 1);
                }

                return;
            default:
                return;
        }
    }

    // Some properties, such as the value of a failure, cannot be read.
    private static object? Read(PropertyInfo property, object of)
    {
        try
        {
            return property.GetValue(of);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
