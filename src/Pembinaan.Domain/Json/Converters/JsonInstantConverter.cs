using System.Text.Json;
using NodaTime.Text;

namespace Pembinaan.Domain.Json;

/// <summary>An instant as ISO 8601 in UTC.</summary>
internal sealed class JsonInstantConverter()
    : JsonTextConverter<Instant>(
        new("saat ISO 8601 dalam UTC", "an ISO 8601 instant in UTC"),
        static s => JsonConverters.Parsed(InstantPattern.ExtendedIso, s),
        InstantPattern.ExtendedIso.Format
    )
{
    private const int ToTheSecond = 20;

    // Read without a text of its own, as each entry has one.
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan: { Length: ToTheSecond } and [.., (byte)'Z'] }
        && reader.TryGetDateTime(out var instant)
            ? Instant.FromDateTimeUtc(instant)
            : base.Read(ref reader, typeToConvert, options);
}
