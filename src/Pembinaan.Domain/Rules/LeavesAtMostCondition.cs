using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a length leads to the date or a later day.</summary>
internal sealed class LeavesAtMostCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description)
    : FactCondition<TFacts, LocalDate, DayOnOrBefore>(date, description, ConditionText.Canonical("leaves-at-most", length))
{
    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(ConditionText.Next(length.LatestStartKey(DateKey.Previous(DateKey.Of(value)))), DateKey.Max));

    protected override DayOnOrBefore On(int day) => new(length.AfterKey(day));
}
