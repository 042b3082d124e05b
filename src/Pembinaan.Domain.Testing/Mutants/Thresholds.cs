using System.Numerics;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>The values of one property or field on which a condition turns.</summary>
/// <param name="lens">What is changed.</param>
/// <param name="values">Values between which and far from which is looked.</param>
/// <param name="condition">The condition.</param>
internal sealed class Thresholds<TFacts>(Lens<TFacts> lens, List<object?> values, Condition<TFacts> condition)
{
    private const int MostTurns = 8;

    internal Condition<TFacts> Condition => condition;

    // Rows of one day look in the same places.
    private readonly Dictionary<LocalDate, (BigInteger Key, object? Value)[]> _places = [];

    /// <summary>
    /// The two values between which the answer changes, found by halving, wherever two values answer otherwise on a day in force. Facts that refuse a value are
    /// an answer too, so that the search goes on above or below what they refuse.
    /// </summary>
    /// <param name="given">The facts of a row.</param>
    /// <param name="day">The day.</param>
    internal IEnumerable<object?> Of(TFacts given, LocalDate day)
    {
        if (!lens.Reaches(given))
        {
            yield break;
        }

        if (!_places.TryGetValue(day, out var places))
        {
            _places[day] = places = PlacesOn(day);
        }

        var now = lens.Get(given);
        Verdict? At(object? value) =>
            value is not null && Samples<TFacts>.TryWith(given, lens, now, value, out var facts) ? Attempt.WindowOf(condition, facts)?.At(day) : null;
        Verdict?[] answers = [.. places.Select(v => At(v.Value))];
        for (var i = 1; i < places.Length; i++)
        {
            var (from, found) = (places[i - 1].Key, answers[i - 1]);
            for (var turn = 0; turn < MostTurns && found != answers[i] && places[i].Key - from > 1; turn++)
            {
                var (low, high) = (from, places[i].Key);
                while (high - low > 1)
                {
                    var middle = low + ((high - low) / 2);
                    (low, high) = At(lens.FromKey(middle)) == found ? (middle, high) : (low, middle);
                }

                yield return lens.FromKey(low);
                yield return lens.FromKey(high);
                (from, found) = (high, At(lens.FromKey(high)));
            }
        }
    }

    /// <summary>The places in the order of what a lens holds between which the answer may change on a day.</summary>
    private (BigInteger Key, object? Value)[] PlacesOn(LocalDate day) =>
        [
            .. values
                .Select(lens.Key)
                .OfType<BigInteger>()
                .SelectMany(lens.Far)
                .Concat(lens.Years(day))
                .Distinct()
                .Order()
                .Select(key => (key, lens.FromKey(key))),
        ];
}
