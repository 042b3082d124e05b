using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On the days of a set that is itself a fact, or on all others.</summary>
internal sealed class OnItsDaysCondition<TFacts>(FactOf<TFacts, DateSet> days, bool inside, Func<LocalisedText> describe)
    : FactCondition<TFacts, DateSet, OnItsDaysTest>(days, describe)
{
    protected override string Form => inside ? "on-its-days" : "not-on-its-days";

    protected override void Limit(DateSet value, ref RemainingDays days)
    {
        if (value.IsEmpty)
        {
            days.If(DayTests.Of(!inside));
        }
        else if (inside && value.SpanCount == 1)
        {
            var (first, last) = value.SpanAt(0);
            days.NotBefore(first);
            days.NotAfter(last);
        }
        else
        {
            days.Within(Window.Of(inside ? value : value.Complement()));
        }
    }

    protected override OnItsDaysTest On(int day) => new(day, inside);
}
