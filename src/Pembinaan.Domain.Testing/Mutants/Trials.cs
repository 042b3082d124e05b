namespace Pembinaan.Domain.Testing;

/// <summary>The order in which values are tried in rows.</summary>
internal static class Trials
{
    /// <summary>
    /// Each value in one row, then each in the next row, until every row had every value; and where nothing else is read, each value until one row took it.
    /// </summary>
    internal static IEnumerable<Sample<TFacts>> Passes<TFacts>(Lens<TFacts> lens, List<object?> values, List<Sample<TFacts>> rows, bool isAlone = false)
    {
        var isMade = new bool[values.Count];
        for (var pass = 0; pass < rows.Count; pass++)
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (!isMade[i] && Samples<TFacts>.Changed(rows[(i + pass) % rows.Count], [(lens, values[i])]) is { Changes.IsEmpty: false } made)
                {
                    isMade[i] = isAlone;
                    yield return made;
                }
            }
        }
    }

    /// <summary>The same of two, each value of the one beside each of the other.</summary>
    internal static IEnumerable<Sample<TFacts>> Pairs<TFacts>(
        Lens<TFacts> one,
        Lens<TFacts> other,
        Dictionary<Lens<TFacts>, List<object?>> values,
        List<Sample<TFacts>> rows,
        bool isAlone
    )
    {
        var (ones, others) = (values[one], values[other]);
        var isMade = new bool[isAlone ? ones.Count * others.Count : 0];
        var at = 0;
        for (var pass = 0; pass < rows.Count; pass++)
        {
            for (var shift = 0; shift < others.Count; shift++)
            {
                for (var i = 0; i < ones.Count; i++, at++)
                {
                    var second = (i + shift) % others.Count;
                    var pair = (i * others.Count) + second;
                    if (
                        (!isAlone || !isMade[pair])
                        && Samples<TFacts>.Changed(rows[(at + pass) % rows.Count], [(one, ones[i]), (other, others[second])]) is { } made
                    )
                    {
                        if (isAlone)
                        {
                            isMade[pair] = true;
                        }

                        yield return made;
                    }
                }
            }
        }
    }

    /// <summary>One of each in turn, so that a limit takes the same from all.</summary>
    internal static IEnumerable<Sample<TFacts>> InTurn<TFacts>(List<IEnumerable<Sample<TFacts>>> all)
    {
        var open = all.ConvertAll(static s => s.GetEnumerator());
        while (open.Count > 0)
        {
            for (var i = 0; i < open.Count; i++)
            {
                if (open[i].MoveNext())
                {
                    yield return open[i].Current;
                }
                else
                {
                    open[i].Dispose();
                    open.RemoveAt(i--);
                }
            }
        }
    }

    /// <summary>As many of all, spread over them evenly.</summary>
    internal static IEnumerable<T> Spread<T>(List<T> all, int most) =>
        all.Count <= most ? all : Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)]);
}
