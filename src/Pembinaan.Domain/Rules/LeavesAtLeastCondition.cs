using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a length leads to the date or an earlier day.</summary>
internal sealed class LeavesAtLeastCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, description, ConditionText.Canonical("leaves-at-least", length))
{
    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(DateKey.Min, length.LatestStartKey(DateKey.Of(value))));

    protected override DayOnOrAfter On(int day) => new(length.AfterKey(day));
}
