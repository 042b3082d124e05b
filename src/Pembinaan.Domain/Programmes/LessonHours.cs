using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pembinaan.Domain.Programmes;

/// <summary>A number of lesson hours (<i>jam pelajaran</i>, JP). How many minutes one lasts is a value of the curriculum. The default value is none.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public readonly record struct LessonHours : IComparable<LessonHours>, ILocalisable, ISpanParsable<LessonHours>, IWritten<LessonHours>
{
    private const string Unit = " JP";

    private LessonHours(int count)
    {
        Count = count;
    }

    /// <summary>No lesson hours.</summary>
    public static LessonHours None => default;

    /// <summary>How many, never negative.</summary>
    public int Count { get; }

    /// <summary>A number of lesson hours.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <returns>The lesson hours.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static LessonHours Of(int count)
    {
        Guard.Against.Negative(count);
        return new(count);
    }

    /// <summary>The sum; never more than <see cref="int.MaxValue"/>.</summary>
    /// <param name="left">Some.</param>
    /// <param name="right">More.</param>
    /// <returns>Both together.</returns>
    public static LessonHours operator +(LessonHours left, LessonHours right) => new((int)Math.Min(int.MaxValue, (long)left.Count + right.Count));

    /// <summary>Whether there are fewer.</summary>
    /// <param name="left">Some.</param>
    /// <param name="right">Others.</param>
    /// <returns>Whether the left ones are fewer.</returns>
    public static bool operator <(LessonHours left, LessonHours right) => left.Count < right.Count;

    /// <summary>Whether there are more.</summary>
    /// <param name="left">Some.</param>
    /// <param name="right">Others.</param>
    /// <returns>Whether the left ones are more.</returns>
    public static bool operator >(LessonHours left, LessonHours right) => left.Count > right.Count;

    /// <summary>Whether there are at most as many.</summary>
    /// <param name="left">Some.</param>
    /// <param name="right">Others.</param>
    /// <returns>Whether the left ones are not more.</returns>
    public static bool operator <=(LessonHours left, LessonHours right) => left.Count <= right.Count;

    /// <summary>Whether there are at least as many.</summary>
    /// <param name="left">Some.</param>
    /// <param name="right">Others.</param>
    /// <returns>Whether the left ones are not fewer.</returns>
    public static bool operator >=(LessonHours left, LessonHours right) => left.Count >= right.Count;

    /// <summary>The lesson hours of their text, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">How many, with the unit or without: "8 JP" or "8".</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The lesson hours.</param>
    /// <returns>Whether it is a number from 0.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LessonHours result)
    {
        var digits = s is not null && s.EndsWith(Unit, StringComparison.Ordinal) ? s[..^Unit.Length] : s;
        var isRead = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        result = new(isRead ? count : 0);
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(LessonHours other) => Count.CompareTo(other.Count);

    /// <summary>How many, with the unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "8 JP".</returns>
    public string In(Language language)
    {
        Guard.Against.Undefined(language);
        return ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{Unit}");

    static LocalisedText IWritten<LessonHours>.Form { get; } =
        new("jumlah JP, bilangan bulat tidak negatif", "a number of lesson hours, whole and not negative");
}
