using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>No occurrence, or the last one at least a length ago; known-none passes, unknown does not.</summary>
internal sealed class NoneWithinCondition<TFacts>(FactOf<TFacts, Occurrence> last, Term length, Func<LocalisedText> describe)
    : FactCondition<TFacts, Occurrence, NoneWithinTest>(last, describe)
{
    public override bool MayEnd => false;

    protected override string Form => ConditionText.Canonical("none-within", length);

    protected override void Limit(Occurrence value, ref RemainingDays days)
    {
        if (value.Key == 0)
        {
            return;
        }

        var clear = length.AfterKey(value.Key);
        if (days.From >= value.Key)
        {
            days.NotBefore(clear);
            return;
        }

        var (cleared, earlier) = (DateSet.Of(clear, DateKey.Max), DateSet.Of(DateKey.Min, DateKey.Previous(value.Key)));
        days.Within(Window.Trusted(cleared.Except(earlier), cleared.Union(earlier)));
    }

    // Never has the key 0, which is before every day and stays so where the threshold lies before the calendar.
    protected override NoneWithinTest On(int day) => new(Math.Max(length.LatestStartKey(day), 0), day);
}
