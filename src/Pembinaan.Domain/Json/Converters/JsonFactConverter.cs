using System.Text.Json;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A fact: the value itself, <c>{ "known": value, "until": day }</c> for one known until a day, and null or a missing member for an unknown one.
/// </summary>
internal sealed class JsonFactConverter<T> : JsonTyped<Fact<T>>
    where T : notnull
{
    public override LocalisedText Expected => JsonOptions.Expected(typeof(T));

    public override bool TakesNull => true;

    public override Type? Through(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : IsDated(reader) ? typeof(JsonShapes.Dated<T>)
        : typeof(T);

    public override Fact<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (!IsDated(reader))
        {
            return Fact<T>.Known(JsonContract<T>.Converter.Read(ref reader, typeof(T), JsonOptions.Own)!);
        }

        var dated = JsonContract<JsonShapes.Dated<T>>.Converter.Read(ref reader, typeof(JsonShapes.Dated<T>), JsonOptions.Own)!;
        return Fact<T>.KnownThrough(dated.Known, dated.Until);
    }

    public override void Write(Utf8JsonWriter writer, Fact<T> value, JsonSerializerOptions options)
    {
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
        }
        else if (value.KnownUntil is { } until)
        {
            JsonContract<JsonShapes.Dated<T>>.Converter.Write(writer, new(value.Value, until), JsonOptions.Own);
        }
        else
        {
            JsonContract<T>.Converter.Write(writer, value.Value, JsonOptions.Own);
        }
    }

    private static bool IsDated(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject && JsonText.TryMember(ref reader, "known"u8);
}
