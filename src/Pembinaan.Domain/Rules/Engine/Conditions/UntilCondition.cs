using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Up to and including a date plus a length.</summary>
internal sealed class UntilCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, describe)
{
    public override bool MayBegin => false;

    protected override string Form => ConditionText.Canonical("until", length);

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.NotAfter(length.AfterKey(DateKey.Of(value)));

    protected override DayOnOrAfter On(int day) => new(ConditionText.Next(length.LatestStartKey(DateKey.Previous(day))));
}
