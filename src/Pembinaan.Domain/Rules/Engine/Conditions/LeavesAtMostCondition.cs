using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a length leads to the date or a later day.</summary>
internal sealed class LeavesAtMostCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe)
    : FactCondition<TFacts, LocalDate, DayOnOrBefore>(date, describe)
{
    public override bool MayEnd => false;

    protected override string Form => ConditionText.Canonical("leaves-at-most", length);

    protected override void Limit(LocalDate value, ref RemainingDays days) =>
        days.NotBefore(ConditionText.Next(length.LatestStartKey(DateKey.Previous(DateKey.Of(value)))));

    protected override DayOnOrBefore On(int day) => new(length.AfterKey(day));
}
