using System.Text.Json;
using NodaTime.Text;

namespace Pembinaan.Domain.Json;

/// <summary>A day as yyyy-mm-dd, from the year 1 on.</summary>
internal sealed class JsonDayConverter()
    : JsonTextConverter<LocalDate>(
        new("tanggal yyyy-mm-dd", "a day yyyy-mm-dd"),
        static s => JsonConverters.Parsed(LocalDatePattern.Iso, s) is { Ok: true, Value: { Year: >= 1 } day } ? (true, day) : (false, default),
        static d => LocalDatePattern.Iso.Format(Guard.Against.NotIso(d, "value"))
    )
{
    // Read without a text of its own, as days stand everywhere.
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, ValueSpan.Length: 10 } && reader.TryGetDateTime(out var day)
            ? LocalDate.FromDateTime(day)
            : base.Read(ref reader, typeToConvert, options);
}
