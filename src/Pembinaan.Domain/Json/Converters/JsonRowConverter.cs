using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>
/// One of the many lines of a sheet. Written as the library writes it, it is read at once and takes nothing but itself; whatever stands there otherwise is read
/// by the generated contract, which also writes it and names its faults.
/// </summary>
internal sealed class JsonRowConverter<T>(JsonRow<T> row) : JsonConverter<T>
    where T : class
{
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
