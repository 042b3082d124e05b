using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value that is written as one whole number; a number that no value has is refused.</summary>
internal class JsonNumberConverter<T>(LocalisedText expected, Func<int, T?> make, Func<T, int> count) : JsonTyped<T>
    where T : struct
{
    public sealed override LocalisedText Expected => expected;

    public sealed override bool IsWord => true;

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && make(number) is { } value
            ? value
            : throw JsonRefusal.WrongType(expected);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(count(value));
}
