using System.Text.Json;
using System.Text.Json.Serialization;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>A value of an address that stands in a body: written and read, with its faults, as the value of NodaTime that it holds.</summary>
internal abstract class AsItsValue<T, TValue>(Func<TValue, T> of, Func<T, TValue> held) : JsonConverter<T>
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddPembinaan();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        of(JsonSerializer.Deserialize<TValue>(ref reader, Json)!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, held(value), Json);
}
