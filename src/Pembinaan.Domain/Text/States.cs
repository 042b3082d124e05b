using System.Collections.Concurrent;
using System.Reflection;

namespace Pembinaan.Domain;

/// <summary>Says a value of an enumeration to people: <c>agreement.StandingOn(day).LegalForce.In(language)</c>.</summary>
public static class States
{
    private static readonly ConcurrentDictionary<Enum, LocalisedText> Texts = new();

    /// <summary>A value of an enumeration whose values have <see cref="InWordsAttribute"/>; all of the library have.</summary>
    /// <param name="state">The value.</param>
    extension(Enum state)
    {
        /// <summary>The value in both languages, to stand inside a sentence: "belum berlaku", "not yet in force".</summary>
        /// <exception cref="ArgumentException">The enumeration has no such value, or the value has no words.</exception>
        public LocalisedText Text => Texts.GetOrAdd(Guard.Against.Null(state), Read);

        /// <summary>The value in a language, to stand inside a sentence.</summary>
        /// <param name="language">The reader's language.</param>
        /// <returns>For example "belum berlaku" or "not yet in force".</returns>
        /// <exception cref="ArgumentException">The enumeration has no such value, or the value has no words.</exception>
        public string In(Language language) => state.Text.In(language);
    }

    /// <summary>The words of a value, or null where it has none.</summary>
    internal static LocalisedText? Find(Enum state) =>
        Texts.TryGetValue(state, out var known) ? known
        : Words(state) is { } words ? Texts.GetOrAdd(state, new LocalisedText(words.Id, words.En))
        : null;

    private static LocalisedText Read(Enum state)
    {
        var words = Words(state);
        Guard.Against.Violation(words is null, $"{state.GetType().Name} must have words for {state}: [InWords(\"…\", \"…\")] on the value.", nameof(state));
        return new(words!.Id, words.En);
    }

    private static InWordsAttribute? Words(Enum state) => state.GetType().GetField(state.ToString())?.GetCustomAttribute<InWordsAttribute>();
}
