using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On the days of a set that is itself a fact, or on all others.</summary>
internal sealed class OnItsDaysCondition<TFacts>(FactOf<TFacts, DateSet> days, bool inside, LocalisedText description)
    : FactCondition<TFacts, DateSet, OnItsDaysTest>(days, description, inside ? "on-its-days" : "not-on-its-days")
{
    protected override Window DaysOf(DateSet value) => Window.Of(inside ? value : value.Complement());

    protected override OnItsDaysTest On(int day) => new(day, inside);
}
