using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Pembinaan.Domain.Json;

/// <summary>A day as yyyy-mm-dd, from the year 1 on.</summary>
internal sealed class JsonDayConverter()
    : JsonTextConverter<LocalDate>(
        new("tanggal yyyy-mm-dd", "a day yyyy-mm-dd"),
        static s => JsonConverters.Parsed(LocalDatePattern.Iso, s) is { Ok: true, Value: { Year: >= 1 } day } ? (true, day) : (false, default),
        LocalDatePattern.Iso.Format
    )
{
    // Read without a text of its own, as days stand everywhere.
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader
            is
        {
            TokenType: JsonTokenType.String,
            HasValueSequence: false,
            ValueIsEscaped: false,
            ValueSpan: [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _] span
        }
        && int.TryParse(span[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(span[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(span[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && year >= 1
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : base.Read(ref reader, typeToConvert, options);
}
