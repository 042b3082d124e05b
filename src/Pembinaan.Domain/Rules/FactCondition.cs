using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Rules;

/// <summary>A condition over one fact. It says two things of a known value: its days, and its test once the day is fixed. Everything else is here.</summary>
internal abstract class FactCondition<TFacts, T, TTest> : Condition<TFacts>
    where T : notnull
    where TTest : struct, IDayTest<T>
{
    private readonly FactOf<TFacts, T> _fact;
    private readonly FactReader<TFacts, T> _read;

    protected FactCondition(FactOf<TFacts, T> fact, LocalisedText description, string canonical)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _fact = fact;
        _read = fact.Read;
        Description = description;
        Canonical = $"{fact.Name}.{canonical}";
    }

    public sealed override ValueList<NamedFact<TFacts>> Reads => _fact.Parts;

    public sealed override LocalisedText Description { get; }

    internal sealed override string Canonical { get; }

    internal sealed override NamedFact<TFacts>? Derived => _fact.IsDerived ? _fact : null;

    internal sealed override Verdict Judge(in TFacts facts, int day)
    {
        var fact = _read(facts);
        return fact.IsKnownOn(day) ? On(day).Judge(fact.Raw) : Verdict.Undetermined;
    }

    internal sealed override Window Days(in TFacts facts)
    {
        var fact = _read(facts);
        if (!fact.IsKnown)
        {
            return Window.Unknown;
        }

        var days = DaysOf(fact.Raw);
        return fact.KnownUntilKey == DateKey.Max ? days : WhileKnown(days, fact.KnownUntilKey);
    }

    internal sealed override void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<Judgement> into)
    {
        var test = On(day);
        var read = _read;
        into = into[..facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = read(in facts[i]);
            if (fact.IsKnownOn(day))
            {
                into[i] = into[i].With(test.Judge(fact.Raw), bit);
            }
        }
    }

    /// <summary>The days on which a known value meets the condition.</summary>
    protected abstract Window DaysOf(T value);

    /// <summary>The condition on a day, with its thresholds computed.</summary>
    protected abstract TTest On(int day);

    private static Window WhileKnown(in Window days, int until)
    {
        var known = DateSet.Of(DateKey.Min, until);
        return Window.Trusted(days.Certain.Intersect(known), days.Possible.Union(known.Complement()));
    }
}
