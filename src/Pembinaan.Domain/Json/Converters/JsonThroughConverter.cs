using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value that is made of another by its factory: of a shape whose contract is generated, or of a list.</summary>
internal sealed class JsonThroughConverter<T, TShape>(Func<TShape, T> make, Func<T, TShape> take) : JsonTyped<T>
    where T : notnull
    where TShape : notnull
{
    public override LocalisedText Expected =>
        typeof(TShape) is { IsGenericType: true } shape && shape.GetGenericTypeDefinition() == typeof(ValueList<>) ? JsonErrors.Array : JsonErrors.Object;

    public override Type? Through(Utf8JsonReader reader) => typeof(TShape);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            throw JsonRefusal.WrongType(Expected);
        }

        return make(JsonContract<TShape>.Converter.Read(ref reader, typeof(TShape), JsonOptions.Own)!);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonContract<TShape>.Converter.Write(writer, take(value), JsonOptions.Own);
}
