using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Before a date plus a length: the opposite of <see cref="SinceCondition{TFacts}"/>.</summary>
internal sealed class BeforeCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description, string verb)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, description, ConditionText.Canonical(verb, length))
{
    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(DateKey.Min, ConditionText.Previous(length.AfterKey(DateKey.Of(value)))));

    protected override DayOnOrAfter On(int day) => new(ConditionText.Next(length.LatestStartKey(day)));
}
