using System.Collections;
using System.Globalization;
using NodaTime.Text;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>How days and values are printed in what a test says: the same on every machine.</summary>
internal static class Iso
{
    private const int MostItems = 12;
    private const int Deepest = 3;

    internal static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Text(FormattableString said) => said.ToString(CultureInfo.InvariantCulture);

    internal static string Value(object? value) => Value(value, 0);

    private static string Value(object? value, int depth) =>
        value switch
        {
            null => "null",
            LocalDate day => Of(day),
            Occurrence { Day: { } day } => Of(day),
            Occurrence => "never",
            string text => $"\"{text}\"",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items when depth < Deepest => Items([.. items.Cast<object?>().Take(MostItems + 1)], depth),
            _ => value.ToString() is { } text && text != value.GetType().ToString() ? text : Parts(value, depth),
        };

    private static string Items(List<object?> items, int depth) =>
        $"[{string.Join(", ", items.Take(MostItems).Select(item => Value(item, depth + 1)))}{(items.Count > MostItems ? " and more" : "")}]";

    // What says nothing of itself is told by what it shows.
    private static string Parts(object value, int depth)
    {
        var holders = depth < Deepest ? Holder.Of(value.GetType()).Take(MostItems) : [];
        var parts = holders.Select(h => $"{h.Name} = {Value(Attempt.At(() => h.Get(value)), depth + 1)}").ToList();
        return parts.Count == 0 ? value.GetType().Name : $"{value.GetType().Name} {{ {string.Join(", ", parts)} }}";
    }
}
