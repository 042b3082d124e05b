using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A condition that does not depend on the day: one test is the whole of it.</summary>
internal sealed class FixedCondition<TFacts, T, TTest>(FactOf<TFacts, T> of, TTest test, Func<LocalisedText> describe, Func<string> form)
    : FactCondition<TFacts, T, TTest>(of, describe)
    where T : notnull
    where TTest : struct, IDayTest<T>
{
    public override bool MayBegin => false;

    public override bool MayEnd => false;

    protected override string Form => form();

    internal override Verdict Judge(in TFacts facts, int day)
    {
        var fact = _read(facts);
        return fact.KnownUntilKey >= day ? test.Judge(fact.Raw) : Verdict.Undetermined;
    }

    protected override void Limit(T value, ref RemainingDays days) => days.If(test.Judge(value));

    protected override TTest On(int day) => test;
}
