using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>A value of an address that stands in a body, or is a name there: written and read, with its faults, as the value of NodaTime in it.</summary>
internal abstract class AsItsValue<T, TValue>(Func<TValue, T> of, Func<T, TValue> held) : JsonConverter<T>
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddPembinaan();

    private static readonly JsonConverter<TValue> Own = (JsonConverter<TValue>)Json.GetConverter(typeof(TValue));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        of(JsonSerializer.Deserialize<TValue>(ref reader, Json)!);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        of(Own.ReadAsPropertyName(ref reader, typeof(TValue), Json));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        Own.WriteAsPropertyName(writer, held(value)!, Json);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, held(value), Json);
}
