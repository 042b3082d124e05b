using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the day on which a fraction of a term of months and days is served; the term is counted in days under the rule's convention.</summary>
internal sealed class TermServedCondition<TFacts> : FactCondition<TFacts, (LocalDate First, Term Second), TermServedTest>
{
    private readonly int _numerator;
    private readonly int _denominator;
    private readonly MonthConvention _months;
    private readonly int _countsToday;

    internal TermServedCondition(FactOf<TFacts, (LocalDate First, Term Second)> span, int numerator, int denominator, MonthConvention months, RightOpensOn opens, LocalisedText description)
        : base(span, description, FormattableString.Invariant($"fraction-of-term-served({numerator}/{denominator},{months},{opens})"))
    {
        _numerator = numerator;
        _denominator = denominator;
        _months = months;
        _countsToday = opens == RightOpensOn.LastServedDay ? 1 : 0;
    }

    protected override Window DaysOf((LocalDate First, Term Second) value)
    {
        var days = TermServedTest.DaysOf(value.First, value.Second, _months);
        return days < 1 ? Window.Unknown : Window.Of(DateSet.Of(FractionServedTest.FirstKey(DateKey.Of(value.First), days, _numerator, _denominator, _countsToday), DateKey.Max));
    }

    protected override TermServedTest On(int day) => new(DayCount.Of(day) + _countsToday, _numerator, _denominator, _months);
}
