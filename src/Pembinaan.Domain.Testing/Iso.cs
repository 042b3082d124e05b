using System.Globalization;
using NodaTime.Text;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>How days and values are printed in what a test says: the same on every machine.</summary>
internal static class Iso
{
    internal static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Text(FormattableString said) => said.ToString(CultureInfo.InvariantCulture);

    internal static string Value(object? value) =>
        value switch
        {
            null => "null",
            LocalDate day => Of(day),
            Occurrence { Day: { } day } => Of(day),
            Occurrence => "never",
            string text => $"\"{text}\"",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
