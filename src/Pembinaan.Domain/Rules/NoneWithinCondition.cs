using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>No occurrence, or the last one at least a length ago; known-none passes, unknown does not.</summary>
internal sealed class NoneWithinCondition<TFacts>(FactOf<TFacts, Occurrence> last, Term length, LocalisedText description)
    : FactCondition<TFacts, Occurrence, NoneWithinTest>(last, description, ConditionText.Canonical("none-within", length))
{
    protected override Window DaysOf(Occurrence value)
    {
        if (value.Key == 0)
        {
            return Window.Always;
        }

        var clear = DateSet.Of(length.AfterKey(value.Key), DateKey.Max);
        return Window.Trusted(clear.Except(DateSet.Of(DateKey.Min, DateKey.Previous(value.Key))), clear.Union(DateSet.Of(DateKey.Min, DateKey.Previous(value.Key))));
    }

    // Never has the key 0, which is before every day and stays so where the threshold lies before the calendar.
    protected override NoneWithinTest On(int day) => new(Math.Max(length.LatestStartKey(day), 0), day);
}
