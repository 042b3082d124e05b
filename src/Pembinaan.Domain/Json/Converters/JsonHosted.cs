using System.Runtime.InteropServices;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value in a host's type: in its stored form, whatever the options of the host. A refusal has every fault and its place in the value.</summary>
internal sealed class JsonHosted(Type type) : JsonConverter<object>
{
    public override bool HandleNull => JsonOptions.ConverterOf(type) is IJsonTyped { TakesNull: true };

    public override bool CanConvert(Type typeToConvert) => typeToConvert == type;

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var sent = JsonDocument.ParseValue(ref reader);
        var json = JsonBroken.Marked(JsonMarshal.GetRawUtf8Value(sent.RootElement).ToArray(), out var holdsBroken);
        try
        {
            return holdsBroken ? throw JsonRefusal.WrongType(JsonOptions.Expected(type)) : JsonWalk.Read(type, null, json.Span);
        }
        catch (Exception exception) when (JsonRefusal.Is(exception))
        {
            var faults = new JsonFaults { HoldsBroken = holdsBroken };
            new JsonWalk(json, faults).Tell(type);
            throw faults.Count == 0 ? exception : new JsonRefusal([.. faults.Rooted.Select(static f => f.At(f.Identifier.TrimStart('$', '.')))]);
        }
    }

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        if (JsonOptions.ConverterOf(type) is IJsonTyped typed)
        {
            typed.WriteWhole(writer, value);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, JsonOptions.Own.GetTypeInfo(type));
        }
    }
}
