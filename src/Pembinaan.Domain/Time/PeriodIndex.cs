using System.Numerics;
using Group = System.Collections.Immutable.ImmutableSortedSet<(long FirstDay, int Place, long LastDay)>;

namespace Pembinaan.Domain.Time;

/// <summary>
/// Where in a list the periods stand that have a day in common with another one: found without looking at the others, as long as few of them overlap each
/// other. Periods of a length between two powers of two stand together, by their first day; so of each such group only those can overlap that begin within
/// the period asked for, or before it by less than the longest length of the group.
/// </summary>
internal sealed class PeriodIndex
{
    private readonly ImmutableSortedDictionary<int, Group> _byLength;

    private PeriodIndex(ImmutableSortedDictionary<int, Group> byLength)
    {
        _byLength = byLength;
    }

    internal static PeriodIndex Empty { get; } = new(ImmutableSortedDictionary<int, Group>.Empty);

    internal PeriodIndex With(ValidityPeriod period, int place) => Changed(period, group => group.Add((period.FirstKey, place, period.LastKey)));

    internal PeriodIndex Without(ValidityPeriod period, int place) => Changed(period, group => group.Remove((period.FirstKey, place, period.LastKey)));

    /// <summary>The places, in their order.</summary>
    internal IEnumerable<int> Overlapping(ValidityPeriod period) => _byLength.SelectMany(g => In(g.Value, g.Key, period)).Order();

    private PeriodIndex Changed(ValidityPeriod period, Func<Group, Group> change)
    {
        var length = BitOperations.Log2((ulong)((long)period.LastKey - period.FirstKey + 1));
        return new(_byLength.SetItem(length, change(_byLength.GetValueOrDefault(length) ?? [])));
    }

    private static IEnumerable<int> In(Group group, int length, ValidityPeriod period)
    {
        var at = group.IndexOf((period.FirstKey - (2L << length) + 2, -1, 0));
        for (at = at < 0 ? ~at : at; at < group.Count && group[at] is var found && found.FirstDay <= period.LastKey; at++)
        {
            if (found.LastDay >= period.FirstKey)
            {
                yield return found.Place;
            }
        }
    }
}
