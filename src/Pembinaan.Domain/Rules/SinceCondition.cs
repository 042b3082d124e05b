using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From a date plus a length on; on a day, the hoisted threshold is the exact inverse.</summary>
internal sealed class SinceCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description, string verb)
    : FactCondition<TFacts, LocalDate, DayOnOrBefore>(date, description, ConditionText.Canonical(verb, length))
{
    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(length.AfterKey(DateKey.Of(value)), DateKey.Max));

    protected override DayOnOrBefore On(int day) => new(length.LatestStartKey(day));
}
