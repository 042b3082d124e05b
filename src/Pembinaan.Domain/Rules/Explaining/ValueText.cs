using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// Values of facts as text: in invariant form for receipts and content hashes, and in the reader's language. Never by the culture of the machine.
/// </summary>
internal static class ValueText
{
    /// <summary>The invariant form: the same text on every machine and in every version of the library, different for different values.</summary>
    internal static string Write(object value) =>
        value switch
        {
            string text => text,
            Occurrence { Day: { } day } => LocalDatePattern.Iso.Format(day),
            Occurrence => "never",
            bool flag => flag ? "true" : "false",
            Term length => string.Create(CultureInfo.InvariantCulture, $"{length.Months}m,{length.Days}d,{length.Convention}"),
            DateSet days => string.Join(",", days.Spans.Select(Write)),
            DateSpan span => Write(span),
            ISegments held => string.Join(",", held.Stretches.Select(static s => $"{Write(s.Days)}={Part(s.Value)}")),
            ITuple tuple => $"({string.Join(",", Enumerable.Range(0, tuple.Length).Select(i => Part(tuple[i])))})",
            IEnumerable items => $"[{string.Join(",", items.Cast<object?>().Select(Part))}]",
            IFormattable formattable => RecordPrinter.Invariant(formattable),
            _ => value.ToString() ?? "",
        };

    // Within a list, a pair or a timeline a value may not look like several, nor like none: what is in doubt stands in quotation marks, and what has parts of
    // its own in brackets.
    private static string Part(object? value) =>
        value switch
        {
            null => "",
            DateSet or ISegments => $"{{{Write(value)}}}",
            ITuple or (IEnumerable and not string) => Write(value),
            _ when Write(value) is { Length: > 0 } text
                    && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or ':' or '_' or '/' or ' ' or '+') => text,
            _ => $"\"{Write(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        };

    internal static string Say(object value, Language language) =>
        value switch
        {
            string text => text,
            LocalDate day => IndonesianDate.Format(day, language),
            Occurrence { Day: { } day } => IndonesianDate.Format(day, language),
            Occurrence => language.IsIndonesian ? "tidak pernah" : "never",
            bool flag when language.IsIndonesian => flag ? "ya" : "tidak",
            bool flag => flag ? "yes" : "no",
            ILocalisable text => text.In(language),
            Enum state when States.Find(state) is { } words => words.In(language),
            ISegments held when held.Stretches.Any() => string.Join("; ", held.Stretches.Select(s => $"{Say(s.Value, language)} {s.Days.In(language)}")),
            ISegments => language.IsIndonesian ? "tidak ada" : "none",
            ITuple tuple => string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => tuple[i] is { } item ? Say(item, language) : "–")),
            IEnumerable items when items.Cast<object?>().Any() => string.Join(
                ", ",
                items.Cast<object?>().Select(item => item is null ? "–" : Say(item, language))
            ),
            IEnumerable => language.IsIndonesian ? "tidak ada" : "none",
            IFormattable formattable => RecordPrinter.Invariant(formattable),
            _ => value.ToString() ?? "",
        };

    /// <summary>What a value says of a day: of a timeline what it holds on it, of days those that follow each other around it.</summary>
    internal static string SayOn(object value, LocalDate day, Language language) =>
        value switch
        {
            ISegments held when held.Stretches.FirstOrDefault(s => s.Days.Contains(day)) is { Value: { } one } stretch =>
                $"{Say(one, language)} {stretch.Days.In(language)}",
            DateSet days when days.SpanOn(day) is { } span => span.In(language),
            _ => Say(value, language),
        };

    /// <summary>A choice between values: "rendah, sedang, atau tinggi".</summary>
    internal static string AnyOf<T>(T[] values, Language language, Func<T, Language, string>? say = null)
        where T : notnull
    {
        string[] all = [.. values.Select(v => say is null ? Say(v, language) : say(v, language))];
        var or = language.IsIndonesian ? "atau" : "or";
        return all.Length < 3 ? string.Join($" {or} ", all)
            : $"{string.Join(", ", all[..^1])}{(language.IsIndonesian ? "," : "")} {or} {all[^1]}";
    }

    /// <summary>Several values in invariant form, each with its length so that no two lists read the same.</summary>
    internal static string WriteAll<T>(IEnumerable<T> values)
        where T : notnull =>
        string.Concat(values.Select(static v => Write(v)).Select(static text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")));

    private static string Write(DateSpan span) => $"{(span.FirstDay is { } first ? Write(first) : "")}..{(span.LastDay is { } last ? Write(last) : "")}";
}
