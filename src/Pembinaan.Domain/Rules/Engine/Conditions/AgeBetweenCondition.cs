using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the birthday of the lower age to the day before the birthday after the upper age.</summary>
internal sealed class AgeBetweenCondition<TFacts>(FactOf<TFacts, LocalDate> birth, Term from, Term below, Func<LocalisedText> describe)
    : FactCondition<TFacts, LocalDate, DayWithin>(birth, describe)
{
    protected override string Form => ConditionText.Canonical("age-from", from) + ConditionText.Canonical("below", below);

    protected override void Limit(LocalDate value, ref RemainingDays days)
    {
        var born = DateKey.Of(value);
        days.NotBefore(from.AfterKey(born));
        days.NotAfter(ConditionText.Previous(below.AfterKey(born)));
    }

    protected override DayWithin On(int day) => new(ConditionText.Next(below.LatestStartKey(day)), from.LatestStartKey(day));
}
