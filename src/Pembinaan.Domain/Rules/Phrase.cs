using System.Runtime.CompilerServices;
using System.Text;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// A sentence of one language with typed values in it, written as an interpolated string: <c>a =&gt; $"A third is reached on {a.Third}"</c>. Days, counts and
/// texts are kept as what they are and printed for the language of the sentence; no culture of the machine gets in.
/// </summary>
/// <remarks>
/// A value that has no words in both languages, such as an <see langword="enum"/>, a <see cref="decimal"/> or a flag, does not compile. A fact that is not
/// known is printed as not known. A choice between two interpolated strings (<c>x ? $"…" : $"…"</c>) does not compile either: C# would make plain strings
/// of them first. Choose with <c>if</c> and <c>return</c>.
/// </remarks>
[InterpolatedStringHandler]
public sealed class Phrase
{
    private readonly List<(string? Literal, object? Value)> _parts = [];

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The length of the text between the values.</param>
    /// <param name="formattedCount">The number of values.</param>
    public Phrase(int literalLength, int formattedCount)
    {
        _ = (literalLength, formattedCount);
    }

    /// <summary>Adds text.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value) => _parts.Add((Guard.Against.Null(value), null));

    /// <summary>Adds a day: "19 Mei 2025", "19 May 2025".</summary>
    /// <param name="value">The day.</param>
    public void AppendFormatted(LocalDate value) => Add(Guard.Against.NotIso(value));

    /// <summary>Adds a whole number, without grouping.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(int value) => Add(value);

    /// <summary>Adds a whole number, without grouping.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(long value) => Add(value);

    /// <summary>Adds a code or a name that is the same in both languages.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(string value) => Add(value);

    /// <summary>Adds something with a text in each language: a term, a set of days, a coded type.</summary>
    /// <param name="value">The text in both languages.</param>
    public void AppendFormatted(ILocalisable value) => Add(value);

    /// <summary>Adds a day that may not be known.</summary>
    /// <param name="value">The day.</param>
    public void AppendFormatted(Fact<LocalDate> value) => AddFact(value);

    /// <summary>Adds the last day of something, or that it never happened.</summary>
    /// <param name="value">The fact.</param>
    public void AppendFormatted(Fact<Occurrence> value) => AddFact(value);

    /// <summary>Adds a number that may not be known.</summary>
    /// <param name="value">The number, of whatever the sentence counts.</param>
    public void AppendFormatted(Fact<int> value) => AddFact(value);

    /// <summary>Adds a code or a name that may not be known.</summary>
    /// <param name="value">The fact.</param>
    public void AppendFormatted(Fact<string> value) => AddFact(value);

    /// <summary>Adds something with a text in each language that may not be known.</summary>
    /// <typeparam name="T">The type of the fact's value.</typeparam>
    /// <param name="value">The fact.</param>
    public void AppendFormatted<T>(Fact<T> value)
        where T : notnull, ILocalisable => AddFact(value);

    /// <summary>The sentence.</summary>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The text.</returns>
    internal string In(Language language)
    {
        var text = new StringBuilder();
        foreach (var (literal, value) in _parts)
        {
            text.Append(literal ?? ValueText.Say(value!, language));
        }

        return text.ToString();
    }

    private void Add(object? value) => _parts.Add((null, Guard.Against.Null(value)));

    private void AddFact<T>(Fact<T> fact)
        where T : notnull => Add(fact.IsKnown ? fact.Raw : ExplanationText.UnknownValue);
}
