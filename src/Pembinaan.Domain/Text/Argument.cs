using System.Globalization;
using NodaTime.Text;

namespace Pembinaan.Domain;

/// <summary>A named value that a text mentions: a day, a count, a name. It is made into text only when the text is read.</summary>
public sealed record Argument
{
    private readonly object _value;

    private Argument(string name, object value)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(value);
        Name = name;
        _value = value;
    }

    /// <summary>The name, as it stands between braces in the template.</summary>
    public string Name { get; }

    /// <summary>Whether it is a whole number.</summary>
    internal bool IsCount => _value is long;

    /// <summary>A day, printed as "19 Mei 2025" or "19 May 2025".</summary>
    /// <param name="name">The name in the template.</param>
    /// <param name="day">The day.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Argument Of(string name, LocalDate day) => new(name, Guard.Against.NotIso(day));

    /// <summary>An instant, printed in UTC to the last digit that is not zero, "2025-05-19T03:00:00Z", in both languages.</summary>
    /// <param name="name">The name in the template.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Argument Of(string name, Instant instant) => new(name, instant);

    /// <summary>A whole number, printed without grouping.</summary>
    /// <param name="name">The name in the template.</param>
    /// <param name="count">The number.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Argument Of(string name, long count) => new(name, count);

    /// <summary>A code, number or proper name that is the same in both languages.</summary>
    /// <param name="name">The name in the template.</param>
    /// <param name="text">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Argument Of(string name, string text)
    {
        Guard.Against.Null(text);
        return new(name, text);
    }

    /// <summary>Something with a text in each language.</summary>
    /// <param name="name">The name in the template.</param>
    /// <param name="text">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Argument Of(string name, ILocalisable text) => new(name, Guard.Against.Null(text));

    /// <summary>The value as text.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) =>
        _value switch
        {
            LocalDate day => IndonesianDate.Format(day, language),
            ILocalisable text => text.In(language),
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)_value,
        };
}
