using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the day on which a fraction of a term of months and days is served; the term is counted in days under the rule's convention.</summary>
internal sealed class TermServedCondition<TFacts> : FactCondition<TFacts, (LocalDate First, Term Second), TermServedTest>
{
    private readonly int _numerator;
    private readonly int _denominator;
    private readonly MonthConvention _months;
    private readonly int _countsToday;

    internal TermServedCondition(
        FactOf<TFacts, (LocalDate First, Term Second)> span,
        int numerator,
        int denominator,
        MonthConvention months,
        EntitlementDay opens,
        Func<LocalisedText> describe
    )
        : base(span, describe)
    {
        _numerator = numerator;
        _denominator = denominator;
        _months = months;
        _countsToday = opens == EntitlementDay.LastServedDay ? 1 : 0;
    }

    public override bool MayEnd => false;

    protected override string Form =>
        FormattableString.Invariant(
            $"fraction-of-term-served({_numerator}/{_denominator},{_months},{(_countsToday == 0 ? EntitlementDay.DayAfter : EntitlementDay.LastServedDay)})"
        );

    protected override void Limit((LocalDate First, Term Second) value, ref RemainingDays days)
    {
        var whole = TermServedTest.DaysOf(value.First, value.Second, _months);
        if (whole < 1)
        {
            days.Doubt();
            return;
        }

        days.NotBefore(FractionServedTest.FirstKey(DateKey.Of(value.First), whole, _numerator, _denominator, _countsToday));
    }

    protected override TermServedTest On(int day) => new(DayCount.Of(day) + _countsToday, _numerator, _denominator, _months);
}
