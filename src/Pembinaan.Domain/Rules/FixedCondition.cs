using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A condition that does not depend on the day: one test is the whole of it.</summary>
internal sealed class FixedCondition<TFacts, T, TTest>(FactOf<TFacts, T> fact, TTest test, LocalisedText description, string canonical)
    : FactCondition<TFacts, T, TTest>(fact, description, canonical)
    where T : notnull
    where TTest : struct, IDayTest<T>
{
    protected override Window DaysOf(T value) => test.Judge(value) switch
    {
        Verdict.Met => Window.Always,
        Verdict.NotMet => Window.Never,
        _ => Window.Unknown,
    };

    protected override TTest On(int day) => test;
}
