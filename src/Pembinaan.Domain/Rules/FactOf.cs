using System.Globalization;
using NodaTime.Text;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Rules;

/// <summary>A named fact and how to read it: what conditions are declared over.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
/// <typeparam name="T">The type of the fact's value.</typeparam>
public sealed class FactOf<TFacts, T> : NamedFact<TFacts>
    where T : notnull
{
    private readonly ValueList<NamedFact<TFacts>> _parts;
    private readonly Func<T, Language, string>? _say;

    /// <summary>A named fact.</summary>
    /// <param name="name">The stable name in receipts; not blank.</param>
    /// <param name="label">What a person calls it.</param>
    /// <param name="read">How to read it, for example <c>static (in a) =&gt; a.BirthDate</c>.</param>
    /// <param name="say">How to say the value to a reader; by default days, numbers, codes and texts as they are.</param>
    public FactOf(string name, LocalisedText label, FactReader<TFacts, T> read, Func<T, Language, string>? say = null)
        : base(name, label)
    {
        ArgumentNullException.ThrowIfNull(read);
        Read = read;
        _say = say;
        _parts = [this];
    }

    internal FactOf(ValueList<NamedFact<TFacts>> parts, string name, LocalisedText label, FactReader<TFacts, T> read)
        : base(name, label)
    {
        Read = read;
        _parts = parts;
    }

    /// <inheritdoc/>
    public override ValueList<NamedFact<TFacts>> Parts => _parts;

    internal FactReader<TFacts, T> Read { get; }

    /// <summary>This fact together with another: known where both are.</summary>
    /// <typeparam name="TOther">The type of the other fact's value.</typeparam>
    /// <param name="other">The other fact.</param>
    /// <returns>The pair.</returns>
    public FactOf<TFacts, (T First, TOther Second)> With<TOther>(FactOf<TFacts, TOther> other)
        where TOther : notnull
    {
        ArgumentNullException.ThrowIfNull(other);
        var (first, second) = (Read, other.Read);
        return new(
            [.. _parts, .. other.Parts],
            $"{Name}+{other.Name}",
            new($"{Label.Id} dan {other.Label.Id}", $"{Label.En} and {other.Label.En}"),
            (in facts) => Pair(first(facts), second(facts)));
    }

    /// <inheritdoc/>
    public override bool IsKnownOn(in TFacts facts, LocalDate day) => Read(facts).IsKnownOn(day);

    /// <inheritdoc/>
    public override LocalDate? KnownUntil(in TFacts facts) => Read(facts).KnownUntil;

    /// <inheritdoc/>
    public override string? Write(in TFacts facts) => Read(facts) is { IsKnown: true } fact ? Write(fact.Raw) : null;

    /// <inheritdoc/>
    public override string? Say(in TFacts facts, Language language)
    {
        if (Read(facts) is not { IsKnown: true } fact)
        {
            return null;
        }

        return _say is not null ? _say(fact.Raw, language) : fact.Raw switch
        {
            LocalDate day => IndonesianDate.Format(day, language),
            Occurrence { Day: { } day } => IndonesianDate.Format(day, language),
            Occurrence => language == Language.Indonesian ? "tidak pernah" : "never",
            bool flag when language == Language.Indonesian => flag ? "ya" : "tidak",
            bool flag => flag ? "yes" : "no",
            ILocalisable text => text.In(language),
            var value => Write(value),
        };
    }

    private static Fact<(T First, TOther Second)> Pair<TOther>(Fact<T> first, Fact<TOther> second)
        where TOther : notnull
    {
        if (!first.IsKnown || !second.IsKnown)
        {
            return default;
        }

        var until = Math.Min(first.KnownUntilKey, second.KnownUntilKey);
        return until == DateKey.Max
            ? Fact<(T, TOther)>.Known((first.Raw, second.Raw))
            : Fact<(T, TOther)>.KnownThrough((first.Raw, second.Raw), DateKey.ToDate(until));
    }

    private static string Write(T value) => value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Occurrence { Day: { } day } => LocalDatePattern.Iso.Format(day),
        Occurrence => "never",
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
