using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// A day of an address or a query, from the year 1 on, such as <c>2025-02-28</c>: what a minimal API reads by itself of a type is not known of NodaTime's.
/// In a body it is read and written as a <see cref="LocalDate"/> is.
/// </summary>
/// <param name="Value">The day.</param>
[JsonConverter(typeof(InJson))]
public readonly record struct Day(LocalDate Value) : IParsable<Day>
{
    /// <summary>The day.</summary>
    /// <param name="day">The day as it was read.</param>
    public static implicit operator LocalDate(Day day) => day.Value;

    /// <summary>The day as a value of NodaTime.</summary>
    /// <returns>The day.</returns>
    public LocalDate ToLocalDate() => Value;

    /// <summary>Reads a day.</summary>
    /// <param name="s">The text, yyyy-mm-dd.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">It is no day.</exception>
    public static Day Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var day) ? day : throw new FormatException($"{s} is no day; write it as 2025-02-28.");

    /// <summary>Reads a day.</summary>
    /// <param name="s">The text, yyyy-mm-dd.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The day.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result)
    {
        // As in a body: the pattern knows years before the first, and takes U+0000 for the end of the text.
        var isRead = NodaTime.Text.LocalDatePattern.Iso.Parse(s ?? "").TryGetValue(default, out var day);
        var isDay = isRead && day.Year >= 1 && !s!.Contains('\0', StringComparison.Ordinal);
        result = isDay ? new(day) : default;
        return isDay;
    }

    /// <inheritdoc/>
    public override string ToString() => NodaTime.Text.LocalDatePattern.Iso.Format(Value);

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the serialiser, by the attribute of the type.")]
    private sealed class InJson() : AsItsValue<Day, LocalDate>(static day => new(day), static day => day.Value);
}
