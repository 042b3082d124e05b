using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pembinaan.Domain.Json;

/// <summary>A list of items as the host reads and writes them.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Made by PembinaanConverter.")]
internal sealed class JsonHostedList<T>(JsonTypeInfo<T[]> items) : JsonConverter<ValueList<T>>
    where T : notnull
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, items) is { } read && !Array.Exists(read, static i => i is null)
            ? [.. read]
            : throw JsonRefusal.WrongType(JsonErrors.Item);

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, [.. value], items);
}
