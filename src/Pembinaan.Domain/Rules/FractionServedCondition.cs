using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the day on which a fraction of a number of days is served, in integers.</summary>
internal sealed class FractionServedCondition<TFacts> : FactCondition<TFacts, (LocalDate First, int Second), FractionServedTest>
{
    private readonly int _numerator;
    private readonly int _denominator;

    // 1 where the last served day itself opens the right.
    private readonly int _countsToday;

    internal FractionServedCondition(FactOf<TFacts, (LocalDate First, int Second)> span, int numerator, int denominator, RightOpensOn opens, LocalisedText description)
        : base(span, description, FormattableString.Invariant($"fraction-served({numerator}/{denominator},{opens})"))
    {
        _numerator = numerator;
        _denominator = denominator;
        _countsToday = opens == RightOpensOn.LastServedDay ? 1 : 0;
    }

    protected override Window DaysOf((LocalDate First, int Second) value)
    {
        // A length below one day is none, so nothing can be said of its parts.
        if (value.Second < 1)
        {
            return Window.Unknown;
        }

        var needed = (((long)_numerator * value.Second) + _denominator - 1) / _denominator;
        var first = DayCount.Add(DateKey.Of(value.First), (int)Math.Clamp(needed - _countsToday, -4_000_000, 4_000_000));
        return Window.Of(DateSet.Of(first, DateKey.Max));
    }

    protected override FractionServedTest On(int day) => new(DayCount.Of(day) + _countsToday, _numerator, _denominator);
}
