using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A condition that is asked only where another holds; elsewhere it is met.</summary>
internal sealed class WhenCondition<TFacts>(Condition<TFacts> when, Condition<TFacts> then) : Condition<TFacts>
{
    public override ValueList<NamedFact<TFacts>> Reads { get; } =
        when.Reads.Concat(then.Reads).DistinctBy(static f => f.Name, StringComparer.Ordinal).ToValueList();

    public override LocalisedText Description => new($"jika {Asked.Id}, maka {Required.Id}", $"where {Asked.En}: {Required.En}");

    // A condition that is itself asked only where another holds makes one sentence: "where A and B: C".
    private LocalisedText Asked { get; } =
        then is WhenCondition<TFacts> inner
            ? new($"{when.Description.Id} dan {inner.Asked.Id}", $"{when.Description.En} and {inner.Asked.En}")
            : when.Description;

    private LocalisedText Required { get; } = then is WhenCondition<TFacts> inner ? inner.Required : then.Description;

    public override bool MayBegin => when.MayEnd || then.MayBegin;

    public override bool MayEnd => when.MayBegin || then.MayEnd;

    internal override string Canonical => $"when({when.Canonical};{then.Canonical})";

    internal override Verdict Judge(in TFacts facts, int day)
    {
        var asked = when.Judge(facts, day);
        if (asked == Verdict.NotMet)
        {
            return Verdict.Met;
        }

        var verdict = then.Judge(facts, day);
        return verdict == Verdict.NotMet && asked == Verdict.Undetermined ? Verdict.Undetermined : verdict;
    }

    /// <summary>Not where nothing is asked, and not where it is known that what is asked asks nothing itself.</summary>
    internal override bool Concerns(in TFacts facts, int day) =>
        when.Judge(facts, day) switch
        {
            Verdict.NotMet => false,
            Verdict.Met => then.Concerns(facts, day),
            _ => true,
        };

    internal override IEnumerable<NamedFact<TFacts>> ReadOn(TFacts facts, int day) =>
        when.ReadOn(facts, day).Concat(when.Judge(facts, day) == Verdict.NotMet ? [] : then.ReadOn(facts, day));

    internal override IEnumerable<NamedFact<TFacts>> ToldOn(TFacts facts, int day) => then.ToldOn(facts, day);

    /// <summary>
    /// Of each part only what keeps it undetermined: where it is known that nothing is asked, or that what is asked is met, nothing is to be learnt of it.
    /// </summary>
    internal override IEnumerable<NamedFact<TFacts>> UnknownOn(TFacts facts, LocalDate day)
    {
        var asked = when.At(facts, day);
        var ofWhen = asked == Verdict.Undetermined ? when.UnknownOn(facts, day) : [];
        var ofThen = asked != Verdict.NotMet && then.At(facts, day) == Verdict.Undetermined ? then.UnknownOn(facts, day) : [];
        return ofWhen.Concat(ofThen).DistinctBy(static f => f.Name, StringComparer.Ordinal);
    }

    internal override Window Days(in TFacts facts)
    {
        var asked = when.Days(facts);
        return asked == Window.Never ? Window.Always
            : asked == Window.Always ? then.Days(facts)
            : asked.Not().Or(then.Days(facts));
    }

    internal override void Narrow(in TFacts facts, ref RemainingDays days)
    {
        var settled = when.SettledFrom(facts, days.From);
        if (settled == Verdict.Met)
        {
            then.Narrow(facts, ref days);
        }

        if (settled is Verdict.Met or Verdict.NotMet)
        {
            return;
        }

        var asked = when.DaysFrom(facts, days.From);
        days.Within(asked.Not().Or(then.Days(facts)));
    }

    internal override void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }
}
