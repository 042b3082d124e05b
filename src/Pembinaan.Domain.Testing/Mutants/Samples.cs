using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// Facts beside those of the rows: each row with one fact changed, to what it is in another row, to a value next to it, to an awkward day (month ends, 29
/// February), or to unknown; and with the two values between which the answer of a condition changes.
/// </summary>
internal sealed class Samples<TFacts>
{
    private const int Most = 2_000;

    private readonly ValueList<DecisionRow<TFacts>> _rows;
    private readonly List<Sample<TFacts>> _given;
    private readonly Dictionary<Lens<TFacts>, List<object?>> _values = [];
    private readonly Lazy<IReadOnlyList<Lens<TFacts>>> _lenses;
    private (Condition<TFacts> Condition, List<Sample<TFacts>> Samples)? _last;

    internal Samples(ValueList<DecisionRow<TFacts>> rows, ValueList<TFacts> further)
    {
        _rows = rows;
        _given = [.. rows.Select(static r => new Sample<TFacts>(r.Facts, r.Day, $"the facts of \"{r.Name}\""))];
        _given.AddRange(further.Select((facts, i) => new Sample<TFacts>(facts, rows[0].Day, $"the further facts {i + 1}")));
        _lenses = new(() => Lenses.Of(_given[0].Facts));
    }

    /// <summary>All of them, up to a limit.</summary>
    internal IEnumerable<Sample<TFacts>> All =>
        _given
            .Concat(_lenses.Value.SelectMany(lens => ValuesOf(lens).SelectMany(value => _given.Select(g => Changed(g, lens, value)).OfType<Sample<TFacts>>())))
            .Take(Most);

    /// <summary>Those that a condition may tell apart: the given ones, and the first of them with each fact changed that the condition reads.</summary>
    internal IEnumerable<Sample<TFacts>> Of(Condition<TFacts> condition)
    {
        if (_last is { } last && ReferenceEquals(last.Condition, condition))
        {
            return last.Samples;
        }

        IEnumerable<Sample<TFacts>> found = _given;
        foreach (var lens in _lenses.Value.Where(lens => IsRead(lens, condition)))
        {
            var values = ValuesOf(lens);
            found = found.Concat(values.Concat(Thresholds(lens, values, condition)).Select(value => Changed(_given[0], lens, value)).OfType<Sample<TFacts>>());
        }

        List<Sample<TFacts>> samples =
        [
            .. found.Select(s => WindowOf(condition, s.Facts) is { } right ? s with { Right = right } : null).OfType<Sample<TFacts>>(),
        ];
        _last = (condition, samples);
        return samples;
    }

    /// <summary>The same change in every other row: what one row hides behind another reason, the next may show.</summary>
    internal IEnumerable<Sample<TFacts>> InEachRow(Sample<TFacts> sample) =>
        sample.Changed is { } lens ? _given.Select(given => Changed(given, lens, sample.Value)).OfType<Sample<TFacts>>() : [sample];

    /// <summary>Facts may refuse a value; then there are no such facts.</summary>
    private static Sample<TFacts>? Changed(Sample<TFacts> given, Lens<TFacts> lens, object? value)
    {
        try
        {
            return new(lens.With(given.Facts, value), given.Day, $"{given.Said} with {lens.Name} = {lens.Say(value)}") { Changed = lens, Value = value };
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>The days of a condition; null where a function of the application's own has no answer for values that nobody handed in.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a function throws of made-up facts, they are left out."
    )]
    private static Window? WindowOf(Condition<TFacts> condition, TFacts facts)
    {
        try
        {
            return condition.WindowOf(facts);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private List<object?> ValuesOf(Lens<TFacts> lens)
    {
        if (!_values.TryGetValue(lens, out var values))
        {
            var held = _given.Select(g => lens.Get(g.Facts)).Distinct().ToList();
            _values[lens] = values = [.. held.Concat(held.SelectMany(lens.Beside)).Distinct()];
        }

        return values;
    }

    /// <summary>Whether a condition reads what a lens changes: with some value of it, a fact that the condition names is another.</summary>
    private bool IsRead(Lens<TFacts> lens, Condition<TFacts> condition)
    {
        var facts = _given[0].Facts;
        var (own, now) = (Written(condition, facts), lens.Get(facts));
        return ValuesOf(lens)
            .Where(value => !Equals(value, now))
            .Take(3)
            .Select(value => Changed(_given[0], lens, value))
            .OfType<Sample<TFacts>>()
            .Any(changed => !Written(condition, changed.Facts).SequenceEqual(own, StringComparer.Ordinal));
    }

    private static List<string?> Written(Condition<TFacts> condition, TFacts facts) => [.. condition.Reads.Select(f => f.Write(facts) + f.KnownUntil(facts))];

    /// <summary>The two values between which the answer changes, found by halving, wherever two values answer otherwise.</summary>
    private IEnumerable<object?> Thresholds(Lens<TFacts> lens, List<object?> values, Condition<TFacts> condition)
    {
        var day = _given[0].Day;
        Verdict? At(long key) => Changed(_given[0], lens, lens.FromKey(key)) is { } changed ? WindowOf(condition, changed.Facts)?.At(day) : null;
        long[] keys = [.. values.Select(lens.Key).OfType<long>().SelectMany(lens.Far).Distinct().Order()];
        for (var i = 1; i < keys.Length; i++)
        {
            var (low, high) = (keys[i - 1], keys[i]);
            var below = At(low);
            if (high - low == 1 || below == At(high))
            {
                continue;
            }

            while (high - low > 1)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = At(middle) == below ? (middle, high) : (low, middle);
            }

            yield return lens.FromKey(low);
            yield return lens.FromKey(high);
        }
    }
}
