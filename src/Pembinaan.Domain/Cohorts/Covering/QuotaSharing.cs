namespace Pembinaan.Domain.Cohorts;

/// <summary>Gives people places in quotas one after another; who has a place keeps one, and changes it where another needs it.</summary>
/// <remarks>
/// Whoever is counted already (<see cref="Of"/>) stays counted, beyond a quota too; a place is free if taking it puts nobody more beyond a quota. Exact where
/// each way to be covered takes a place of one quota: then it is a matching, and a chain of changes finds a place wherever there is one. Where a way takes
/// places of several quotas at once it may find none though there is one, and never finds one that is not there.
/// </remarks>
internal sealed class QuotaSharing
{
    // Of more ways those with the fewest quotas are looked at.
    private const int MostWays = 64;

    private readonly List<ImmutableHashSet<PlaceOfQuota>[]> _ways = [];
    private readonly List<ImmutableHashSet<PlaceOfQuota>> _taken = [];
    private readonly Dictionary<PlaceOfQuota, HashSet<int>> _holders = [];
    private readonly Stack<(int Who, ImmutableHashSet<PlaceOfQuota> Before)> _changes = [];
    private readonly HashSet<PlaceOfQuota> _closed = [];

    /// <summary>The places of people who are counted already.</summary>
    /// <param name="people">What each needs.</param>
    /// <returns>The sharing, in which others may be given places.</returns>
    internal static QuotaSharing Of(IEnumerable<IReadOnlyCollection<ValueList<ValueList<PlaceOfQuota>>>> people)
    {
        var sharing = new QuotaSharing();
        List<ValueList<ValueList<PlaceOfQuota>>[]> choosing = [.. people.Select(p => Without(p, sharing.Keep(p))).Where(static rest => rest.Length > 0)];
        List<int> beyond = [];
        foreach (var rest in choosing)
        {
            if (!sharing.Add(rest))
            {
                beyond.Add(sharing._ways.Count - 1);
            }
        }

        beyond.ForEach(sharing.Close);
        return sharing;
    }

    /// <summary>The places that somebody uses in any case: of sessions that only one agreement covers.</summary>
    internal static ImmutableHashSet<PlaceOfQuota> HeldBy(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs) =>
        [.. needs.Where(static options => options.Count == 1).SelectMany(static options => options[0])];

    /// <summary>Counts somebody under what is used in any case (<see cref="HeldBy"/>), whether there is a place or not.</summary>
    /// <param name="needs">For each session the places of the agreements of which one is enough.</param>
    /// <returns>What is used in any case.</returns>
    internal ImmutableHashSet<PlaceOfQuota> Keep(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs)
    {
        var held = HeldBy(needs);
        _ways.Add([held]);
        _taken.Add([]);
        Put(_ways.Count - 1, held);
        return held;
    }

    /// <summary>Gives a place to somebody who is counted already, but not in this sharing: a place that is used already is never a reason to refuse.</summary>
    /// <param name="counted">What is needed already.</param>
    /// <param name="more">What is needed besides.</param>
    /// <returns>Whether there was a place of all that is needed besides.</returns>
    internal bool AddMore(IReadOnlyCollection<ValueList<ValueList<PlaceOfQuota>>> counted, IEnumerable<ValueList<ValueList<PlaceOfQuota>>> more)
    {
        var held = Keep(counted);
        var rest = Without(counted, held);
        var besides = Without(more, held);

        // Whoever had no place before, whichever agreement is chosen, needs none of the one chosen now.
        return Add([.. rest, .. besides]) || (rest.Length > 0 && !Add(rest) && WaysOf(rest).Any(way => Add(Without(besides, way))));
    }

    /// <summary>Gives somebody a place of what is needed.</summary>
    /// <param name="needs">For each session the places of the agreements of which one is enough.</param>
    /// <returns>Whether there was one.</returns>
    internal bool Add(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs)
    {
        _ways.Add(WaysOf(needs));
        _taken.Add([]);
        _changes.Clear();
        return Seat(_ways.Count - 1, []);
    }

