using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a length leads to the date or an earlier day.</summary>
internal sealed class LeavesAtLeastCondition<TFacts>(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe)
    : FactCondition<TFacts, LocalDate, DayOnOrAfter>(date, describe)
{
    public override bool MayBegin => false;

    protected override string Form => ConditionText.Canonical("leaves-at-least", length);

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.NotAfter(length.LatestStartKey(DateKey.Of(value)));

    protected override DayOnOrAfter On(int day) => new(length.AfterKey(day));
}
