using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>None of the days on which something happened lies within a length before the day asked; an empty list is known to be none.</summary>
internal sealed class NoDayWithinCondition<TFacts>(FactOf<TFacts, ValueList<LocalDate>> days, Term length, Func<LocalisedText> describe)
    : FactCondition<TFacts, ValueList<LocalDate>, NoDayWithinTest>(days, describe)
{
    protected override string Form => ConditionText.Canonical("none-of-within", length);

    protected override void Limit(ValueList<LocalDate> value, ref RemainingDays days)
    {
        var barred = DateSet.None;
        foreach (var date in value.AsSpan())
        {
            var key = DateKey.Of(date);
            barred |= DateSet.Of(key, ConditionText.Previous(length.AfterKey(key)));
        }

        days.Within(Window.Of(barred.Complement()));
    }

    protected override NoDayWithinTest On(int day) => new(length.LatestStartKey(day), day);
}
