using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>A list in a body has no empty places.</summary>
internal sealed class NoNulls : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsArray && typeToConvert.GetElementType() is { IsValueType: false };

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetElementType()!))!;

    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by CreateConverter.")]
    private sealed class Of<T> : JsonConverter<T[]>
        where T : class
    {
        public override T[]? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<List<T?>>(ref reader, options) is { } items && !items.Contains(null) ? [.. items!] : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T[] value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (IEnumerable<T>)value, options);
    }
}
