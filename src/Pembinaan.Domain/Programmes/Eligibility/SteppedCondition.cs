using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>A condition whose answer changes only on days that the facts name: the answer between two of them is that of the first.</summary>
internal abstract class SteppedCondition : Condition<EligibilityFacts>
{
    internal override Window Days(in EligibilityFacts facts)
    {
        var steps = new SortedSet<int> { DateKey.FirstDay };
        AddSteps(facts, steps);
        foreach (var fact in Reads)
        {
            if (fact.KnownUntil(facts) is { } until)
            {
                steps.Add(DateKey.Next(DateKey.Of(until)));
            }
        }

        var certain = DateSet.None;
        var possible = DateSet.None;
        int[] days = [.. steps.Where(static s => s is >= DateKey.FirstDay and <= DateKey.LastDay)];
        for (var i = 0; i < days.Length; i++)
        {
            var verdict = Judge(facts, days[i]);
            var span = DateSet.Of(i == 0 ? DateKey.Min : days[i], i == days.Length - 1 ? DateKey.Max : DateKey.Previous(days[i + 1]));
            certain = verdict == Verdict.Met ? certain | span : certain;
            possible = verdict == Verdict.NotMet ? possible : possible | span;
        }

        return Window.Of(certain, possible);
    }

    internal sealed override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }

    /// <summary>The days, as keys, on which the answer may change.</summary>
    protected abstract void AddSteps(in EligibilityFacts facts, SortedSet<int> steps);
}
