using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>True or false.</summary>
internal sealed class JsonFlagConverter : JsonTyped<bool>
{
    public override LocalisedText Expected { get; } = new("true atau false", "true or false");

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw JsonRefusal.WrongType(Expected);

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
