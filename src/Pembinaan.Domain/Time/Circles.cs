namespace Pembinaan.Domain.Time;

/// <summary>Finds circles of steps from one thing to the next that are all open on one and the same day.</summary>
/// <remarks>
/// Steps that lead nowhere back are put aside first, so that steps without a circle cost their number once. Of those that are left the days are halved until
/// each is open on all days looked at.
/// </remarks>
/// <typeparam name="T">The things.</typeparam>
/// <typeparam name="TLink">What a step is told as.</typeparam>
internal sealed class Circles<T, TLink>
    where T : class
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _things = [];
    private readonly HashSet<int> _told = [];
    private readonly List<List<TLink>> _found = [];

    private Circles() { }

    /// <summary>Circles that share nothing with each other, so that there is one if and only if one is found.</summary>
    /// <param name="starts">Where to begin; whatever they lead to is looked at too. The step from the first of them in a circle stands first there.</param>
    /// <param name="stepsFrom">The steps from one thing.</param>
    internal static List<List<TLink>> Among(IEnumerable<T> starts, Func<T, IEnumerable<(TLink Link, T To, int FirstDay, int LastDay)>> stepsFrom)
    {
        var circles = new Circles<T, TLink>();
        var steps = new List<Step>();
        foreach (var start in starts)
        {
            _ = circles.NumberOf(start);
        }

        for (var i = 0; i < circles._things.Count; i++)
        {
            foreach (var (link, to, first, last) in stepsFrom(circles._things[i]))
            {
                steps.Add(new(i, circles.NumberOf(to), link, first, last));
            }
        }

        circles.Search(steps, DateKey.Min, DateKey.Max);
        return circles._found;
    }

    private int NumberOf(T thing)
    {
        if (!_numbers.TryGetValue(thing, out var number))
        {
            number = _numbers[thing] = _things.Count;
            _things.Add(thing);
        }

        return number;
    }

    // Keys are compared as numbers, so that a piece may begin between two days.
    private void Search(List<Step> steps, int first, int last)
    {
        var open = InCircles(steps.FindAll(s => s.First <= last && s.Last >= first));
        var always = InCircles(open.FindAll(s => s.First <= first && s.Last >= last));
        if (always.Count > 0)
        {
            Tell(always);
            open = InCircles(open);
        }

        List<int> turns = [];
        foreach (var step in open)
        {
            turns.AddRange(new[] { step.First, step.Last == DateKey.Max ? DateKey.Min : step.Last + 1 }.Where(t => t > first && t <= last));
        }

        if (turns.Count > 0)
        {
            turns.Sort();
            var middle = turns[turns.Count / 2];
            Search(open, first, middle - 1);
            Search(open, middle, last);
        }
    }

    /// <summary>The steps between things that lead on and are led to, again and again: none where there is no circle.</summary>
    private List<Step> InCircles(List<Step> steps)
    {
        var left = _told.Count == 0 ? steps : steps.FindAll(s => !_told.Contains(s.From) && !_told.Contains(s.To));
        if (left.Count == 0)
        {
            return left;
        }

        var from = new Ends(_things.Count, left.Count);
        var to = new Ends(_things.Count, left.Count);
        for (var i = 0; i < left.Count; i++)
        {
            from.Add(left[i].From, i);
            to.Add(left[i].To, i);
        }

        var gone = new bool[_things.Count];
        var ends = new Stack<int>();
        foreach (var step in left)
        {
            if (to.Left(step.From) == 0)
            {
                ends.Push(step.From);
            }

            if (from.Left(step.To) == 0)
            {
                ends.Push(step.To);
            }
        }

        while (ends.TryPop(out var end))
        {
            if (gone[end])
            {
                continue;
            }

            gone[end] = true;
            for (var i = from.FirstOf(end); i >= 0; i = from.After(i))
            {
                if (to.TakeOne(left[i].To) == 0)
                {
                    ends.Push(left[i].To);
                }
            }

            for (var i = to.FirstOf(end); i >= 0; i = to.After(i))
            {
                if (from.TakeOne(left[i].From) == 0)
                {
                    ends.Push(left[i].From);
                }
            }
        }

        return left.FindAll(s => !gone[s.From] && !gone[s.To]);
    }

    // From each thing one way on, until it meets itself or what was looked at before.
    private void Tell(List<Step> steps)
    {
        var next = new Dictionary<int, Step>();
        foreach (var step in steps)
        {
            _ = next.TryAdd(step.From, step);
        }

        var walked = new Dictionary<int, int>();
        foreach (var start in next.Keys)
        {
            var at = start;
            while (walked.TryAdd(at, start))
            {
                at = next[at].To;
            }

            if (walked[at] != start || _told.Contains(at))
            {
                continue;
            }

            // What was handed in first begins.
            var least = at;
            for (var here = next[at].To; here != at; here = next[here].To)
            {
                least = Math.Min(least, here);
            }

            var circle = new List<TLink>();
            for (var here = least; _told.Add(here); here = next[here].To)
            {
                circle.Add(next[here].Link);
            }

            _found.Add(circle);
        }
    }

    private readonly record struct Step(int From, int To, TLink Link, int First, int Last);

    /// <summary>The steps at one end of each thing, as lists in arrays, and how many of them are left.</summary>
    private readonly struct Ends
    {
        private readonly int[] _first;
        private readonly int[] _after;
        private readonly int[] _left;

        internal Ends(int things, int steps)
        {
            (_first, _after, _left) = (new int[things], new int[steps], new int[things]);
            Array.Fill(_first, -1);
        }

        internal void Add(int thing, int step)
        {
            (_after[step], _first[thing]) = (_first[thing], step);
            _left[thing]++;
        }

        internal int FirstOf(int thing) => _first[thing];

        internal int After(int step) => _after[step];

        internal int Left(int thing) => _left[thing];

        internal int TakeOne(int thing) => --_left[thing];
    }
}
