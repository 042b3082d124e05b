using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Before a date plus a length: the opposite of <see cref="SinceCondition{TFacts}"/>.</summary>
internal sealed class BeforeCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe, string verb)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, describe)
{
    public override bool MayBegin => false;

    protected override string Form => ConditionText.Canonical(verb, length);

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.NotAfter(ConditionText.Previous(length.AfterKey(DateKey.Of(value))));

    protected override DayOnOrAfter On(int day) => new(ConditionText.Next(length.LatestStartKey(day)));
}
