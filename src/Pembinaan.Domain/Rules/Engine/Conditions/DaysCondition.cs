using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On given days, whatever the facts: an intake window, or days about which nothing can be said.</summary>
internal sealed class DaysCondition<TFacts>(Window window, LocalisedText description, string canonical) : Condition<TFacts>
{
    public override ValueList<NamedFact<TFacts>> Reads => [];

    public override LocalisedText Description { get; } = description;

    internal override string Canonical { get; } = canonical;

    internal override Verdict Judge(in TFacts facts, int day) => window.At(day);

    internal override Window Days(in TFacts facts) => window;

    internal override void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        var verdict = window.At(day);
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(verdict, bit);
        }
    }
}
