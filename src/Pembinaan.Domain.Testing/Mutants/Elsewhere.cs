using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Facts of which a condition asks what it does not ask of the rows.</summary>
internal static class Elsewhere
{
    private const int MostValues = 250;
    private const int MostTurns = 8;
    private const int EveryYears = 3;
    private const int MostWithin = 3;

    /// <summary>
    /// Rows with one or two facts changed so that the condition has other days, or what it asks where others hold has: what is asked only there turns nowhere
    /// else. Of some that answer alike in kind a few are enough.
    /// </summary>
    internal static List<Sample<TFacts>> Of<TFacts>(
        Condition<TFacts> condition,
        DateSet inForce,
        Lens<TFacts>[] reads,
        Dictionary<Lens<TFacts>, List<object?>> values,
        List<Sample<TFacts>> bases
    )
    {
        Condition<TFacts>[] asked = [condition, .. Within(condition)];
        var unordered = Array.FindAll(reads, static lens => lens.IsOpen);
        var (seen, kinds) = (new HashSet<object?[]>(SameValues.Instance), new Dictionary<string, int>(StringComparer.Ordinal));
        var from = Trials.Spread(bases, MostTurns).ToList();
        from.ForEach(row => Told(row));
        Dictionary<Lens<TFacts>, List<object?>> tried = reads.ToDictionary(
            static lens => lens,
            lens => values[lens].Concat(lens.Years(bases[0].Day).Where(static (_, i) => i % EveryYears == 0).Select(lens.FromKey)).ToList()
        );
        List<Sample<TFacts>> all = [];
        for (var facts = 1; facts <= Math.Min(2, reads.Length - 1); facts++)
        {
            // Of each kind one in turn, and of those first that were seen least.
            var told = Trials.InTurn([.. reads.Select(lens => Trials.Passes(lens, tried[lens], from).Take(MostValues))])
                .Select(sample => (Sample: sample, Told: Told(sample)))
                .Where(static s => s.Told is not null)
                .ToList();
            from = [.. told.OrderBy(static s => s.Told).Select(static s => s.Sample).Take(MostTurns * asked.Length)];
            all.AddRange(from);
        }

        return all;

        // How many of its kind came before; null of one that answers as another.
        int? Told(Sample<TFacts> sample)
        {
            Window?[] days = [.. asked.Select(c => Attempt.WindowOf(c, sample.Facts))];
            if (!seen.Add([.. days, .. unordered.Select(lens => lens.Get(sample.Facts))]))
            {
                return null;
            }

            var kind = string.Concat(days.Select(d => d is { } window ? Kind(window) : '-'));
            return kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }

        char Kind(in Window window) =>
            (char)
                ('0'
                    + (window.Certain.Overlaps(inForce) ? 1 : 0)
                    + (inForce.Except(window.Possible).IsEmpty ? 0 : 2)
                    + (window.Possible.Except(window.Certain).Overlaps(inForce) ? 4 : 0)
                    + (Breaking.Moved(window, 1, 0) == window ? 0 : 8)
                    + (Breaking.Moved(window, 0, 1) == window ? 0 : 16));
    }

    /// <summary>What a condition asks where others hold, and where fewer of these hold; none of a condition that asks everywhere.</summary>
    private static IEnumerable<Condition<TFacts>> Within<TFacts>(Condition<TFacts> condition)
    {
        List<Condition<TFacts>> found = [];
        for (var here = condition; here is not null && found.Count <= MostWithin; here = here.Near().FirstOrDefault(n => n.Reads.Count < here.Reads.Count))
        {
            found.Add(here);
        }

        return found.Skip(1);
    }
}
