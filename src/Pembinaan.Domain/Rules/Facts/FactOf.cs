namespace Pembinaan.Domain.Rules;

/// <summary>A named fact and how to read it: what conditions are declared over.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
/// <typeparam name="T">The type of the fact's value.</typeparam>
public sealed class FactOf<TFacts, T> : NamedFact<TFacts>
    where T : notnull
{
    internal readonly FactReader<TFacts, T> Read;

    private readonly ValueList<NamedFact<TFacts>> _parts;
    private readonly Func<T, Language, string>? _say;
    private readonly Func<T, string>? _write;

    /// <summary>A named fact.</summary>
    /// <param name="name">The stable name in receipts; not blank.</param>
    /// <param name="label">What a person calls it.</param>
    /// <param name="read">How to read it, for example <c>static (in a) =&gt; a.BirthDate</c>.</param>
    /// <param name="say">
    /// How to say the value to a reader; by default days, numbers, codes, lists and timelines as they are. Of a flag, a sentence for yes and one for no.
    /// </param>
    /// <param name="write">
    /// How receipts store the value, independent of culture and different for different values; by default the same kinds, and <see cref="object.ToString"/>
    /// for all others.
    /// </param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactOf(string name, LocalisedText label, FactReader<TFacts, T> read, Func<T, Language, string>? say = null, Func<T, string>? write = null)
        : base(name, label)
    {
        Guard.Against.Null(read);
        Read = read;
        _say = say;
        _write = write;
        _parts = [this];
    }

    internal FactOf(ValueList<NamedFact<TFacts>> parts, string name, LocalisedText label, FactReader<TFacts, T> read, Func<T, Language, string>? say = null)
        : base(name, label)
    {
        Read = read;
        _say = say;
        _parts = parts;
    }

    /// <inheritdoc/>
    public override ValueList<NamedFact<TFacts>> Parts => _parts;

    /// <summary>Whether it has words of its own for its values.</summary>
    internal bool HasWords => _say is not null;

    /// <summary>Whether it follows from one other fact.</summary>
    internal bool IsDerived => _parts.Count == 1 && !ReferenceEquals(_parts[0], this);

    /// <summary>This fact together with another: known where both are.</summary>
    /// <typeparam name="TOther">The type of the other fact's value.</typeparam>
    /// <param name="other">The other fact.</param>
    /// <returns>The pair.</returns>
    public FactOf<TFacts, (T First, TOther Second)> With<TOther>(FactOf<TFacts, TOther> other)
        where TOther : notnull
    {
        Guard.Against.Null(other);
        var (first, second) = (Read, other.Read);
        return new(
            new(Joined(_parts.AsSpan(), other.Parts.AsSpan())),
            $"{Name}+{other.Name}",
            new($"{Label.Id} dan {other.Label.Id}", $"{Label.En} and {other.Label.En}"),
            (in facts) => Pair(first(facts), second(facts))
        );
    }

    /// <summary>A fact that follows from this one, known as long as this one is: the half-way day of a sentence.</summary>
    /// <remarks>It reads this fact: this is what receipts store and what is asked for where it is missing.</remarks>
    /// <typeparam name="TOther">The type of the derived value.</typeparam>
    /// <param name="name">The stable name; not blank.</param>
    /// <param name="label">What a person calls it.</param>
    /// <param name="derive">What follows; an unknown fact where nothing does.</param>
    /// <param name="say">How to say the derived value to a reader.</param>
    /// <returns>The derived fact.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactOf<TFacts, TOther> Derive<TOther>(string name, LocalisedText label, Func<T, Fact<TOther>> derive, Func<TOther, Language, string>? say = null)
        where TOther : notnull
    {
        Guard.Against.Null(derive);
        var read = Read;
        return new(_parts, name, label, (in facts) => read(facts) is { IsKnown: true } fact ? derive(fact.Raw).Through(fact.KnownUntilKey) : default, say);
    }

    /// <inheritdoc/>
    public override bool IsKnownOn(in TFacts facts, LocalDate day) => Read(Guard.Against.Null(facts)).IsKnownOn(day);

    /// <inheritdoc/>
    public override LocalDate? KnownUntil(in TFacts facts) => Read(Guard.Against.Null(facts)).KnownUntil;

    /// <inheritdoc/>
    public override string? Write(in TFacts facts) =>
        Read(Guard.Against.Null(facts)) is { IsKnown: true } fact
            ? _write is not null
                ? _write(fact.Raw)
                : ValueText.Write(fact.Raw)
            : null;

    /// <inheritdoc/>
    public override string? Say(in TFacts facts, Language language)
    {
        if (Read(Guard.Against.Null(facts)) is not { IsKnown: true } fact)
        {
            return null;
        }

        return SayValue(fact.Raw, language);
    }

    internal override string? Tell(in TFacts facts, LocalDate day, Language language)
    {
        if (Read(facts) is not { IsKnown: true } fact)
        {
            return null;
        }

        var said = _say is null ? ValueText.SayOn(fact.Raw, day, language) : _say(fact.Raw, language);
        var sentence = HasWords && typeof(T) == typeof(bool) ? said : $"{Label.In(language)}: {said}";
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
    }

    /// <summary>Any value of the fact as text for a reader, as conditions name the value they ask for.</summary>
    internal string SayValue(T value, Language language) => _say is not null ? _say(value, language) : ValueText.Say(value, language);

    private static NamedFact<TFacts>[] Joined(ReadOnlySpan<NamedFact<TFacts>> parts, ReadOnlySpan<NamedFact<TFacts>> others)
    {
        var joined = new NamedFact<TFacts>[parts.Length + others.Length];
        parts.CopyTo(joined);
        others.CopyTo(joined.AsSpan(parts.Length));
        return joined;
    }

    private static Fact<(T First, TOther Second)> Pair<TOther>(Fact<T> first, Fact<TOther> second)
        where TOther : notnull =>
        first.IsKnown && second.IsKnown
            ? Fact<(T, TOther)>.Known((first.Raw, second.Raw)).Through(Math.Min(first.KnownUntilKey, second.KnownUntilKey))
            : default;
}
