using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Up to and including a date plus a length.</summary>
internal sealed class UntilCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, description, ConditionText.Canonical("until", length))
{
    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(DateKey.Min, length.AfterKey(DateKey.Of(value))));

    protected override DayOnOrAfter On(int day) => new(ConditionText.Next(length.LatestStartKey(DateKey.Previous(day))));
}
