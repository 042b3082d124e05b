using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the day on which a fraction of a number of days is served, in integers.</summary>
internal sealed class FractionServedCondition<TFacts> : FactCondition<TFacts, (LocalDate First, int Second), FractionServedTest>
{
    private readonly int _numerator;
    private readonly int _denominator;

    // 1 where the last served day itself opens the right.
    private readonly int _countsToday;

    internal FractionServedCondition(
        FactOf<TFacts, (LocalDate First, int Second)> span,
        int numerator,
        int denominator,
        EntitlementDay opens,
        Func<LocalisedText> describe
    )
        : base(span, describe)
    {
        _numerator = numerator;
        _denominator = denominator;
        _countsToday = opens == EntitlementDay.LastServedDay ? 1 : 0;
    }

    public override bool MayEnd => false;

    protected override string Form =>
        FormattableString.Invariant(
            $"fraction-served({_numerator}/{_denominator},{(_countsToday == 0 ? EntitlementDay.DayAfter : EntitlementDay.LastServedDay)})"
        );

    protected override void Limit((LocalDate First, int Second) value, ref RemainingDays days)
    {
        if (value.Second < 1)
        {
            days.Doubt();
            return;
        }

        days.NotBefore(FractionServedTest.FirstKey(DateKey.Of(value.First), value.Second, _numerator, _denominator, _countsToday));
    }

    protected override FractionServedTest On(int day) => new(DayCount.Of(day) + _countsToday, _numerator, _denominator);
}
