using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>From a date plus a length on; on a day, the hoisted threshold is the exact inverse.</summary>
internal sealed class SinceCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe, string verb)
    : FactCondition<TFacts, LocalDate, DayOnOrBefore>(date, describe)
{
    public override bool MayEnd => false;

    protected override string Form => ConditionText.Canonical(verb, length);

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.NotBefore(length.AfterKey(DateKey.Of(value)));

    protected override DayOnOrBefore On(int day) => new(length.LatestStartKey(day));
}
