using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On the days of a set that is itself a fact, or on all others.</summary>
internal sealed class OnItsDaysCondition<TFacts>(FactOf<TFacts, DateSet> days, bool inside, Func<LocalisedText> describe)
    : FactCondition<TFacts, DateSet, OnItsDaysTest>(days, describe)
{
    protected override string Form => inside ? "on-its-days" : "not-on-its-days";

    protected override void Limit(DateSet value, ref Narrowing days) => days.Within(Window.Of(inside ? value : value.Complement()));

    protected override OnItsDaysTest On(int day) => new(day, inside);
}
