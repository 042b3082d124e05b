using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A line of a sheet, read at once as the library writes it, and otherwise by the generated contract, which also tells its faults.</summary>
internal sealed class JsonRowConverter<T>(JsonRowConverter<T>.Row row) : JsonConverter<T>
    where T : class
{
    internal delegate T? Row(ref Utf8JsonReader reader);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        if (reader.TokenType == JsonTokenType.StartObject && row(ref reader) is { } value && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
        {
            return value;
        }

        reader = start;
        return JsonContract<T>.Converter.Read(ref reader, typeToConvert, JsonOptions.Own);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonContract<T>.Converter.Write(writer, value, JsonOptions.Own);
}
