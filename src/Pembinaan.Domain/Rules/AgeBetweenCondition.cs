using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From the birthday of the lower age to the day before the birthday after the upper age.</summary>
internal sealed class AgeBetweenCondition<TFacts>(FactOf<TFacts, LocalDate> birth, Term from, Term below, LocalisedText description)
    : FactCondition<TFacts, LocalDate, DayWithin>(birth, description, ConditionText.Canonical("age-from", from) + ConditionText.Canonical("below", below))
{
    protected override Window DaysOf(LocalDate value)
    {
        var born = DateKey.Of(value);
        return Window.Of(DateSet.Of(from.AfterKey(born), ConditionText.Previous(below.AfterKey(born))));
    }

    protected override DayWithin On(int day) => new(ConditionText.Next(below.LatestStartKey(day)), from.LatestStartKey(day));
}