    /// <summary>A quota of what is needed that is used up.</summary>
    internal PlaceOfQuota Full(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs) =>
        WaysOf(needs).SelectMany(static w => w).Where(p => !HasRoom(p)).OrderBy(static p => p.Agreement.Value, StringComparer.Ordinal).First();

    /// <summary>What somebody may take to be covered everywhere: none of them holds another.</summary>
    private static ImmutableHashSet<PlaceOfQuota>[] WaysOf(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs)
    {
        ImmutableHashSet<PlaceOfQuota>[] ways = [[]];
        foreach (var options in needs.Distinct())
        {
            var next = new List<ImmutableHashSet<PlaceOfQuota>>();
            foreach (var way in ways.SelectMany(w => options.Select(o => w.Union(o))).OrderBy(static w => w.Count))
            {
                if (next.Count < MostWays && !next.Exists(n => n.IsSubsetOf(way)))
                {
                    next.Add(way);
                }
            }

            ways = [.. next];
        }

        return ways;
    }

    /// <summary>What is needed besides places that somebody has.</summary>
    private static ValueList<ValueList<PlaceOfQuota>>[] Without(IEnumerable<ValueList<ValueList<PlaceOfQuota>>> needs, ImmutableHashSet<PlaceOfQuota> held) =>
        [
            .. needs
                .Select(options => options.Select(o => o.Where(p => !held.Contains(p)).ToValueList()).ToValueList())
                .Where(static options => !options.Any(static o => o.IsEmpty)),
        ];

    /// <summary>Leaves nobody else a place of those that somebody without one, or whoever might make room for them, may use.</summary>
    private void Close(int beyond)
    {
        var open = new Queue<int>([beyond]);
        while (open.TryDequeue(out var who))
        {
            foreach (var place in _ways[who].SelectMany(static w => w).Where(_closed.Add))
            {
                foreach (var holder in _holders.GetValueOrDefault(place, []).Where(h => _ways[h].Length > 1))
                {
                    open.Enqueue(holder);
                }
            }
        }
    }

    private bool Seat(int who, HashSet<PlaceOfQuota> asked)
    {
        // The way that leaves the most behind it first: three agreements in pairs are then used evenly.
        var ways = _ways[who].Where(w => !w.Overlaps(asked)).OrderByDescending(w => w.Select(Room).DefaultIfEmpty(0).Min()).ToList();
        foreach (var way in ways)
        {
            if (way.All(HasRoom) || (way.Where(p => !HasRoom(p)).All(p => Free(p, asked)) && way.All(HasRoom)))
            {
                Take(who, way);
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes room in a quota: somebody who holds a place of it takes another way.</summary>
    private bool Free(PlaceOfQuota place, HashSet<PlaceOfQuota> asked)
    {
        if (_closed.Contains(place) || !asked.Add(place))
        {
            return false;
        }

        foreach (var holder in _holders[place].Where(h => _ways[h].Length > 1).Order().ToList())
        {
            var changes = _changes.Count;
            Take(holder, []);
            if (Seat(holder, asked))
            {
                return true;
            }

            while (_changes.Count > changes)
            {
                var (who, before) = _changes.Pop();
                Put(who, before);
            }
        }

        return false;
    }

    private void Take(int who, ImmutableHashSet<PlaceOfQuota> way)
    {
        _changes.Push((who, _taken[who]));
        Put(who, way);
    }

    private void Put(int who, ImmutableHashSet<PlaceOfQuota> way)
    {
        foreach (var place in _taken[who])
        {
            _holders[place].Remove(who);
        }

        foreach (var place in way)
        {
            if (!_holders.TryGetValue(place, out var holders))
            {
                _holders.Add(place, holders = []);
            }

            holders.Add(who);
        }

        _taken[who] = way;
    }

    private int Room(PlaceOfQuota place) => place.Quota.Amount - (_holders.TryGetValue(place, out var holders) ? holders.Count : 0);

    private bool HasRoom(PlaceOfQuota place) => Room(place) > 0 && !_closed.Contains(place);
}
