using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>The free function from facts to days.</summary>
internal sealed class LambdaCondition<TFacts> : Condition<TFacts>
{
    private readonly Func<TFacts, Window> _window;
    private readonly int _revision;

    internal LambdaCondition(LocalisedText description, ValueList<NamedFact<TFacts>> reads, Func<TFacts, Window> window, int revision)
    {
        Guard.Against.Null(description);
        Guard.Against.Null(window);
        Guard.Against.Violation(reads.IsEmpty, $"A condition must name the facts it reads.", nameof(reads));

        Description = description;
        Reads = reads;
        _window = window;
        _revision = revision;
    }

    public override ValueList<NamedFact<TFacts>> Reads { get; }

    public override LocalisedText Description { get; }

    internal override string Canonical =>
        string.Create(CultureInfo.InvariantCulture, $"lambda({string.Join(',', Reads)};revision={_revision};{Description.Id};{Description.En})");

    /// <summary>What is read of some facts instead; null of those of which it is <see cref="Reads"/>.</summary>
    internal Func<TFacts, IEnumerable<NamedFact<TFacts>>?>? ReadInstead { get; init; }

    /// <summary>The facts from which the one that it reads follows, where they are what is missing.</summary>
    internal Func<TFacts, IEnumerable<NamedFact<TFacts>>>? FollowsFrom { get; init; }

    internal override IEnumerable<NamedFact<TFacts>> ReadOn(TFacts facts, int day) => ReadInstead?.Invoke(facts) ?? Reads;

    internal override IEnumerable<NamedFact<TFacts>> UnknownOn(TFacts facts, LocalDate day) =>
        FollowsFrom?.Invoke(facts).ToList() is { Count: > 0 } missing ? missing
        : ReadInstead?.Invoke(facts)?.Where(f => !f.IsKnownOn(facts, day)) ?? base.UnknownOn(facts, day);

    internal override Verdict Judge(in TFacts facts, int day) => _window(facts).At(day);

    internal override Window Days(in TFacts facts) => _window(facts);

    internal override void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(_window(facts[i]).At(day), bit);
        }
    }
}
