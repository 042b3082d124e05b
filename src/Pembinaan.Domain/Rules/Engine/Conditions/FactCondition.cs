using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A condition over one fact. It says two things of a known value: its days, and its test once the day is fixed. Everything else is here.</summary>
internal abstract class FactCondition<TFacts, T, TTest> : Condition<TFacts>
    where T : notnull
    where TTest : struct, IDayTest<T>
{
    private readonly FactOf<TFacts, T> _fact;
    private protected readonly FactReader<TFacts, T> _read;
    private readonly Func<LocalisedText> _describe;
    private LocalisedText? _description;

    // Texts are made when they are read: most rules are decided by a thousand times before one is explained.
    protected FactCondition(FactOf<TFacts, T> fact, Func<LocalisedText> describe)
    {
        Guard.Against.Null(fact);
        _fact = fact;
        _read = fact.Read;
        _describe = describe;
    }

    public sealed override ValueList<NamedFact<TFacts>> Reads => _fact.Parts;

    public sealed override LocalisedText Description => _description ??= _describe();

    internal sealed override string Canonical => $"{_fact.Name}.{Form}";

    internal sealed override NamedFact<TFacts>? Derived => _fact.IsDerived ? _fact : null;

    internal sealed override IEnumerable<NamedFact<TFacts>> ToldOn(TFacts facts, int day) => [_fact];

    internal override Verdict Judge(in TFacts facts, int day)
    {
        var fact = _read(facts);
        return fact.KnownUntilKey >= day ? On(day).Judge(fact.Raw) : Verdict.Undetermined;
    }

    internal sealed override Window Days(in TFacts facts) => DaysFrom(facts, DateKey.Min);

    internal sealed override void Narrow(in TFacts facts, ref RemainingDays days)
    {
        var fact = _read(facts);
        if (fact.KnownUntilKey == DateKey.Max)
        {
            Limit(fact.Raw, ref days);
        }
        else if (fact.IsKnown)
        {
            NarrowWhileKnown(fact.Raw, fact.KnownUntilKey, ref days);
        }
        else
        {
            days.Doubt();
        }
    }

    internal sealed override void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        var test = On(day);
        var read = _read;
        into = into[..facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = read(in facts[i]);
            if (fact.KnownUntilKey >= day)
            {
                into[i] = into[i].With(test.Judge(fact.Raw), bit);
            }
        }
    }

    /// <summary>What it asks of the fact, in invariant form.</summary>
    protected abstract string Form { get; }

    /// <summary>Leaves the days on which a known value meets the condition.</summary>
    protected abstract void Limit(T value, ref RemainingDays days);

    /// <summary>The condition on a day, with its thresholds computed.</summary>
    protected abstract TTest On(int day);

    // After the last day on which it is known, every day is possible and none certain.
    private void NarrowWhileKnown(T value, int until, ref RemainingDays days)
    {
        var own = new RemainingDays(days.From);
        Limit(value, ref own);
        var (window, known) = (own.Window, DateSet.Of(DateKey.Min, until));
        days.Within(Window.Trusted(window.Certain.Intersect(known), window.Possible.Union(known.Complement())));
    }
}
